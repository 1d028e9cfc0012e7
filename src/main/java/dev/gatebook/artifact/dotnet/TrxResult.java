package dev.gatebook.artifact.dotnet;

import dev.gatebook.artifact.read.Durations;
import dev.gatebook.artifact.read.FailureText;
import dev.gatebook.artifact.read.TestDraft;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.Optional;

/** The result of a test; the rows of a data-driven one are in it and are no tests of their own. */
final class TrxResult {
  private final XmlCursor xml;
  private final Durations durations;
  private final TestDraft draft = new TestDraft();
  private Optional<TestCase.Failure> failureOfRow = Optional.empty();
  private String testId = "";
  private String written = "";
  private String word = "";
  private long rows;

  TrxResult(XmlCursor xml, Durations durations) {
    this.xml = xml;
    this.durations = durations;
  }

  TestDraft draft() {
    return draft;
  }

  String testId() {
    return testId;
  }

  /** The name as written. */
  String written() {
    return written;
  }

  String word() {
    return word;
  }

  /** How many rows are in it. */
  long rows() {
    return rows;
  }

  boolean isKnown() {
    return meaning(word).isPresent();
  }

  void read() throws Unreadable {
    testId = xml.value("testId");
    written = xml.value("testName");
    word = xml.value("outcome");
    draft
        .nameWithBrackets(written)
        .millis(durations.readClock(xml.value("duration")))
        .outcome(meaning(word).orElse(TestOutcome.ERRORED));
    children();
    if (draft.outcome() != TestOutcome.PASSED) {
      failureOfRow.ifPresent(draft::failure);
    }
  }

  private void children() throws Unreadable {
    while (xml.child()) {
      switch (xml.name()) {
        case "Output" -> output();
        case "InnerResults" -> rowsIn();
        default -> xml.skip();
      }
    }
  }

  private void rowsIn() throws Unreadable {
    while (xml.child()) {
      rows++;
      TrxResult row = new TrxResult(xml, durations);
      row.read();
      if (failureOfRow.isEmpty() && row.draft.outcome().isFailure()) {
        failureOfRow = row.draft.toTest("").failure();
      }
      rows += row.rows;
    }
  }

  private void output() throws Unreadable {
    while (xml.child()) {
      if (xml.name().equals("ErrorInfo")) {
        error();
      } else {
        xml.skip();
      }
    }
  }

  private void error() throws Unreadable {
    String message = "";
    String trace = "";
    while (xml.child()) {
      switch (xml.name()) {
        case "Message" -> message = xml.message();
        case "StackTrace" -> trace = xml.trace();
        default -> xml.skip();
      }
    }
    if (draft.outcome() != TestOutcome.PASSED) {
      draft.failure(FailureText.of(message, "", trace));
    }
  }

  /** The words of {@code vstest.xsd}; a result without one was not run. */
  private static Optional<TestOutcome> meaning(String outcome) {
    return switch (outcome) {
      case "Passed", "PassedButRunAborted", "Warning", "Completed" ->
          Optional.of(TestOutcome.PASSED);
      case "Failed" -> Optional.of(TestOutcome.FAILED);
      case "Error", "Timeout", "Aborted", "Disconnected", "InProgress" ->
          Optional.of(TestOutcome.ERRORED);
      case "NotExecuted", "Inconclusive" -> Optional.of(TestOutcome.SKIPPED);
      case "NotRunnable", "Pending", "" -> Optional.of(TestOutcome.NOT_RUN);
      default -> Optional.empty();
    };
  }
}
