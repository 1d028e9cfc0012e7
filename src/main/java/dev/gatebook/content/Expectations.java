package dev.gatebook.content;

import dev.gatebook.model.Expectation;
import dev.gatebook.model.Expectation.Relation;
import dev.gatebook.model.Unit;
import dev.gatebook.model.VersionBound;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads comparators: {@code >= 70%} for shares, {@code = 0} for counts. */
final class Expectations {
  private static final String RELATION = "^(>=|<=|>|<|==|=|!=|≥|≤|≠) ?";

  /** A comparator with a count; anchored. */
  static final String COUNT = RELATION + "(" + Numbers.NUMBER + ")$";

  /** A comparator with a share of one hundred; anchored. */
  static final String SHARE =
      RELATION + "(100(?:\\.0{1,9})?|[0-9]{1,2}(?:\\.[0-9]{1,9})?) ?(?:%|percent)$";

  private static final Pattern COUNTS = Pattern.compile(COUNT);
  private static final Pattern SHARES = Pattern.compile(SHARE);
  private static final Pattern VERSIONS =
      Pattern.compile(RELATION + "([vV]?[0-9][0-9A-Za-z.+_-]{0,60})$");
  private static final Map<String, Relation> RELATIONS =
      Map.of(
          ">=", Relation.AT_LEAST,
          "≥", Relation.AT_LEAST,
          "<=", Relation.AT_MOST,
          "≤", Relation.AT_MOST,
          ">", Relation.MORE_THAN,
          "<", Relation.LESS_THAN,
          "=", Relation.EQUAL,
          "==", Relation.EQUAL,
          "!=", Relation.NOT_EQUAL,
          "≠", Relation.NOT_EQUAL);

  private Expectations() {}

  /** What a count must be. */
  static Optional<Expectation> ofCount(String written) {
    return match(COUNTS, Unit.COUNT, written);
  }

  /** What a share must be. */
  static Optional<Expectation> ofShare(String written) {
    return match(SHARES, Unit.PERCENT, written);
  }

  /** What a count must be, or what share of all that are counted it must be. */
  static Optional<Expectation> ofCountOrShare(String written) {
    return ofCount(written).or(() -> ofShare(written));
  }

  /** What a version must be. */
  static Optional<VersionBound> ofVersion(String written) {
    Matcher match = VERSIONS.matcher(written);
    return match.matches()
        ? Optional.of(
            new VersionBound(
                written, RELATIONS.getOrDefault(match.group(1), Relation.EQUAL), match.group(2)))
        : Optional.empty();
  }

  /** Whether a text says how many criteria must be met: all, or at least a share of them. */
  static boolean isCriteria(String written) {
    return written.equals("all")
        || ofShare(written)
            .filter(
                share ->
                    share.relation() == Relation.AT_LEAST || share.relation() == Relation.MORE_THAN)
            .isPresent();
  }

  private static Optional<Expectation> match(Pattern pattern, Unit unit, String written) {
    Matcher match = pattern.matcher(written);
    if (!match.matches()) {
      return Optional.empty();
    }
    Relation relation = RELATIONS.getOrDefault(match.group(1), Relation.EQUAL);
    return Optional.of(new Expectation(written, relation, Numbers.value(match.group(2)), unit));
  }
}
