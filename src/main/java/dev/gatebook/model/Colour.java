package dev.gatebook.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of the sRGB space.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {
  /** How it is written: {@code #} and six hexadecimal digits. */
  public static final String PATTERN = "^#[0-9A-Fa-f]{6}$";

  private static final Pattern FORM = Pattern.compile(PATTERN);
  private static final int MOST = 255;

  public Colour {
    if (Math.min(red, Math.min(green, blue)) < 0 || Math.max(red, Math.max(green, blue)) > MOST) {
      throw new IllegalArgumentException("a part of a colour is 0 to 255");
    }
  }

  /** The colour that is written so; empty for anything else. */
  public static Optional<Colour> parse(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    int bits = Integer.parseInt(text.substring(1), 16);
    return Optional.of(new Colour(bits >> 16, bits >> 8 & MOST, bits & MOST));
  }

  /**
   * The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it.
   *
   * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
   */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = part / (double) MOST;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /**
   * A mixture with another colour.
   *
   * @param share of the other one, 0 to 1
   */
  public Colour mixed(Colour other, double share) {
    return new Colour(
        mixed(red, other.red, share),
        mixed(green, other.green, share),
        mixed(blue, other.blue, share));
  }

  private static int mixed(int one, int two, double share) {
    return (int) Math.round(one + (two - one) * share);
  }

  /** As it is written, in small letters. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }
}
