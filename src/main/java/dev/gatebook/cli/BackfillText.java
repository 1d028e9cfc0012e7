package dev.gatebook.cli;

import dev.gatebook.app.BackfillOrder.Ending;
import dev.gatebook.app.Backfilled;
import dev.gatebook.app.Backfilled.Outcome;
import dev.gatebook.app.PastPoint;
import dev.gatebook.model.Assessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What became of each point of the past, one line each. */
record BackfillText(Backfilled done, Ending ending) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    done.points().forEach(point -> lines.add(line(point)));
    lines.add(
        done.project()
            + ": "
            + done.count(Outcome.RECORDED)
            + (ending == Ending.DRY_RUN ? " would be recorded, " : " recorded, ")
            + done.count(Outcome.PRESENT)
            + " there already, "
            + done.count(Outcome.SKIPPED)
            + " skipped, "
            + done.count(Outcome.REFUSED)
            + " refused");
    return lines;
  }

  private static String line(Backfilled.Point point) {
    return String.format(
        Locale.ROOT,
        "  %-16s %s  %-10s %s",
        Visible.of(named(point.at())),
        point.at().commit().shortId(),
        point.outcome().name().toLowerCase(Locale.ROOT),
        point.audit().map(audit -> found(point, audit.assessment())).orElse(point.because()));
  }

  /** The words that name it in the title of an audit, without the commit that stands beside it. */
  private static String named(PastPoint point) {
    return point.title().replaceFirst(", " + point.commit().shortId() + "$", "");
  }

  private static String found(Backfilled.Point point, Assessment assessment) {
    return point.id()
        + "  "
        + assessment.supported().key()
        + ", "
        + assessment.count().verified()
        + " of "
        + assessment.count().of()
        + " verified";
  }
}
