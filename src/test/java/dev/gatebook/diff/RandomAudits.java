package dev.gatebook.diff;

import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Decision;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Status;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.Unit;
import dev.gatebook.model.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Audits of one project made by chance, the same ones for the same number. */
final class RandomAudits {
  private static final String[] TITLES = {
    "Fix the login of the mobile client",
    "Fix the logins of mobile clients",
    "Database indexes",
    "Add database indices for search",
    "Secrets are rotated",
    "Rotate all secrets",
    "Überwachung der Straße prüfen",
    "Load test of the checkout",
    "Backups are restored once a month",
    "restore",
    "server.conf is reviewed",
    "Accessibility of forms, ten of them",
    "2 factor authentication"
  };
  private static final String[] FIGURES = {
    "tests.total",
    "tests.passed",
    "tests.failed",
    "tests.skipped",
    "coverage.line",
    "bugs.fixed",
    "pass-rate",
    "endpoints.open",
    "files of 3"
  };
  private static final String[] HOLDERS = {"Cart", "Cart$Inner", "Order", "Login", "Über"};
  private static final String[] NAMES = {
    "rejectsAnEmptyFile", "rejectsEmptyFiles", "sums_up", "sums_it_up"
  };
  private static final String[] SEVERITIES = {"critical", "High", "medium", "low", "odd", ""};
  private static final String[] REASONS = {
    "",
    "declared done",
    "3 of 9 hold",
    "coverage is 31.5 %, 70 % asked.",
    "tests.failed is 3",
    "a/b.txt is gone",
    "ist nicht erfüllt!"
  };

  private final Random chance;

  RandomAudits(long seed) {
    this.chance = new Random(seed);
  }

