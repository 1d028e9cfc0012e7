package dev.gatebook.site.row;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.DeclaredStatus;
import dev.gatebook.model.Issue;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Verdict;
import dev.gatebook.site.part.Piece;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The chip for every closed word list: icon, family and word, always all three. */
public final class Chips {
  private Chips() {}

  /**
   * What became of an artifact. A stale one was read in full and shows nothing about the audited
   * commit; one in doubt holds more than its parts show.
   */
  public static Piece of(Artifact artifact) {
    if (!artifact.readable()) {
      return Piece.chip("unavailable", "Unreadable");
    }
    if (artifact.isStale()) {
      return Piece.chip("stale", "Stale");
    }
    return artifact.inDoubt()
        ? Piece.chip("partial", "In doubt")
        : Piece.chip("verified", "In full");
  }

  /** Where a task stands. */
  public static Piece of(Standing standing) {
    return switch (standing) {
      case NOT_APPLICABLE -> Piece.chip("na", "Not applicable");
      case ATTESTED -> Piece.chip("attested", "Attested only");
      default -> Piece.chip(standing.key(), Sentence.capital(standing.key()));
    };
  }

  /** What a piece of evidence showed. */
  public static Piece of(Verdict verdict) {
    return verdict == Verdict.ATTESTED
        ? Piece.chip("attested", "Attested only")
        : Piece.chip(verdict.key(), Sentence.capital(verdict.key()));
  }

  /** What the measurement says of a claim. */
  public static Piece of(ClaimCheck.Result result) {
    return switch (result) {
      case CONFIRMED -> Piece.chip("verified", "Confirmed");
      case CONTRADICTED -> Piece.chip("contradicted", "Contradicted");
      case STALE -> Piece.chip("stale", "Stale");
      case UNVERIFIABLE -> Piece.chip("missing", "Not measured");
    };
  }

  /** How a rule of the policy came out. */
  public static Piece of(PolicyRule.Result result) {
    return switch (result) {
      case HELD -> Piece.chip("verified", "Held");
      case BROKEN -> Piece.chip("failed", "Broken");
      case NOT_EVALUATED -> Piece.chip("missing", "Not evaluated");
    };
  }

  /** Where an issue is in its life; it is the auditor's word and no evidence. */
  public static Piece of(Issue.State state) {
    return switch (state) {
      case OPEN -> Piece.chip("open", "Open");
      case MITIGATED -> Piece.chip("partial", "Mitigated");
      case FIXED -> Piece.chip("attested", "Declared fixed");
      case ACCEPTED -> Piece.chip("waived", "Accepted");
      case INVALID -> Piece.chip("na", "Not a defect");
    };
  }

  /** What an author says of a task: the author's own word, three words at most. */
  public static Piece said(DeclaredStatus status) {
    String word = Sentence.capital(short3(status.word().strip()));
    return Piece.said(word + status.qualifier().map(q -> " (" + q + ")").orElse(""));
  }

  /** A severity or priority; the worst two levels are coloured. */
  public static Piece severity(String word) {
    String level =
        switch (word.toLowerCase(Locale.ROOT)) {
          case "p0", "critical", "blocker" -> "p0";
          case "p1", "high" -> "p1";
          default -> "";
        };
    return Piece.severity(level, Sentence.capital(word));
  }

  private static String short3(String words) {
    return Arrays.stream(words.split("\\s+", -1)).limit(3).collect(Collectors.joining(" "));
  }
}
