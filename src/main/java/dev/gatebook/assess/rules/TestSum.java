package dev.gatebook.assess.rules;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Unit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Passed, failed, errors and skipped must add up to the total. */
final class TestSum implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error("GB001", "Test counts do not add up to their total");
  private static final List<String> PARTS =
      List.of("tests.passed", "tests.failed", "tests.errors", "tests.skipped");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    Stream<Finding> ofTasks =
        dossier.everyTask().flatMap(task -> check(task.id(), task.declares()));
    return Stream.concat(check("tests.total", dossier.statement().declares()), ofTasks);
  }

  private static Stream<Finding> check(String subject, Figures figures) {
    List<Figures.Figure> parts =
        PARTS.stream()
            .flatMap(name -> figures.find(name).stream())
            .filter(part -> part.quantity().unit() == Unit.COUNT)
            .toList();
    return figures.find("tests.total").stream().flatMap(total -> compare(subject, parts, total));
  }

  private static Stream<Finding> compare(
      String subject, List<Figures.Figure> parts, Figures.Figure total) {
    Sum sum = Sum.of(parts.stream().map(Figures.Figure::quantity).toList());
    // A sum of passed tests alone says nothing about the rest.
    boolean tooMany = sum.exceeds(total.quantity());
    boolean tooFew = parts.size() > 1 && sum.fallsShortOf(total.quantity());
    return tooMany || tooFew ? Stream.of(finding(subject, parts, total)) : Stream.empty();
  }

  private static Finding finding(String subject, List<Figures.Figure> parts, Figures.Figure total) {
    Sum sum = Sum.of(parts.stream().map(Figures.Figure::quantity).toList());
    String counts =
        parts.stream()
            .map(part -> part.quantity().written() + " " + part.name().substring(6))
            .collect(Collectors.joining(" + "));
    String message =
        counts + " make " + sum + ", the total is declared as " + total.quantity().written();
    return INFO.finding(
        subject,
        message,
        List.of(
            new Finding.Amount("sum", sum.low()),
            new Finding.Amount("total", total.quantity().low().orElse(sum.low()))),
        Stream.concat(Stream.of(total), parts.stream()).map(Figures.Figure::at).toList());
  }
}
