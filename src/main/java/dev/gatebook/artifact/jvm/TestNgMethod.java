package dev.gatebook.artifact.jvm;

import dev.gatebook.artifact.read.CutText;
import dev.gatebook.artifact.read.Durations;
import dev.gatebook.artifact.read.FailureText;
import dev.gatebook.artifact.read.TestDraft;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.TestOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run of a test method. */
final class TestNgMethod {
  private static final int VALUE_CHARS = 200;

  private final XmlCursor xml;
  private final Durations durations;
  private final TestDraft draft = new TestDraft();
  private String status = "";

  TestNgMethod(XmlCursor xml, Durations durations) {
    this.xml = xml;
    this.durations = durations;
  }

  TestDraft draft() {
    return draft;
  }

  String status() {
    return status;
  }

  boolean isKnown() {
    return meaning(status).isPresent();
  }

  void attributes() {
    status = xml.value("status");
    draft
        .name(xml.value("name"))
        .millis(durations.readMillis(xml.value("duration-ms")))
        .outcome(meaning(status).orElse(TestOutcome.ERRORED));
  }

  private static Optional<TestOutcome> meaning(String status) {
    return switch (status) {
      case "PASS", "SUCCESS_PERCENTAGE_FAILURE" -> Optional.of(TestOutcome.PASSED);
      case "FAIL" -> Optional.of(TestOutcome.FAILED);
      case "SKIP" -> Optional.of(TestOutcome.SKIPPED);
      default -> Optional.empty();
    };
  }

  /** Takes a child to its end. */
  void child() throws Unreadable {
    switch (xml.name()) {
      case "params" -> draft.parameters(parameters());
      case "exception" -> exception();
      default -> xml.skip();
    }
  }

  private String parameters() throws Unreadable {
    List<String> values = new ArrayList<>();
    while (xml.child()) {
      while (xml.child()) {
        boolean isNull = xml.value("is-null").equals("true");
        String value = xml.text(FailureText.MESSAGE_LINES, VALUE_CHARS).replace('\n', ' ');
        values.add(isNull ? "null" : value);
      }
    }
    return CutText.of("(" + String.join(", ", values) + ")", 1, 2 * VALUE_CHARS);
  }

  private void exception() throws Unreadable {
    String type = xml.value("class");
    String message = "";
    String trace = "";
    while (xml.child()) {
      switch (xml.name()) {
        case "message" -> message = xml.message();
        case "full-stacktrace" -> trace = xml.trace();
        default -> xml.skip();
      }
    }
    if (draft.outcome() != TestOutcome.PASSED) {
      draft.failure(FailureText.of(message, type, trace));
    }
  }
}
