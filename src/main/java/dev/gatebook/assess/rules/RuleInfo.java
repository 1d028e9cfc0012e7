package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Severity;
import dev.gatebook.model.SourceRef;
import java.util.List;

/**
 * What a rule is.
 *
 * @param code its stable code, such as {@code GB001}
 * @param title what it looks for, in a few words
 * @param severity how much one of its findings matters
 * @param certainty whether it proves something or only points at it
 */
public record RuleInfo(String code, String title, Severity severity, Finding.Certainty certainty) {
  static RuleInfo error(String code, String title) {
    return new RuleInfo(code, title, Severity.ERROR, Finding.Certainty.CERTAIN);
  }

  static RuleInfo warning(String code, String title) {
    return new RuleInfo(code, title, Severity.WARNING, Finding.Certainty.CERTAIN);
  }

  static RuleInfo note(String code, String title) {
    return new RuleInfo(code, title, Severity.NOTE, Finding.Certainty.CERTAIN);
  }

  static RuleInfo hint(String code, String title) {
    return new RuleInfo(code, title, Severity.NOTE, Finding.Certainty.HINT);
  }

  /** A finding of this rule. */
  Finding finding(
      String subject, String message, List<Finding.Amount> numbers, List<SourceRef> places) {
    return new Finding(code, certainty, severity, message, numbers, places, subject);
  }
}
