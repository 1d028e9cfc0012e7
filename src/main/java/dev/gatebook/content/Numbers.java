package dev.gatebook.content;

import dev.gatebook.model.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** How numbers and their units are spelled. The patterns are those of the JSON Schemas too. */
final class Numbers {
  /** A number without a sign: {@code 39}, {@code 31.64}, {@code 1,234}. At most 15 digits. */
  static final String NUMBER = "([0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,15})(\\.[0-9]{1,9})?";

  /** A unit behind a number; nothing is a count. */
  static final String UNIT = "(%|percent|min|minutes?|h|hrs?|hours?|d|days?|w|weeks?)";

  private static final Map<String, Unit> UNITS =
      Map.of(
          "%",
          Unit.PERCENT,
          "p",
          Unit.PERCENT,
          "m",
          Unit.MINUTES,
          "h",
          Unit.HOURS,
          "d",
          Unit.DAYS,
          "w",
          Unit.WEEKS);

  private Numbers() {}

  /** The value of a matched number. */
  static BigDecimal value(String number) {
    return new BigDecimal(number.replace(",", ""));
  }

  /** The unit of a matched word; a count for none. */
  static Unit unit(Optional<String> word) {
    return word.map(w -> UNITS.getOrDefault(w.substring(0, 1), Unit.COUNT)).orElse(Unit.COUNT);
  }
}
