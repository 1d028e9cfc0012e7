package dev.gatebook.record;

import dev.gatebook.model.PolicyRule.About;
import java.io.IOException;

/** What a rule of the policy is about. Records that do not say it yet tell it by their names. */
final class RuleAbout {
  private RuleAbout() {}

  static About read(JsonFields fields) throws IOException {
    return fields.has("about")
        ? Keys.read(About.class, About::key, fields.text("about"))
        : named(fields.text("name"));
  }

  /** By the names that rules had before; they are sealed, so that this list never grows. */
  private static About named(String name) {
    if (name.startsWith("tests ")) {
      return About.TESTS;
    }
    if (name.endsWith(" coverage")) {
      return About.COVERAGE;
    }
    return switch (name) {
      case "artifacts readable" -> About.ARTIFACTS;
      case "no open blocking issue" -> About.ISSUES;
      case "conditions met" -> About.CONDITIONS;
      case "declared figures hold" -> About.FIGURES;
      default -> About.CRITERIA;
    };
  }
}
