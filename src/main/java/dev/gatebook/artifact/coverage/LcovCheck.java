package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares the sums that a record ends with with the lines and branches that it lists. */
final class LcovCheck {
  private static final int TOLD = 3;

  private final ArtifactStream file;
  private final List<Problem> problems = new ArrayList<>();
  private int differences;

  LcovCheck(ArtifactStream file) {
    this.file = file;
  }

  /** Checks a record at its end. */
  void record(Map<String, Long> claimed, LcovSource source, SourceRef at) {
    unit(CoverageUnit.LINE, ratio(claimed, "L"), source, at);
    unit(CoverageUnit.BRANCH, ratio(claimed, "BR"), source, at);
    unit(CoverageUnit.FUNCTION, ratio(claimed, "FN"), source, at);
  }

  private void unit(CoverageUnit unit, Ratio claimed, LcovSource source, SourceRef at) {
    Ratio listed = source.totals().getOrDefault(unit, Ratio.NONE);
    if (!claimed.hasData()) {
      return;
    }
    if (!listed.hasData()) {
      source.summary(unit, claimed);
    } else if (!listed.equals(claimed) && differences++ < TOLD) {
      problems.add(Complaints.sums(words(unit, claimed, listed), at));
    }
  }

  private static Ratio ratio(Map<String, Long> claimed, String prefix) {
    long total = claimed.getOrDefault(prefix + "F", 0L);
    long hit = claimed.getOrDefault(prefix + "H", 0L);
    return new Ratio(Math.min(hit, total), total);
  }

  private static String words(CoverageUnit unit, Ratio claimed, Ratio listed) {
    return "a record says "
        + (claimed.covered() + " of " + claimed.total())
        + (" for the unit " + unit.key() + ", its lines add up to ")
        + (listed.covered() + " of " + listed.total());
  }

  void tell(Sink sink) {
    problems.forEach(sink::problem);
    if (differences > TOLD) {
      sink.problem(
          Complaints.sums(
              (differences - TOLD) + " more records differ from their sums",
              SourceRef.of(file.path())));
    }
  }
}
