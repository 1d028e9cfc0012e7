package dev.gatebook.content;

import dev.gatebook.model.DeclaredStatus;
import dev.gatebook.model.Status;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words for a status: the standard ones, the usual ones of hand-written reports and those of
 * the project. Upper and lower case are the same, and so are a hyphen, an underscore and a blank.
 */
record StatusWords(Map<String, Status> meanings) {
  private static final Map<Status, List<String>> USUAL =
      Map.of(
          Status.DONE,
          List.of(
              "pass",
              "passed",
              "complete",
              "completed",
              "verified",
              "fixed",
              "ready",
              "ok",
              "closed"),
          Status.PARTIAL,
          List.of(
              "conditional pass",
              "improved",
              "in progress",
              "minor issue",
              "minor issues",
              "needs fix",
              "low",
              "mitigated",
              "acceptable",
              "test created",
              "tests created"),
          Status.OPEN,
          List.of("todo", "to do", "planned", "not started", "pending", "skipped"),
          Status.FAILED,
          List.of("failing", "broken", "fail", "not working"),
          Status.BLOCKED,
          List.of("partially blocked"),
          Status.WAIVED,
          List.of(),
          Status.NOT_APPLICABLE,
          List.of("n/a", "na"));

  /** The words that every project has. */
  static final StatusWords STANDARD = new StatusWords(standard());

  public StatusWords {
    meanings = Map.copyOf(meanings);
  }

  private static Map<String, Status> standard() {
    Map<String, Status> words = new HashMap<>();
    for (Status status : Status.values()) {
      words.put(normal(status.key()), status);
      USUAL.getOrDefault(status, List.of()).forEach(word -> words.put(word, status));
    }
    return words;
  }

  /** The same words and some more; a word given here wins. */
  StatusWords with(Map<String, Status> more) {
    Map<String, Status> words = new HashMap<>(meanings);
    more.forEach((word, status) -> words.put(normal(word), status));
    return new StatusWords(words);
  }

  /** The standard words as they are written in YAML. */
  static List<String> keys() {
    return Arrays.stream(Status.values()).map(Status::key).toList();
  }

  /** Every word that is understood, for suggestions. */
  Collection<String> all() {
    return Stream.concat(keys().stream(), meanings.keySet().stream().sorted()).distinct().toList();
  }

  /** What a status means; a qualifier in brackets at its end is split off. */
  Optional<DeclaredStatus> parse(String written) {
    int bracket = written.endsWith(")") ? written.indexOf('(') : -1;
    String word = bracket > 0 ? written.substring(0, bracket).strip() : written.strip();
    Optional<String> qualifier =
        bracket > 0
            ? Optional.of(written.substring(bracket + 1, written.length() - 1).strip())
            : Optional.empty();
    return Optional.ofNullable(meanings.get(normal(word)))
        .map(meaning -> new DeclaredStatus(word, meaning, qualifier.filter(q -> !q.isEmpty())));
  }

  /** The spelling that is looked up. */
  static String normal(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
  }
}
