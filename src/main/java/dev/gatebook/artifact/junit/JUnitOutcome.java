package dev.gatebook.artifact.junit;

import dev.gatebook.artifact.read.CutText;
import dev.gatebook.artifact.read.FailureText;
import dev.gatebook.artifact.read.MachinePaths;
import dev.gatebook.artifact.read.TextPool;
import dev.gatebook.artifact.read.Trace;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a case ended. A failure or an error wins, but for what is still to be done and for what may
 * fail; then what was skipped; a pass behind a failed run is flaky; without any mark the status
 * counts, and without that it passed.
 */
final class JUnitOutcome {
  private static final String MAY_FAIL = "TEST_CASE tagged with !mayfail";

  /** What pytest and the runner for unittest write for a failure that was declared. */
  private static final Set<String> EXPECTED = Set.of("pytest.xfail", "XFAIL");

  private static final String TRACEBACK = "Traceback (most recent call last)";

  private TestOutcome worst = TestOutcome.PASSED;
  private Optional<TestCase.Failure> failure = Optional.empty();
  private Trace trace = Trace.NONE;
  private boolean tolerated;
  private boolean todo;
  private int marks;

  TestOutcome outcome() {
    if (tolerated) {
      return worst.isFailure() ? TestOutcome.KNOWN_FAILURE : TestOutcome.PASSED;
    }
    if (todo) {
      return worst.isFailure() ? TestOutcome.KNOWN_FAILURE : TestOutcome.SKIPPED;
    }
    return worst;
  }

  /** How many failures and errors are listed, of earlier runs too; one case may have several. */
  int marks() {
    return marks;
  }

  /** The failure, or why it was skipped, that made the outcome; without its trace. */
  Optional<TestCase.Failure> failure() {
    return failure;
  }

  /** The trace of the failure. */
  Trace trace() {
    return trace;
  }

  /** The words that tools write where they write no child; which failure it was, a child tells. */
  void status(String word) {
    switch (word.toLowerCase(Locale.ROOT)) {
      case "disabled", "ignored", "skipped", "pending", "inconclusive", "incomplete", "undefined" ->
          worsen(TestOutcome.SKIPPED);
      case "notrun", "not_run", "notexecuted", "untested", "suppressed", "cancelled", "canceled" ->
          worsen(TestOutcome.NOT_RUN);
      case "fail", "failed", "failure" -> worsen(TestOutcome.FAILED);
      case "xfail" -> worsen(TestOutcome.EXPECTED_FAILURE);
      case "bfail", "bxfail", "bxpass" -> worsen(TestOutcome.KNOWN_FAILURE);
      case "error", "errored", "broken", "timeout", "aborted" -> worsen(TestOutcome.ERRORED);
      default -> {}
    }
  }

  /** Takes a child that says how it ended. */
  void mark(XmlCursor xml, TextPool texts) throws Unreadable {
    if (isToleration(xml)) {
      tolerated = true;
      xml.skip();
      return;
    }
    TestOutcome outcome = meaning(xml.name(), xml.attribute("type").orElse(""));
    todo |= xml.name().equals("skipped") && xml.value("type").equals("todo");
    if (marks == 0 && outcome.isFailure() && worst.isFailure()) {
      worst = outcome;
    }
    marks += outcome.isFailure() || outcome == TestOutcome.FLAKY ? 1 : 0;
    if (worsen(outcome) || failure.isEmpty()) {
      failure = Optional.of(failure(xml, texts));
    } else {
      xml.skip();
    }
  }

  private boolean worsen(TestOutcome outcome) {
    boolean worse = outcome.compareTo(worst) < 0;
    worst = worse ? outcome : worst;
    return worse;
  }

  /** Catch2 marks a case that may fail as skipped, and lists its failure beside that. */
  private static boolean isToleration(XmlCursor xml) {
    return xml.name().equals("skipped") && xml.value("message").startsWith(MAY_FAIL);
  }

  private static TestOutcome meaning(String element, String type) {
    return switch (element) {
      case "failure", "rerunFailure" -> TestOutcome.FAILED;
      case "error", "rerunError" -> TestOutcome.ERRORED;
      case "skipped" -> EXPECTED.contains(type) ? TestOutcome.KNOWN_FAILURE : TestOutcome.SKIPPED;
      case "aborted" -> TestOutcome.SKIPPED;
      default -> TestOutcome.FLAKY;
    };
  }

  /** Go's tools write one word for every failure. */
  private static boolean saysNothing(String message) {
    return message.isEmpty() || message.equals("Failed");
  }

  /** The first lines of a trace, for a tool that writes no message; in Python it stands last. */
  private static String begin(String trace) {
    String raised = trace.contains(TRACEBACK) ? raised(trace) : "";
    return raised.isEmpty() ? trace.lines().limit(3).collect(Collectors.joining("\n")) : raised;
  }

  /** The line behind the frames of the last trace of Python; empty when it is cut off. */
  private static String raised(String trace) {
    String raised = "";
    boolean inFrames = false;
    for (String line : trace.lines().toList()) {
      boolean begins = line.contains(TRACEBACK);
      boolean plain = !line.isBlank() && !Character.isWhitespace(line.charAt(0));
      if (inFrames && plain && !begins) {
        raised = line;
      }
      inFrames = begins || (inFrames && !plain);
    }
    return raised;
  }

  private TestCase.Failure failure(XmlCursor xml, TextPool texts) throws Unreadable {
    String type = CutText.of(xml.value("type"), 1, FailureText.TYPE_CHARS);
    String message =
        CutText.of(xml.value("message"), FailureText.MESSAGE_LINES, FailureText.MESSAGE_CHARS);
    trace = xml.heldTrace();
    String said = saysNothing(message) ? begin(trace.text()) : message;
    return new TestCase.Failure(texts.same(MachinePaths.hide(said)), texts.same(type), "");
  }
}
