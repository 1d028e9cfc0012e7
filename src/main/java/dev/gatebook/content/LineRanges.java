package dev.gatebook.content;

import dev.gatebook.model.LineRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads line numbers and ranges: {@code 144}, {@code 44-46}. */
final class LineRanges {
  /** The pattern of a range; anchored. */
  static final String PATTERN = "^([1-9][0-9]{0,7})(?: ?[-–] ?([1-9][0-9]{0,7}))?$";

  private static final Pattern COMPILED = Pattern.compile(PATTERN);

  private LineRanges() {}

  /** The range, empty when the text is none or runs backwards. */
  static Optional<LineRange> parse(String written) {
    Matcher match = COMPILED.matcher(written);
    if (!match.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(match.group(1));
    int to = match.group(2) == null ? from : Integer.parseInt(match.group(2));
    return to < from ? Optional.empty() : Optional.of(new LineRange(from, to));
  }
}
