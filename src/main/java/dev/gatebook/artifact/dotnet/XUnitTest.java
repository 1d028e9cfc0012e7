package dev.gatebook.artifact.dotnet;

import dev.gatebook.artifact.read.Durations;
import dev.gatebook.artifact.read.FailureText;
import dev.gatebook.artifact.read.TestDraft;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.TestOutcome;
import java.util.Optional;

/** A test of xUnit.net; its name is that of its class and method, with the parameters, or free. */
final class XUnitTest {
  private final XmlCursor xml;
  private final Durations durations;
  private final TestDraft draft = new TestDraft();
  private String word = "";

  XUnitTest(XmlCursor xml, Durations durations) {
    this.xml = xml;
    this.durations = durations;
  }

  TestDraft draft() {
    return draft;
  }

  String word() {
    return word;
  }

  boolean isKnown() {
    return meaning(word).isPresent();
  }

  void attributes() {
    word = xml.value("result");
    String type = xml.value("type");
    String written = xml.value("name");
    boolean within = !type.isEmpty() && written.startsWith(type + ".");
    draft
        .className(type)
        .nameWithBrackets(within ? written.substring(type.length() + 1) : written)
        .file(xml.value("source-file"))
        .millis(durations.read(xml.value("time")))
        .outcome(meaning(word).orElse(TestOutcome.ERRORED));
  }

  private static Optional<TestOutcome> meaning(String result) {
    return switch (result) {
      case "Pass" -> Optional.of(TestOutcome.PASSED);
      case "Fail" -> Optional.of(TestOutcome.FAILED);
      case "Skip" -> Optional.of(TestOutcome.SKIPPED);
      case "NotRun" -> Optional.of(TestOutcome.NOT_RUN);
      default -> Optional.empty();
    };
  }

  /** Takes a child to its end. */
  void child() throws Unreadable {
    switch (xml.name()) {
      case "traits" -> traits();
      case "failure" -> failure();
      case "reason" -> reason();
      default -> xml.skip();
    }
  }

  private void traits() throws Unreadable {
    while (xml.child()) {
      String name = xml.value("name");
      String value = xml.value("value");
      draft.tag(name.equals("Category") ? value : name + "=" + value);
      xml.skip();
    }
  }

  /** Version 1 writes the reason into an element within it. */
  private void reason() throws Unreadable {
    draft.failure(FailureText.of(xml.message(), "", ""));
  }

  private void failure() throws Unreadable {
    String type = xml.value("exception-type");
    String message = "";
    String trace = "";
    while (xml.child()) {
      switch (xml.name()) {
        case "message" -> message = xml.message();
        case "stack-trace" -> trace = xml.trace();
        default -> xml.skip();
      }
    }
    draft.failure(FailureText.of(message, type, trace));
  }
}
