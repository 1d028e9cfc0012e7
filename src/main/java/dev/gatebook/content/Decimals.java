package dev.gatebook.content;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads scores: {@code 3.5}, {@code 3½}, and stars such as {@code ★★★½☆}. */
final class Decimals {
  /** The pattern of a score; anchored. */
  static final String PATTERN = "^(?:([0-9]{1,9}(?:\\.[0-9]{1,6}|½)?)|(★{1,20}½?|½)☆{0,20})$";

  private static final Pattern COMPILED = Pattern.compile(PATTERN);
  private static final int NUMBER = 1;
  private static final int STARS = 2;

  private Decimals() {}

  /** The number, empty when the text is none. */
  static Optional<BigDecimal> parse(String written) {
    Matcher match = COMPILED.matcher(written);
    if (!match.matches()) {
      return Optional.empty();
    }
    String number = match.group(NUMBER);
    return Optional.of(
        number == null ? stars(match.group(STARS)) : new BigDecimal(number.replace("½", ".5")));
  }

  /** Full stars count one, a half counts half, empty ones nothing. */
  private static BigDecimal stars(String stars) {
    long full = stars.chars().filter(c -> c == '★').count();
    BigDecimal count = BigDecimal.valueOf(full);
    return stars.endsWith("½") ? count.add(new BigDecimal("0.5")) : count;
  }
}
