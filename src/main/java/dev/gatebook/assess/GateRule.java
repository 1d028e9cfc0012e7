package dev.gatebook.assess;

import dev.gatebook.model.PolicyRule;
import java.util.stream.Stream;

/** Something that a gate asks for. */
@FunctionalInterface
interface GateRule {
  /** How it came out, once for each thing asked for. */
  Stream<PolicyRule> apply(GateFacts facts);
}