  List<Audit> some(int number) {
    List<Audit> audits = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      audits.add(audit("2026-01-%02d".formatted(i + 1), "2026-01-%02d".formatted(Math.max(1, i))));
    }
    return audits;
  }

  private Audit audit(String id, String before) {
    AuditSketch sketch = new AuditSketch(id);
    sketch.decision(one(Decision.values()), one(Decision.values()));
    sketch.phase("p" + chance.nextInt(3), "" + chance.nextInt(2));
    sketch.gate(one(Decision.values()), one(Decision.values()));
    for (int i = chance.nextInt(3); i > 0; i--) {
      sketch.scope(one("p1", "pilot", "staging"), one(Decision.values()));
    }
    for (int i = chance.nextInt(9); i > 0; i--) {
      sketch.task(task("2." + chance.nextInt(12), 0));
    }
    for (int i = chance.nextInt(6); i > 0; i--) {
      sketch.issue(issue());
    }
    for (int i = chance.nextInt(4); i > 0; i--) {
      condition(sketch);
    }
    figures(sketch);
    sketch.corrects(before, "B" + chance.nextInt(5), "was so", "the cause was another one");
    if (chance.nextBoolean()) {
      sketch.coverage(chance.nextInt(300), 300 + chance.nextInt(2));
    }
    tests(sketch);
    return spoken(sketch.audit());
  }

  private TaskSketch task(String id, int depth) {
    TaskSketch task = TaskSketch.task(id, one(TITLES));
    task.stands(one(Status.values()), one(Standing.values()));
    if (chance.nextInt(4) == 0) {
      task.optional();
    }
    if (chance.nextInt(3) == 0) {
      task.owner(one("Kim", "Team A"));
    }
    if (chance.nextInt(3) == 0) {
      task.waived(one("costs more than it saves", ""));
    }
    if (chance.nextInt(3) == 0) {
      task.figure(one(FIGURES), quantity());
    }
    if (chance.nextBoolean()) {
      task.evidence(Sketches.file(one("a.txt", "b.txt")), one(Verdict.values()));
    }
    for (int i = depth < 2 && chance.nextInt(3) == 0 ? 2 : 0; i > 0; i--) {
      task.check(task(id + "." + chance.nextInt(3), depth + 1));
    }
    return task;
  }

  private Issue issue() {
    return Sketches.issue(
        "B" + chance.nextInt(5), one(TITLES), one(SEVERITIES), one(Issue.State.values()));
  }

  private void condition(AuditSketch sketch) {
    String id = "C" + chance.nextInt(3);
    if (chance.nextInt(4) == 0) {
      sketch.carried(id, one(TITLES));
    } else {
      sketch.condition(id, one(TITLES), one(Standing.values()));
    }
  }

  private void figures(AuditSketch sketch) {
    int total = 90 + chance.nextInt(20);
    int skipped = chance.nextInt(30);
    int failed = chance.nextInt(30);
    if (chance.nextBoolean()) {
      sketch.count("tests.total", total).count("tests.passed", total - skipped - failed);
      sketch.count("tests.failed", failed).count("tests.skipped", skipped);
    }
    for (int i = chance.nextInt(4); i > 0; i--) {
      sketch.figure(one(FIGURES), quantity());
    }
    if (chance.nextBoolean()) {
      Map<String, Integer> aspects = new TreeMap<>();
      for (String name : List.of("Testing", "Security", "Docs")) {
        aspects.put(name, chance.nextInt(6));
      }
      sketch.scores(one("2.5", "2.50", "3", "3.14"), aspects);
    }
  }

  private Quantity quantity() {
    String number = one("7", "39", "31.64", "100", "0.5", "90.0");
    return switch (chance.nextInt(7)) {
      case 0 -> Sketches.about(number, Unit.PERCENT);
      case 1 -> Sketches.atLeast(number);
      case 2 -> Sketches.hours(2, 3 + chance.nextInt(3));
      case 3 -> new Quantity.Unstated(one("multiple", "some"));
      case 4 -> new Quantity.Of(number + " of 120", new BigDecimal(number), new BigDecimal(120));
      case 5 -> new Quantity.AtMost("<= " + number, new BigDecimal(number), Unit.COUNT);
      default -> Sketches.exact(number, one(Unit.values()));
    };
  }

  private void tests(AuditSketch sketch) {
    if (chance.nextInt(5) == 0) {
      return;
    }
    if (chance.nextInt(6) == 0) {
      sketch.producer("pytest");
    }
    for (int i = 0; i < 30; i++) {
      if (chance.nextInt(5) > 0) {
        boolean strayed = chance.nextInt(8) == 0;
        String holder = "shop." + (strayed ? one("Moved", "Order") : HOLDERS[i % HOLDERS.length]);
        String name = chance.nextInt(8) == 0 ? one(NAMES) : "t" + i;
        sketch.test(test(holder, name));
      }
    }
  }

  private TestCase test(String holder, String name) {
    TestOutcome outcome = chance.nextInt(3) == 0 ? one(TestOutcome.values()) : TestOutcome.PASSED;
    long millis = one(0L, 3L, 31L, 32L, 400L, 1500L, 70_000L);
    TestCase test = Sketches.test(holder, name, outcome, millis);
    return new TestCase(
        one("suite", "other", "third", "fourth", "fifth", ""),
        holder,
        name,
        chance.nextInt(9) == 0 ? one("[1]", "[2]", "[a, b]") : "",
        outcome,
        chance.nextInt(9) == 0 ? Optional.empty() : test.durationMillis(),
        test.failure(),
        "",
        List.of(),
        "r.xml");
  }

  /** The same audit with reasons. */
  private Audit spoken(Audit audit) {
    Assessment old = audit.assessment();
    Assessment told =
        new Assessment(
            old.gates().stream().map(this::spoken).toList(),
            old.declared(),
            old.supported(),
            one(REASONS),
            old.conditions().stream().map(this::spoken).toList(),
            old.figures(),
            old.findings(),
            old.methods(),
            old.count(),
            old.setAside(),
            old.issues());
    return new Audit(
        audit.project(),
        audit.source(),
        audit.previous(),
        audit.commit(),
        audit.commitNote(),
        audit.measured(),
        told);
  }

  private AssessedGate spoken(AssessedGate gate) {
    return new AssessedGate(
        gate.phase(),
        gate.assessed(),
        gate.declared(),
        gate.supported(),
        one(REASONS),
        gate.rules(),
        gate.tasks().stream().map(this::spoken).toList(),
        gate.count());
  }

  private AssessedTask spoken(AssessedTask task) {
    return new AssessedTask(
        task.task(), task.standing(), one(REASONS), task.evidence(), task.checks());
  }

  private AssessedCondition spoken(AssessedCondition condition) {
    return new AssessedCondition(
        condition.condition(),
        condition.standing(),
        one(REASONS),
        condition.evidence(),
        condition.since(),
        condition.carried());
  }

  @SafeVarargs
  private final <T> T one(T... things) {
    return things[chance.nextInt(things.length)];
  }
}
