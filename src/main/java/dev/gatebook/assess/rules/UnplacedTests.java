package dev.gatebook.assess.rules;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.PlainNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tests of a kind that no task counts while other kinds are counted, or that a task counts by a
 * word instead of a number. Nothing is said while a task cites tests and does not count them.
 */
final class UnplacedTests implements Rule {
  private static final RuleInfo INFO = RuleInfo.hint("GB058", "Tests cannot be placed in tasks");
  private static final List<String> PARTS =
      List.of("tests.passed", "tests.failed", "tests.errors", "tests.skipped");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    boolean split =
        dossier
            .everyTask()
            .flatMap(task -> task.declares().all().stream())
            .anyMatch(figure -> PARTS.contains(figure.name()));
    return split && !Evidences.holdUncountedTests(dossier)
        ? PARTS.stream()
            .flatMap(name -> dossier.statement().declares().find(name).stream())
            .flatMap(whole -> compare(dossier, whole))
        : Stream.empty();
  }

  private static Stream<Finding> compare(Dossier dossier, Figures.Figure whole) {
    List<Figures.Figure> parts =
        dossier.everyTask().flatMap(task -> task.declares().find(whole.name()).stream()).toList();
    Sum sum = Sum.of(parts.stream().map(Figures.Figure::quantity).toList());
    BigDecimal all = whole.quantity().low().orElse(BigDecimal.ZERO);
    boolean stated = parts.stream().allMatch(part -> part.quantity().low().isPresent());
    boolean placed = !parts.isEmpty() && stated;
    return placed || sum.low().compareTo(all) >= 0
        ? Stream.empty()
        : Stream.of(finding(whole, parts, sum.low(), all.subtract(sum.low())));
  }

  private static Finding finding(
      Figures.Figure whole, List<Figures.Figure> parts, BigDecimal counted, BigDecimal rest) {
    String words =
        parts.stream()
            .filter(part -> part.quantity().low().isEmpty())
            .map(part -> ", one says \"" + part.quantity().written() + "\"")
            .collect(Collectors.joining());
    String message =
        Phrase.say(
            "{} {} tests are declared, the tasks count {}{}: {} cannot be placed",
            whole.quantity().written(),
            whole.name().substring("tests.".length()),
            PlainNumber.of(counted),
            words,
            PlainNumber.of(rest));
    return INFO.finding(
        whole.name(),
        message,
        List.of(new Finding.Amount("counted", counted), new Finding.Amount("unplaced", rest)),
        Stream.concat(Stream.of(whole), parts.stream()).map(Figures.Figure::at).toList());
  }
}
