package dev.gatebook.model;

import java.util.Locale;

/**
 * Something that a tool for static analysis found in the code.
 *
 * @param tool name of the tool
 * @param rule id of its rule; may be empty
 * @param path file it is about, from the root of the repository; may be empty
 * @param line line, counted from 1; 0 for the file as a whole
 * @param message what the tool says; may be empty
 * @param suppressed whether somebody has accepted it in the code or in the tool
 * @param artifact path of the artifact that reports it
 */
public record Alert(
    String tool,
    String rule,
    Level level,
    String path,
    int line,
    String message,
    boolean suppressed,
    String artifact) {
  /** How grave the tool takes it, the worst first; the words of SARIF. */
  public enum Level {
    ERROR,
    WARNING,
    NOTE,
    /** No defect: something passed, is open or only informs. */
    NONE;

    /** The word in YAML and JSON. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
