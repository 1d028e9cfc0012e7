package dev.gatebook.diff;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Audits made by chance from the base: any facts of the table in any combination, a phase of tasks
 * with any status, weight and evidence, and a run of tests with any outcome. The same seed gives
 * the same audit.
 */
final class GeneratedAudit {
  private static final int MOST_FACTS = 25;

  /** Without corrections, which name an audit that not every one follows, and other ids. */
  private static final List<FactTable.Row> FACTS =
      FactTable.rows().stream()
          .filter(row -> !row.after().contains("corrects"))
          .filter(row -> !row.before().contains("id: "))
          .toList();

  private static final String[] STATUSES = {
    "done", "done", "done", "partial", "open", "failed", "blocked", "n/a", "done (local)", "ready"
  };
  private static final String[] NOUNS = {
    "cellar", "lantern", "harbour", "meadow", "saddle", "orchard", "kettle", "ribbon", "quarry",
    "steeple", "thimble", "walnut"
  };
  private static final String[] OUTCOMES = {
    "",
    "",
    "",
    "<failure message=\"no 7\" type=\"Oops\">t</failure>",
    "<error message=\"gone\" type=\"Lost\">t</error>",
    "<skipped/>"
  };

  private GeneratedAudit() {}

  /** An audit with facts, tasks and tests of its own. */
  static ShopAudit of(long seed) {
    Random random = new Random(seed);
    return withTests(withTasks(withFacts(ShopAudit.base(), random), random), random);
  }

  /** The audit with some other facts. */
  static ShopAudit next(ShopAudit audit, long seed) {
    Random random = new Random(seed);
    ShopAudit changed = withFacts(audit, random);
    return random.nextBoolean() ? withTests(changed, random) : withTasks(changed, random);
  }

  private static ShopAudit withFacts(ShopAudit audit, Random random) {
    ShopAudit changed = audit;
    for (int i = random.nextInt(MOST_FACTS); i >= 0; i--) {
      FactTable.Row fact = FACTS.get(random.nextInt(FACTS.size()));
      boolean told = changed.text(fact.file()).contains(fact.after());
      boolean again = told && fact.after().contains(fact.before());
      if (fact.fits(changed) && !again) {
        changed = fact.in(changed);
      }
    }
    return changed;
  }

  private static ShopAudit withTasks(ShopAudit audit, Random random) {
    StringBuilder yaml = new StringBuilder("phase: 4\ntitle: Extras\ntasks:\n");
    for (int i = 0; i < NOUNS.length; i++) {
      if (random.nextInt(5) > 0) {
        task(yaml, i, random);
      }
    }
    return audit.with(
        "phases/4-extra.yml",
        yaml.append("  - { id: \"4.99\", title: Always there, status: failed }\n").toString());
  }

  private static void task(StringBuilder yaml, int number, Random random) {
    yaml.append(
        String.format(
            Locale.ROOT,
            "  - id: \"4.%d\"%n    title: %s number %d%n    status: %s%n    mandatory: %b%n",
            number,
            NOUNS[number],
            number,
            STATUSES[random.nextInt(STATUSES.length)],
            random.nextInt(3) > 0));
    if (random.nextBoolean()) {
      yaml.append("    effort: " + (1 + random.nextInt(9)) + " h\n");
    }
    if (random.nextBoolean()) {
      yaml.append("    evidence: [{ tests: { passed: \">= " + random.nextInt(20) + "\" } }]\n");
    }
    if (random.nextBoolean()) {
      yaml.append("    declares: { tests: { passed: " + random.nextInt(50) + " } }\n");
    }
  }

  private static ShopAudit withTests(ShopAudit audit, Random random) {
    StringBuilder xml = new StringBuilder("<testsuite name=\"extra\">\n");
    for (int i = 0; i < 30; i++) {
      if (random.nextInt(8) > 0) {
        xml.append(
            String.format(
                Locale.ROOT,
                "<testcase classname=\"extra.C%d\" name=\"t%d\" time=\"0.0%d\">%s</testcase>%n",
                i % 4,
                i,
                10 + random.nextInt(80),
                OUTCOMES[random.nextInt(OUTCOMES.length)]));
      }
    }
    return audit.with("artifacts/TEST-extra.xml", xml.append("</testsuite>\n").toString());
  }
}
