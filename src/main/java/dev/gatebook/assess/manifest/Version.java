package dev.gatebook.assess.manifest;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A version as most package managers order it: numbers from left to right, absent ones being zero,
 * and what is marked as a preview below the release.
 *
 * @param written as it stands in the manifest
 */
public record Version(String written) implements Comparable<Version> {
  private static final Set<String> PREVIEWS =
      Set.of(
          "a",
          "alpha",
          "b",
          "beta",
          "m",
          "milestone",
          "rc",
          "cr",
          "pre",
          "preview",
          "dev",
          "snapshot",
          "next",
          "canary");

  /** Its numbers up to the first word. */
  List<BigInteger> numbers() {
    List<BigInteger> numbers = new ArrayList<>();
    for (String part : parts(release())) {
      if (!Character.isDigit(part.charAt(0))) {
        break;
      }
      numbers.add(new BigInteger(part));
    }
    return numbers;
  }

  /** Whether there is a number in it to compare by. */
  public boolean isKnown() {
    return !numbers().isEmpty();
  }

  /** The number at a position, counted from 0. */
  BigInteger number(int at) {
    List<BigInteger> numbers = numbers();
    return at < numbers.size() ? numbers.get(at) : BigInteger.ZERO;
  }

  @Override
  public int compareTo(Version other) {
    int most = Math.max(numbers().size(), other.numbers().size());
    for (int i = 0; i < most; i++) {
      int order = number(i).compareTo(other.number(i));
      if (order != 0) {
        return order;
      }
    }
    return Boolean.compare(!isPreview(), !other.isPreview());
  }

  private boolean isPreview() {
    return parts(release().toLowerCase(Locale.ROOT)).stream().anyMatch(PREVIEWS::contains);
  }

  /** Without a leading v and without build metadata. */
  private String release() {
    String text = written.strip();
    int plus = text.indexOf('+');
    String plain = plus < 0 ? text : text.substring(0, plus);
    return plain.startsWith("v") || plain.startsWith("V") ? plain.substring(1) : plain;
  }

  /** Runs of digits and runs of letters. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || kind(text.charAt(i)) != kind(text.charAt(start))) {
        if (kind(text.charAt(start)) > 0) {
          parts.add(text.substring(start, i));
        }
        start = i;
      }
    }
    return parts;
  }

  private static int kind(char c) {
    return c >= '0' && c <= '9' ? 1 : Character.isLetter(c) ? 2 : 0;
  }
}
