package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.CutText;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.model.Alert.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One result of a run, as far as it speaks for itself. */
record SarifResult(JsonPart json) {
  private static final String FAIL = "fail";
  private static final Set<String> KINDS =
      Set.of(FAIL, "pass", "open", "informational", "notapplicable", "review");

  /** What makes it unfit to be counted; a level that nobody knows must not be guessed. */
  Optional<String> fault() {
    if (!json.isObject()) {
      return Optional.of("a result is no object");
    }
    return wrong("kind", KINDS.contains(kind()))
        .or(() -> wrong("level", json.at("level").isNothing() || ownLevel().isPresent()))
        .or(() -> wrong("ruleId", isTextOrNothing("ruleId")))
        .or(() -> wrong("suppressions", isListOrNothing("suppressions")))
        .or(() -> wrong("locations", isListOrNothing("locations")));
  }

  private Optional<String> wrong(String member, boolean isRight) {
    String written = CutText.of(json.at(member).words(), 1, 40);
    String what = written.isEmpty() ? "is of the wrong type" : "is '" + written + "'";
    return isRight
        ? Optional.empty()
        : Optional.of("the " + member + " of a result " + what + ", which SARIF does not know");
  }

  private boolean isTextOrNothing(String member) {
    return json.at(member).isNothing() || json.text(member).isPresent();
  }

  private boolean isListOrNothing(String member) {
    return json.at(member).isNothing() || json.at(member).isList();
  }

  private String kind() {
    JsonPart kind = json.at("kind");
    return kind.isNothing() ? FAIL : kind.words().toLowerCase(Locale.ROOT);
  }

  /** Whether it says that something is wrong. */
  boolean isFailure() {
    return kind().equals(FAIL);
  }

  /** The level that it states itself. */
  Optional<Level> ownLevel() {
    return level(json.at("level"));
  }

  /** The level of that word, in whichever case it is written. */
  static Optional<Level> level(JsonPart word) {
    return word.text()
        .map(w -> w.toLowerCase(Locale.ROOT))
        .flatMap(w -> Arrays.stream(Level.values()).filter(l -> l.key().equals(w)).findFirst());
  }

  /** Whether it tells of something that a former run found and this one did not. */
  boolean isGone() {
    return json.text("baselineState").filter("absent"::equals).isPresent();
  }

  /** One that is under review or was rejected leaves a result unsuppressed. */
  boolean isSuppressed() {
    List<JsonPart> suppressions = json.at("suppressions").items();
    return !suppressions.isEmpty()
        && suppressions.stream()
            .map(suppression -> suppression.text("status").orElse("accepted"))
            .allMatch("accepted"::equals);
  }
}
