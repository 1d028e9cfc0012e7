package dev.gatebook.assess.rules;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.PlainNumber;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Task;
import dev.gatebook.model.TestCount;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tests that tasks count must add up to the tests that the audit declares. They may be fewer
 * while another task cites tests and does not say how many.
 */
final class TestsByTask implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning("GB003", "Tests by task do not add up to the declared tests");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return Arrays.stream(TestCount.values())
        .map(count -> "tests." + count.key())
        .flatMap(name -> dossier.statement().declares().find(name).stream())
        .flatMap(declared -> compare(dossier, declared));
  }

  private static Stream<Finding> compare(Dossier dossier, Figures.Figure declared) {
    List<Figures.Figure> byTask =
        dossier.source().plan().stream()
            .flatMap(phase -> phase.tasks().stream())
            .flatMap(task -> figures(task, declared.name()))
            .toList();
    Sum sum = Sum.of(byTask.stream().map(Figures.Figure::quantity).toList());
    Quantity whole = declared.quantity();
    boolean tooFew = sum.fallsShortOf(whole) && !Evidences.holdUncountedTests(dossier);
    boolean differs = sum.exceeds(whole) || tooFew;
    return byTask.isEmpty() || !differs
        ? Stream.empty()
        : Stream.of(finding(declared, byTask, sum));
  }

  /** What a task says for itself stands for its checks. */
  private static Stream<Figures.Figure> figures(Task task, String name) {
    Optional<Figures.Figure> own = task.declares().find(name);
    return own.isPresent()
        ? own.stream()
        : task.checks().stream().flatMap(check -> figures(check, name));
  }

  private static Finding finding(Figures.Figure declared, List<Figures.Figure> byTask, Sum sum) {
    Quantity whole = declared.quantity();
    BigDecimal rest = sum.distance(whole);
    String what = declared.name().substring("tests.".length());
    String verdict = sum.exceeds(whole) ? " too many" : " belong to no task";
    String message =
        whole.written()
            + " "
            + what
            + " tests are declared, the tasks count "
            + Sum.written(byTask.stream().map(Figures.Figure::quantity).toList())
            + ": "
            + PlainNumber.of(rest)
            + verdict;
    return INFO.finding(
        declared.name(),
        message,
        List.of(
            new Finding.Amount("declared", whole.low().orElse(BigDecimal.ZERO)),
            new Finding.Amount("byTask", sum.low()),
            new Finding.Amount("difference", rest)),
        Stream.concat(Stream.of(declared), byTask.stream()).map(Figures.Figure::at).toList());
  }
}
