package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import java.util.stream.Stream;

/** Looks for one kind of thing that does not agree. */
interface Rule {
  /** What the rule is. */
  RuleInfo info();

  /** What it finds; nothing in an audit that agrees with itself. */
  Stream<Finding> check(Dossier dossier);
}
