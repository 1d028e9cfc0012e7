package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Severity;

/**
 * What a rule is.
 *
 * @param code its stable code, such as {@code GB001}
 * @param title what it looks for, in a few words
 * @param severity how much one of its findings matters
 * @param certainty whether it proves something or only points at it
 */
public record RuleInfo(String code, String title, Severity severity, Finding.Certainty certainty) {}
