package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.FailureText;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.ReportedPath;
import dev.gatebook.artifact.read.TestDraft;
import dev.gatebook.model.TestOutcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What one test of CTRF says. */
record CtrfTest(JsonPart json) {
  private static final String BETWEEN = " > ";

  private static final Set<String> STATUSES =
      Set.of("passed", "failed", "skipped", "pending", "other");

  /** What tools write of a run that broke off, where CTRF has only {@code other}. */
  private static final Set<String> BROKEN =
      Set.of("error", "errored", "broken", "timeout", "timedout", "interrupted", "ambiguous");

  boolean isComplete() {
    return json.text("name").isPresent() && STATUSES.contains(status());
  }

  TestDraft draft(Optional<Long> millis) {
    String path = json.text("filePath").or(() -> json.text("filepath")).orElse("");
    TestDraft draft =
        new TestDraft()
            .suite(suite())
            .className(path.isBlank() ? suite() : ReportedPath.of(path))
            .name(path.isBlank() ? json.words("name") : nameIn(path))
            .parameters(parameters())
            .outcome(outcome())
            .millis(millis)
            .because(FailureText.ofAny(json.words("message"), "", json.words("trace")))
            .file(path);
    json.at("tags").items().forEach(tag -> draft.tag(tag.words()));
    JsonPart labels = json.at("labels");
    labels.names().forEach(name -> draft.tag(name + "=" + labels.at(name).words()));
    return draft;
  }

  private String suite() {
    return String.join(BETWEEN, suites());
  }

  /** A text in older files, a list in newer ones. */
  private List<String> suites() {
    List<JsonPart> parts = json.at("suite").items();
    return parts.isEmpty()
        ? List.of(json.words("suite").split(BETWEEN, -1))
        : parts.stream().map(JsonPart::words).toList();
  }

  /** The name, behind its suites where it does not hold them already, as that of Jest does. */
  private String nameIn(String path) {
    String name = json.words("name");
    List<String> inner =
        suites().stream().filter(part -> !part.isBlank() && !path.endsWith(part)).toList();
    boolean held = inner.isEmpty() || name.contains(inner.get(inner.size() - 1));
    return held ? name : String.join(BETWEEN, inner) + BETWEEN + name;
  }

  private String parameters() {
    JsonPart written = json.at("parameters");
    return written.names().isEmpty()
        ? ""
        : written.names().stream()
            .map(name -> name + "=" + written.at(name).words())
            .collect(Collectors.joining(", ", " [", "]"));
  }

  private String status() {
    return json.words("status").toLowerCase(Locale.ROOT);
  }

  private TestOutcome outcome() {
    return switch (status()) {
      case "passed" -> isFlaky() ? TestOutcome.FLAKY : passed();
      case "failed" -> TestOutcome.FAILED;
      case "skipped", "pending" -> TestOutcome.SKIPPED;
      default ->
          BROKEN.contains(json.words("rawStatus").toLowerCase(Locale.ROOT))
              ? TestOutcome.ERRORED
              : TestOutcome.NOT_RUN;
    };
  }

  /** Playwright's reporter says so of a test that failed as it was declared to. */
  private TestOutcome passed() {
    return json.words("rawStatus").equals("failed")
        ? TestOutcome.EXPECTED_FAILURE
        : TestOutcome.PASSED;
  }

  /** What is not said to be steady and was tried again is flaky. */
  private boolean isFlaky() {
    boolean retried = json.count("retries").orElse(0) > 0;
    return json.at("flaky").isTrue() || (retried && !json.at("flaky").isFalse());
  }
}
