package dev.gatebook.site;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Scores;
import dev.gatebook.model.TestTotals;
import dev.gatebook.site.chart.ReadinessChart;
import dev.gatebook.site.chart.ScoreChart;
import dev.gatebook.site.chart.ScoreRow;
import dev.gatebook.site.chart.Step;
import dev.gatebook.site.chart.TestChart;
import dev.gatebook.site.chart.TestRun;
import dev.gatebook.site.chart.TimeAxis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How readiness, tests and scores moved over the newest audits of a project; each empty where there
 * is no trend.
 */
final class Trends {
  private static final int LONGEST_ASPECT = 24;

  private final List<Audit> audits;
  private final ProjectEvents events;

  Trends(ProjectAudits project, ProjectEvents events) {
    this.audits = HistoryPages.recent(project);
    this.events = events;
  }

  List<ProjectPage.Trend> readiness() {
    List<Step> steps = Readiness.steps(audits);
    if (steps.size() < 2 || steps.stream().allMatch(s -> s.of() == 0)) {
      return List.of();
    }
    String words = (Readiness.sentence(audits) + " " + events.sentence()).strip();
    Chart chart =
        new Chart(
            ReadinessChart.draw(words, steps, events.on(audits)), Readiness.table(audits, events));
    return List.of(
        new ProjectPage.Trend(
            chart,
            Readiness.movement(steps),
            note(steps.stream().map(Step::day).toList()),
            events.all()));
  }

  /** How the audits lie on the axis. */
  private static String note(List<Optional<LocalDate>> days) {
    return TimeAxis.isScaled(days)
        ? "To time scale, but no audit nearer to the next than its words allow."
        : "One step per audit, not to time scale.";
  }

  List<ProjectPage.Trend> tests() {
    List<Audit> counted = audits.stream().filter(audit -> run(audit).isPresent()).toList();
    List<TestRun> runs = counted.stream().map(Trends::run).flatMap(Optional::stream).toList();
    if (runs.isEmpty()) {
      return List.of();
    }
    String sentence = runs.stream().map(Trends::words).collect(Collectors.joining("; ", "", "."));
    Chart chart = new Chart(TestChart.draw(sentence, runs, events.on(counted)), table(runs));
    String note =
        runs.size() < 2 || events.all().isEmpty()
            ? ""
            : "The numbers stand for the events below the chart of readiness.";
    return List.of(new ProjectPage.Trend(chart, "", note, List.of()));
  }

  private static Optional<TestRun> run(Audit audit) {
    String label = Readiness.label(audit.id());
    Optional<LocalDate> day = audit.statement().date();
    TestTotals totals = audit.measured().totals();
    if (audit.measured().hasTests()) {
      return Optional.of(
          new TestRun(
              label,
              day,
              true,
              totals.passed(),
              totals.failed() + totals.errors(),
              totals.skipped()));
    }
    Figures declared = audit.statement().declares();
    return declared
        .exactCount("tests.passed")
        .map(
            passed ->
                new TestRun(
                    label,
                    day,
                    false,
                    passed,
                    declared.exactCount("tests.failed").orElse(0L)
                        + declared.exactCount("tests.errors").orElse(0L),
                    declared.exactCount("tests.skipped").orElse(0L)));
  }

  private static String words(TestRun run) {
    return run.label()
        + (run.measured() ? " measured " : " declared ")
        + run.passed()
        + " passing, "
        + run.failed()
        + " failing, "
        + run.skipped()
        + " skipped";
  }

  private static Table table(List<TestRun> runs) {
    List<Table.Column> heads =
        List.of(
            Table.words("Audit"),
            Table.numbers("Passing"),
            Table.numbers("Failing"),
            Table.numbers("Skipped"),
            Table.numbers("Total"),
            Table.words("Basis"));
    return new Table("Tests by audit", heads, runs.stream().map(Trends::row).toList());
  }

  private static Table.Row row(TestRun run) {
    return Table.Row.of(
        run.label(),
        Long.toString(run.passed()),
        Long.toString(run.failed()),
        Long.toString(run.skipped()),
        Long.toString(run.total()),
        run.measured() ? "measured" : "declared, no artifact");
  }

  List<ProjectPage.Trend> scores() {
    List<Audit> scored = audits.stream().filter(a -> a.statement().scores().isPresent()).toList();
    if (scored.isEmpty()) {
      return List.of();
    }
    Audit now = scored.get(scored.size() - 1);
    Audit before = scored.get(Math.max(0, scored.size() - 2));
    return List.of(new ScoreTrend(before, now).trend());
  }

  /** Scores of two audits; of one and the same when there is only one. */
  private static final class ScoreTrend {
    private final Audit before;
    private final Audit now;

    private ScoreTrend(Audit before, Audit now) {
      this.before = before;
      this.now = now;
    }

    private ProjectPage.Trend trend() {
      Scores scores = now.statement().scores().orElseThrow();
      List<ScoreRow> rows = rows(scores);
      String description =
          rows.stream()
              .map(row -> row.name() + " " + row.change())
              .collect(Collectors.joining(", ", "", "."));
      Chart chart = new Chart(ScoreChart.draw(description, scores.of(), rows), table(rows));
      return new ProjectPage.Trend(chart, sentence(scores), "", List.of());
    }

    private String sentence(Scores scores) {
      String dots =
          before.id().equals(now.id())
              ? "Scores of " + now.id() + "."
              : "Hollow: " + before.id() + ". Solid: " + now.id() + ".";
      String mean =
          scores
              .mean()
              .map(
                  m ->
                      " Mean of the "
                          + scores.aspects().size()
                          + " aspects, computed: "
                          + Words.number(m)
                          + ".")
              .orElse("");
      return dots + mean;
    }

    private List<ScoreRow> rows(Scores scores) {
      List<ScoreRow> rows = new ArrayList<>();
      for (Scores.Aspect aspect : scores.aspects()) {
        rows.add(row(aspect.name(), earlier(aspect.name()), aspect.score(), false));
      }
      scores
          .overall()
          .ifPresent(
              overall ->
                  rows.add(
                      row(
                          "Overall",
                          before.statement().scores().flatMap(Scores::overall),
                          overall,
                          true)));
      return rows;
    }

    private Optional<BigDecimal> earlier(String aspect) {
      return before.statement().scores().stream()
          .flatMap(s -> s.aspects().stream())
          .filter(a -> a.name().equals(aspect))
          .map(Scores.Aspect::score)
          .findFirst();
    }

    private ScoreRow row(String name, Optional<BigDecimal> was, BigDecimal score, boolean total) {
      String change =
          before.id().equals(now.id())
              ? Words.number(score)
              : Words.number(score)
                  + "  "
                  + was.map(w -> Words.difference(score.subtract(w))).orElse("new");
      return new ScoreRow(Words.cut(name, LONGEST_ASPECT), was.orElse(score), score, change, total);
    }

    private Table table(List<ScoreRow> rows) {
      List<Table.Column> heads =
          List.of(Table.words("Aspect"), Table.numbers(before.id()), Table.numbers(now.id()));
      return new Table(
          "Scores",
          heads,
          rows.stream()
              .map(r -> Table.Row.of(r.name(), Words.number(r.before()), Words.number(r.now())))
              .toList());
    }
  }
}
