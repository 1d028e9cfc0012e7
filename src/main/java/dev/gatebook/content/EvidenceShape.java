package dev.gatebook.content;

import static dev.gatebook.content.Key.may;
import static dev.gatebook.content.Key.must;

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
      may("select", Values.WORD, "Glob on class#name, class or name; * for all tests.");

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
        may("present", Values.TRUTH, "false when the claim is that the file is gone."));
  }

  private static Group kind(String name, Key... keys) {
    List<Key> all = new ArrayList<>(Arrays.asList(keys));
    all.add(may("note", Values.TEXT, "A remark."));
    all.add(may("environment", Values.WORD, "Where it holds, such as local or production."));
    return new Group(name, all);
  }
}
