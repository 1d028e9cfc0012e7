package dev.gatebook.content;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads plain numbers: {@code 3.5}. */
final class Decimals {
  /** The pattern of a number; anchored. */
  static final String PATTERN = "^[0-9]{1,9}(?:\\.[0-9]{1,6})?$";

  private static final Pattern COMPILED = Pattern.compile(PATTERN);

  private Decimals() {}

  /** The number, empty when the text is none. */
  static Optional<BigDecimal> parse(String written) {
    return COMPILED.matcher(written).matches()
        ? Optional.of(new BigDecimal(written))
        : Optional.empty();
  }
}
