package dev.gatebook.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Something in an audit that does not agree with itself, with an earlier audit or with the
 * evidence.
 *
 * @param code stable code of the rule, such as {@code GB012}
 * @param message one sentence that states the conflict with its numbers
 * @param numbers the numbers involved, by name, in reading order
 * @param places where both sides are written
 * @param subject id of the task, phase, figure or issue concerned; may be empty
 */
public record Finding(
    String code,
    Certainty certainty,
    Severity severity,
    String message,
    List<Amount> numbers,
    List<SourceRef> places,
    String subject) {
  public Finding {
    numbers = List.copyOf(numbers);
    places = List.copyOf(places);
  }

  /** Whether the rule cannot be wrong, or only points at something; a hint never fails a gate. */
  public enum Certainty {
    CERTAIN,
    HINT;

    /** The word in JSON and on pages. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A number with the name it has in the sentence. */
  public record Amount(String name, BigDecimal value) {
    /** A whole number. */
    public static Amount of(String name, long value) {
      return new Amount(name, BigDecimal.valueOf(value));
    }
  }
}
