package dev.gatebook.content;

import static dev.gatebook.content.Key.may;
import static dev.gatebook.content.Key.must;

import dev.gatebook.content.Shape.Choice;
import dev.gatebook.content.Shape.Either;
import dev.gatebook.content.Shape.Group;
import dev.gatebook.content.Shape.KindOf;
import dev.gatebook.content.Shape.ListOf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The shape of a piece of evidence: one group for each kind, its first key says which. */
final class EvidenceShape {
  private static final Key SELECT =
      may(
          "select",
          Values.WORD,
          "Glob on class#name, class, suite or name; @ and a glob on a tag; * for all tests.");

  /** A recorded run; as evidence and in the runs of an audit. */
  static final Group RUN =
      kind(
          "a recorded run",
          must("command", Values.WORD, "What was run."),
          may("expected", Values.WORD, "What had to come out."),
          may("observed", Values.WORD, "What came out; absent when it was not run."),
          may("fails", Values.TRUTH, "Whether failing was the right outcome."));

  private static final KindOf ITEM =
      new KindOf(
          "a piece of evidence",
          List.of(
              kind(
                  "evidence by tests",
                  must(
                      "tests",
                      new Either(Values.WORD, Values.counts("selected tests", SELECT)),
                      "Tests that must have run, by a glob or with expected counts.")),
              kind(
                  "evidence by coverage",
                  must(
                      "coverage",
                      Values.shares(
                          "expected coverage",
                          may("within", Values.WORD, "Package or folder that is meant.")),
                      "Coverage that must be reached.")),
              file(),
              findings(),
              metric(),
              kind(
                  "evidence by an artifact",
                  must("artifact", Values.WORD, "Path of a file among the artifacts, or its end."),
                  may("sha256", Values.DIGEST, "The digest that it must have.")),
              dependency(),
              kind(
                  "evidence by a commit",
                  must("commit", Values.WORD, "Commit id, tag or branch."),
                  may("subject", Values.WORD, "Text that the subject must hold.")),
              RUN,
              kind(
                  "a link",
                  must("link", Values.ADDRESS, "Something outside the repository."),
                  may("text", Values.WORD, "What the link is called.")),
              kind(
                  "an attestation",
                  must("attestation", Values.TEXT, "What somebody gives their word on."),
                  must("by", Values.ACTOR, "Who."),
                  may("when", Values.DAY, "The day it was given."),
                  may("until", Values.DAY, "The last day it counts."))));

  /** The evidence of something. */
  static final Key KEY = may("evidence", new ListOf(ITEM, true), "What backs it.");

  private EvidenceShape() {}

  private static Group file() {
    return kind(
        "evidence by a file",
        must("file", Values.PATH, "Path from the root of the repository."),
        may("line", Values.LINES, "The line that is meant."),
        may("lines", new ListOf(Values.LINES, true), "The lines that are meant."),
        may("contains", Values.WORDS, "Texts that must stand there."),
        may("absent", Values.WORDS, "Texts that must not stand there."),
        may("symbols", Values.WORDS, "Identifiers that must stand there as whole words."),
        may("present", Values.TRUTH, "false when the claim is that the file is gone."));
  }

  private static Group findings() {
    Group options =
        Group.of(
            "selected findings",
            may("rule", Values.WORD, "Glob on the id of the rule; * for all."),
            may(
                "level",
                new ListOf(new Choice(EvidenceReader.LEVELS), true),
                "The levels that count; all but none unless said."),
            may("path", Values.WORD, "Glob on the path of the file; * for all."),
            may("count", Values.COUNT_EXPECTED, "How many there must be; none unless said."));
    return kind(
        "evidence by static analysis",
        must(
            "findings",
            new Either(Values.WORD, options),
            "Findings of static analysis, by a glob on the rule or with an expected count."));
  }

  private static Group metric() {
    Group figure =
        Group.of(
            "a measured figure",
            must("name", Values.WORD, "Glob on the name of the measurement."),
            must("value", Values.COUNT_EXPECTED, "What it must be, such as \"<= 200\"."),
            may("unit", Values.WORD, "The unit that it must be measured in."),
            may(
                "direction",
                new Choice(EvidenceReader.DIRECTIONS),
                "Which way is better; the tool says so itself."));
    return kind("evidence by a measurement", must("metric", figure, "A measured figure."));
  }

  private static Group dependency() {
    Group named =
        Group.of(
            "a dependency",
            must("name", Values.WORD, "Its name in the manifest; for Maven also group:artifact."),
            may("version", Values.VERSION_EXPECTED, "What its version must be."),
            may("in", Values.PATH, "The manifest; the usual ones at the root unless said."));
    return kind(
        "evidence by a dependency",
        must(
            "dependency",
            new Either(Values.WORD, named),
            "A dependency that the manifest must name."));
  }

  private static Group kind(String name, Key... keys) {
    List<Key> all = new ArrayList<>(Arrays.asList(keys));
    all.add(may("note", Values.TEXT, "A remark."));
    all.add(may("environment", Values.WORD, "Where it holds, such as local or production."));
    return new Group(name, all);
  }
}
