package dev.gatebook.artifact;

import dev.gatebook.artifact.read.CoverageSum;
import dev.gatebook.model.Alert;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Measurement;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.TestTotals;
import java.util.Comparator;
import java.util.List;

/** Reads test artifacts. What a file is, is told from its content and never from its name. */
public final class Artifacts {
  private Artifacts() {}

  /**
   * What these files say together. A file that cannot be read whole counts for nothing and has an
   * error among its problems; the others still count. Files of equal content count once, and equal
   * tests are all kept.
   *
   * @param files in any order; each is read once; a long one as a stream
   */
  public static Measured read(List<SourceFile> files) {
    return read(files, Digests.KEPT);
  }

  /**
   * The same for a look at them of which nothing is kept: they have no digest.
   *
   * @param files in any order; one that may be a copy of another one is read twice
   */
  public static Measured look(List<SourceFile> files) {
    return read(files, Digests.ASKED_FOR);
  }

  private static Measured read(List<SourceFile> files, Digests digests) {
    List<SourceFile> inOrder =
        files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
    return together(Copies.countedOnce(inOrder, ReadingRoom.read(inOrder, digests)));
  }

  private static Measured together(List<Reading> read) {
    List<Reading> readings = NestedReruns.settled(BazelAttempts.settled(Tries.settled(read)));
    Occurrences occurrences = Occurrences.of(readings);
    List<Artifact> artifacts =
        readings.stream().map(Reading::artifact).map(occurrences::tell).toList();
    return new Measured(
        artifacts,
        occurrences.tests(),
        artifacts.stream().map(Artifact::tests).reduce(TestTotals.NONE, TestTotals::plus),
        CoverageSum.of(artifacts),
        readings.stream().flatMap(reading -> reading.alerts().stream()).sorted(byPlace()).toList(),
        readings.stream()
            .flatMap(reading -> reading.metrics().stream())
            .sorted(Comparator.comparing(Measurement::name))
            .toList());
  }

  private static Comparator<Alert> byPlace() {
    return Comparator.comparing(Alert::path)
        .thenComparingInt(Alert::line)
        .thenComparing(Alert::rule)
        .thenComparing(Alert::message);
  }
}
