package dev.gatebook.artifact.dotnet;

import dev.gatebook.artifact.read.Durations;
import dev.gatebook.artifact.read.FailureText;
import dev.gatebook.artifact.read.TestDraft;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.TestOutcome;
import java.util.Optional;
import java.util.Set;

/** A case of NUnit 3. */
final class NUnitCase {
  /** Labels of a test that broke; any other says why it failed, such as that it took too long. */
  private static final Set<String> BROKEN = Set.of("Error", "Invalid", "Cancelled");

  private final XmlCursor xml;
  private final Durations durations;
  private final TestDraft draft = new TestDraft();
  private String word = "";
  private String label = "";

  NUnitCase(XmlCursor xml, Durations durations) {
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
    return meaning().isPresent();
  }

  void attributes() {
    word = xml.value("result");
    label = xml.value("label");
    String name = xml.value("name");
    String full = xml.value("fullname");
    boolean within = full.endsWith("." + name);
    String holder = full.substring(0, within ? full.length() - name.length() - 1 : 0);
    draft
        .className(holder.isEmpty() ? xml.value("classname") : holder)
        .nameWithBrackets(name)
        .millis(durations.read(time()))
        .outcome(meaning().orElse(TestOutcome.ERRORED));
  }

  private String time() {
    String duration = xml.value("duration");
    return duration.isEmpty() ? xml.value("time") : duration;
  }

  /**
   * The first versions wrote the label behind the result, as in {@code Failed:Error}; a list of the
   * tests that could be run has no results.
   */
  private Optional<TestOutcome> meaning() {
    return switch (word) {
      case "Passed", "Warning" -> Optional.of(TestOutcome.PASSED);
      case "Failed" ->
          Optional.of(BROKEN.contains(label) ? TestOutcome.ERRORED : TestOutcome.FAILED);
      case "Skipped", "Inconclusive", "Skipped:Ignored", "Skipped:Explicit" ->
          Optional.of(TestOutcome.SKIPPED);
      case "" -> Optional.of(TestOutcome.NOT_RUN);
      case "Failed:Error", "Failed:Invalid", "Failed:Cancelled" -> Optional.of(TestOutcome.ERRORED);
      default -> Optional.empty();
    };
  }

  /** Takes a child to its end. */
  void child() throws Unreadable {
    switch (xml.name()) {
      case "properties" -> properties();
      case "failure", "reason" -> failure();
      default -> xml.skip();
    }
  }

  private void properties() throws Unreadable {
    while (xml.child()) {
      String key = xml.value("name");
      if (key.equals("Category")) {
        draft.tag(xml.value("value"));
      } else if (!key.startsWith("_")) {
        draft.tag(key + "=" + xml.value("value"));
      }
      xml.skip();
    }
  }

  private void failure() throws Unreadable {
    String message = "";
    String trace = "";
    while (xml.child()) {
      switch (xml.name()) {
        case "message" -> message = xml.message();
        case "stack-trace" -> trace = xml.trace();
        default -> xml.skip();
      }
    }
    if (draft.outcome() != TestOutcome.PASSED) {
      draft.failure(FailureText.of(message, "", trace));
    }
  }
}
