package dev.gatebook.site.gate;

import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Standing;
import dev.gatebook.site.chart.CheckChart;
import dev.gatebook.site.part.ChartBlock;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.StackBar;
import dev.gatebook.site.row.CheckUnits;
import dev.gatebook.site.row.TaskRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the gate counts: tasks with their checks, as squares and as rows. */
final class CriteriaSection {
  private static final int MOST = 120;

  private CriteriaSection() {}

  static Optional<Section> of(GateView view) {
    AssessedGate gate = view.gate();
    if (gate.tasks().isEmpty()) {
      return Optional.empty();
    }
    List<Content> contents = new ArrayList<>();
    boolean nested = gate.tasks().stream().anyMatch(task -> !task.checks().isEmpty());
    if (nested && gate.count().of() <= MOST) {
      contents.add(chart(view));
    }
    contents.add(TaskRows.of(view.context(), gate.phase(), gate.tasks()));
    return Optional.of(
        Section.of(
                "criteria", nested ? "Tasks and checks" : "Tasks", contents.toArray(new Content[0]))
            .counted(gate.count().verified() + " of " + gate.count().of() + " verified")
            .remarked(
                "Declared: " + gate.count().declared() + " of " + gate.count().of() + " done"));
  }

  private static Content chart(GateView view) {
    List<CheckChart.Group> groups =
        view.gate().tasks().stream().map(CriteriaSection::group).toList();
    AssessedGate.Count count = view.gate().count();
    String words =
        count.verified() + " of " + count.of() + " verified, " + count.met() + " met in all.";
    long declared = view.context().statement().declares().exactCount("checks.passed").orElse(0L);
    return new ChartBlock(
        CheckChart.draw(groups, new CheckChart.Legend("Checks by task", words, declared)),
        "",
        List.of(
            new StackBar.Entry("u-shown", "", "verified"),
            new StackBar.Entry("u-run", "", "attested only"),
            new StackBar.Entry("u-said", "", "claimed, open or not found"),
            new StackBar.Entry("c-bad", "", "failed or contradicted")));
  }

  private static CheckChart.Group group(AssessedTask task) {
    List<String> styles =
        task.leaves()
            .filter(leaf -> leaf.standing() != Standing.NOT_APPLICABLE)
            .map(leaf -> CheckUnits.style(leaf.standing()))
            .toList();
    return new CheckChart.Group(task.task().id(), styles);
  }
}
