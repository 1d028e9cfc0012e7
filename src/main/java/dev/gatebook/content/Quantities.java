package dev.gatebook.content;

import dev.gatebook.model.Quantity;
import dev.gatebook.model.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads figures as people write them: {@code 39}, {@code 31.64%}, {@code ~35 %}, {@code 87+},
 * {@code >= 87}, {@code 2-3 h}, {@code 39 of 52}, {@code multiple}.
 */
final class Quantities {
  /** What a quantity looks like, for people. */
  static final String FORM =
      "a figure such as 39, 31.64%, ~35 %, 87+, >= 87, 2-3 h, 39 of 52 or 'multiple'";

  private static final String UNSTATED = "[Mm]ultiple|[Ss]ome|[Mm]any|[Ss]everal|[Aa]ll";
  private static final String ABOUT = "~|≈|[Aa]bout |[Aa]pprox\\.? |[Cc]a\\. ?";
  private static final String LEAST = ">=|≥|[Aa]t least ";
  private static final String MOST = "<=|≤|[Aa]t most |[Uu]p to ";
  private static final String SIMPLE =
      "(?:(" + ABOUT + ")|(" + LEAST + ")|(" + MOST + ")|\\+)? ?(" + Numbers.NUMBER + ")(\\+)?";
  private static final String RANGE =
      "(" + Numbers.NUMBER + ") ?(?:-|–|—|to ) ?(" + Numbers.NUMBER + ")";

  private static final String PART =
      "(" + Numbers.NUMBER + ") ?(?:/|of|out of) ?(" + Numbers.NUMBER + ")";

  /** The pattern of every quantity; anchored. */
  static final String PATTERN =
      "^(?:"
          + UNSTATED
          + "|"
          + PART
          + "|(?:"
          + SIMPLE
          + "|"
          + RANGE
          + ")(?: ?"
          + Numbers.UNIT
          + ")?)$";

  private static final Pattern COMPILED = Pattern.compile(PATTERN);

  // Groups of the pattern, from the left.
  private static final int PART_OF = 1;
  private static final int WHOLE = 4;
  private static final int IS_ABOUT = 7;
  private static final int IS_LEAST = 8;
  private static final int IS_MOST = 9;
  private static final int NUMBER = 10;
  private static final int HAS_PLUS = 13;
  private static final int FROM = 14;
  private static final int TO = 17;
  private static final int UNIT = 20;

  private Quantities() {}

  /** The quantity, empty when the text is none or could not be one: {@code 5-2 h}. */
  static Optional<Quantity> parse(String written) {
    Matcher match = COMPILED.matcher(written);
    if (!match.matches()) {
      return Optional.empty();
    }
    if (match.group(PART_OF) != null) {
      return part(match, written);
    }
    Unit unit = Numbers.unit(Optional.ofNullable(match.group(UNIT)));
    if (match.group(FROM) != null) {
      return range(match, written, unit);
    }
    return Optional.of(
        match.group(NUMBER) == null
            ? new Quantity.Unstated(written)
            : simple(match, written, unit));
  }

  /** Nothing is a part of nothing: {@code 0 of 0} is no figure that compares. */
  private static Optional<Quantity> part(Matcher match, String written) {
    BigDecimal whole = Numbers.value(match.group(WHOLE));
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(new Quantity.Of(written, Numbers.value(match.group(PART_OF)), whole));
  }

  private static Quantity simple(Matcher match, String written, Unit unit) {
    BigDecimal value = Numbers.value(match.group(NUMBER));
    if (match.group(IS_ABOUT) != null) {
      return new Quantity.About(written, value, unit);
    }
    if (match.group(IS_MOST) != null) {
      return new Quantity.AtMost(written, value, unit);
    }
    boolean least = match.group(IS_LEAST) != null || match.group(HAS_PLUS) != null;
    return least
        ? new Quantity.AtLeast(written, value, unit)
        : new Quantity.Exact(written, value, unit);
  }

  private static Optional<Quantity> range(Matcher match, String written, Unit unit) {
    BigDecimal from = Numbers.value(match.group(FROM));
    BigDecimal to = Numbers.value(match.group(TO));
    return from.compareTo(to) > 0
        ? Optional.empty()
        : Optional.of(new Quantity.Range(written, from, to, unit));
  }
}
