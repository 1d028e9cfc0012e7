package dev.gatebook.model;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A figure that a tool measured, such as the time of a benchmark.
 *
 * @param name what was measured; two measurements of one name are two runs of the same thing
 * @param unit what the value counts in, in the words of the tool; may be empty
 * @param better which way is better
 * @param failed whether what was measured failed, so that the figure proves nothing
 * @param artifact path of the artifact that reports it
 */
public record Measurement(
    String name, BigDecimal value, String unit, Better better, boolean failed, String artifact) {
  /** A figure of something that went well. */
  public Measurement(String name, BigDecimal value, String unit, Better better, String artifact) {
    this(name, value, unit, better, false, artifact);
  }

  /** Which way a figure gets better. */
  public enum Better {
    HIGHER,
    LOWER;

    /** The word in YAML and JSON. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
