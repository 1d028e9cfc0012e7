package dev.gatebook.artifact.dotnet;

import dev.gatebook.artifact.read.Durations;
import dev.gatebook.artifact.read.FailureText;
import dev.gatebook.artifact.read.TestDraft;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.TestOutcome;
import java.util.Optional;

/** A case of NUnit 2; that it was not executed wins over every other word. */
final class NUnit2Case {
  private final XmlCursor xml;
  private final Durations durations;
  private final TestDraft draft = new TestDraft();
  private String word = "";
  private boolean executed;
  private boolean success;
  private boolean silent;

  NUnit2Case(XmlCursor xml, Durations durations) {
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
    executed = !xml.value("executed").equalsIgnoreCase("false");
    silent = word.isEmpty() && executed && xml.attribute("success").isEmpty();
    success = silent || xml.value("success").equalsIgnoreCase("true");
    String name = xml.value("name");
    int dot = beforeName(name);
    draft
        .className(name.substring(0, Math.max(dot, 0)))
        .nameWithBrackets(name.substring(dot + 1))
        .millis(durations.read(xml.value("time").replace(',', '.')))
        .outcome(meaning().orElse(TestOutcome.ERRORED));
  }

  /** The last point that stands outside of brackets and quotes, as parameters may hold points. */
  private static int beforeName(String name) {
    int dot = -1;
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      quoted ^= c == '"' && name.charAt(Math.max(i - 1, 0)) != '\\';
      if (!quoted) {
        depth += "(<[".indexOf(c) >= 0 ? 1 : ")>]".indexOf(c) >= 0 ? -1 : 0;
        dot = c == '.' && depth <= 0 ? i : dot;
      }
    }
    return dot;
  }

  private Optional<TestOutcome> meaning() {
    if (!executed) {
      boolean impossible = word.equals("NotRunnable");
      return Optional.of(impossible ? TestOutcome.NOT_RUN : TestOutcome.SKIPPED);
    }
    return switch (word) {
      case "Success" -> Optional.of(TestOutcome.PASSED);
      case "Failure" -> Optional.of(TestOutcome.FAILED);
      case "Error", "NotRunnable", "Cancelled" -> Optional.of(TestOutcome.ERRORED);
      case "Ignored", "Skipped", "Inconclusive" -> Optional.of(TestOutcome.SKIPPED);
      case "" -> Optional.of(success ? TestOutcome.PASSED : TestOutcome.FAILED);
      default -> Optional.empty();
    };
  }

  /** Takes a child to its end. */
  void child() throws Unreadable {
    switch (xml.name()) {
      case "categories", "properties" -> tags();
      case "failure" -> {
        failedAfterAll();
        failure();
      }
      case "reason" -> failure();
      default -> xml.skip();
    }
  }

  /** Where neither a result nor success is written, a failure in it is what tells. */
  private void failedAfterAll() {
    if (silent) {
      draft.outcome(TestOutcome.FAILED);
    }
  }

  private void tags() throws Unreadable {
    while (xml.child()) {
      String value = xml.value("value");
      String name = xml.value("name");
      if (!name.startsWith("_")) {
        draft.tag(value.isEmpty() ? name : name + "=" + value);
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
