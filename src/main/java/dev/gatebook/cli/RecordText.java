package dev.gatebook.cli;

import dev.gatebook.app.RecordCommit;
import dev.gatebook.app.Recording;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.Audit;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Finding.Certainty;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.Seal;
import dev.gatebook.model.TestParts;
import dev.gatebook.model.TestTotals;
import dev.gatebook.model.TreeState;
import dev.gatebook.record.SealYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What recording an audit found, and what is left to write, in a few lines. */
record RecordText(Recording recording) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        Visible.of(recording.folder().toString())
            + ": "
            + (recording.seal().isPresent() ? "sealed" : "draft, not sealed")
            + String.format(Locale.ROOT, ", %.1f kB", recording.bytes() / 1e3));
    lines.add(line("commit", commit()));
    lines.add(line("tree", tree(recording.git().tree())));
    lines.add(line("tests", tests(audit().measured())));
    lines.add(line("coverage", coverage(audit().measured())));
    lines.add(line("supported", assessment().supported().key() + ": " + assessment().because()));
    lines.add(line("declared", assessment().declared().key()));
    lines.add(line("findings", findings()));
    recording.seal().ifPresent(seal -> lines.add(line("seal", seal(seal))));
    lines.addAll(left());
    return lines;
  }

  /** Commit and tag. */
  static List<String> committed(RecordCommit.Outcome outcome) {
    List<String> lines = new ArrayList<>();
    String short7 = outcome.commit().id().substring(0, 7);
    lines.add(
        line(
            "committed",
            outcome.commit().created()
                ? short7 + outcome.commit().branch().map(name -> " on " + name).orElse("")
                : "nothing new since " + short7));
    outcome.tag().ifPresent(tag -> lines.add(line("tag", tag.name() + ", " + signature(tag))));
    return lines;
  }

  private static String signature(RecordCommit.Tag tag) {
    String because = tag.made().because();
    return because.isEmpty()
        ? "signed (" + tag.made().kind().name().toLowerCase(Locale.ROOT) + ")"
        : because;
  }

  private Audit audit() {
    return recording.audit();
  }

  private Assessment assessment() {
    return audit().assessment();
  }

  private static String line(String name, String text) {
    return String.format(Locale.ROOT, "  %-10s %s", name, Visible.of(text));
  }

  private String commit() {
    return audit()
        .commit()
        .map(commit -> commit.shortId() + " " + commit.subject())
        .orElse("none: " + audit().commitNote());
  }

  private static String tree(TreeState tree) {
    return switch (tree.tree()) {
      case CLEAN -> "clean";
      case DIRTY -> "not clean: " + tree.changed() + " changed, " + tree.untracked() + " untracked";
      case NONE -> "not known: " + tree.because();
    };
  }

  private static String tests(Measured measured) {
    if (!measured.hasTests()) {
      return "none were read";
    }
    TestTotals totals = measured.totals();
    return totals.total()
        + ": "
        + totals.passed()
        + " "
        + TestParts.word("passed", TestParts.ofPassed(totals))
        + ", "
        + (totals.failed() + totals.errors())
        + " failed, "
        + totals.skipped()
        + " "
        + TestParts.word("skipped", TestParts.ofSkipped(totals));
  }

  private static String coverage(Measured measured) {
    Ratio lines = measured.coverage().of(CoverageUnit.LINE);
    return lines
        .percent(1)
        .map(share -> share + " % of " + lines.total() + " lines")
        .orElse("none was read");
  }

  private String findings() {
    long certain =
        assessment().findings().stream().filter(f -> f.certainty() == Certainty.CERTAIN).count();
    return certain + " certain, " + (assessment().findings().size() - certain) + " hints";
  }

  private static String seal(Seal seal) {
    return SealYaml.digest(SealYaml.write(seal))
        + seal.previous().map(link -> ", after " + link.audit()).orElse(", the first");
  }

  private List<String> left() {
    boolean skeleton = recording.written() == Recording.Statement.SKELETON;
    if (recording.seal().isEmpty()) {
      String again = "gatebook record " + audit().project() + " --id " + audit().id();
      return List.of(
          skeleton
              ? "Left to write: audit.yml is a skeleton that claims nothing; report.md is optional."
              : "Left to write: what audit.yml and report.md do not say yet.",
          "Then seal it: " + again);
    }
    return skeleton
        ? List.of("The statement claims nothing. To write one before the seal, use --draft.")
        : List.of();
  }
}
