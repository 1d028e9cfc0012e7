package dev.gatebook.assess;

import static dev.gatebook.assess.AuditBuilder.audit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.CoverageReport;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Decision;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Policy;
import dev.gatebook.model.Status;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestCount;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.TestTotals;
import dev.gatebook.model.Trust;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The law that something unreadable never makes a gate greener, on many made-up audits. */
final class NeverGreenerTest {
  private static final int AUDITS = 400;

  @Test
  void replacing_an_artifact_by_an_unreadable_one_never_betters_a_decision() {
    int worse = 0;
    for (int seed = 0; seed < AUDITS; seed++) {
      Measured measured = measured(new Random(seed));
      Assessment read = assess(seed, measured);
      for (Measured unread : eachUnread(measured)) {
        Assessment blind = assess(seed, unread);
        assertNotBetter(seed, read, blind);
        worse += blind.supported() == read.supported() ? 0 : 1;
      }
    }
    // The audits have to differ enough for the law to say something.
    assertThat(worse).isGreaterThan(AUDITS / 4);
  }

  private static void assertNotBetter(int seed, Assessment read, Assessment blind) {
    assertThat(blind.supported()).as("audit %d", seed).isGreaterThanOrEqualTo(read.supported());
    for (int i = 0; i < read.gates().size(); i++) {
      Decision before = read.gates().get(i).supported();
      Decision after = blind.gates().get(i).supported();
      assertThat(after).as("audit %d, gate %d", seed, i).isGreaterThanOrEqualTo(before);
    }
  }

  private static Assessment assess(int seed, Measured measured) {
    Random random = new Random(seed);
    AuditBuilder audit = audit().measured(measured);
    audit.phase("1-a", policy(random), tasks(random));
    return audit.phase("2-b", policy(random), tasks(random)).assess();
  }

  private static TaskBuilder[] tasks(Random random) {
    TaskBuilder[] tasks = new TaskBuilder[1 + random.nextInt(3)];
    for (int i = 0; i < tasks.length; i++) {
      Status status = random.nextInt(3) == 0 ? pick(random, Status.values()) : Status.DONE;
      tasks[i] = TaskBuilder.task("t" + i, status).evidence(evidence(random));
    }
    return tasks;
  }

  private static Evidence evidence(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Pieces.lineCoverage(10L * random.nextInt(10));
      case 1 -> Pieces.tests("A", TestCount.FAILED, Pieces.equalTo(random.nextInt(2)));
      case 2 -> Pieces.tests(random.nextBoolean() ? "B" : "*");
      default -> Pieces.link("https://example.org");
    };
  }

  private static Policy policy(Random random) {
    return random.nextBoolean()
        ? Policy.DEFAULT
        : new Policy(
            pick(random, Trust.values()),
            Map.of(TestCount.FAILED, Pieces.equalTo(0)),
            Map.of(CoverageUnit.LINE, Pieces.atLeastPercent(50)),
            Optional.empty());
  }

  private static Measured measured(Random random) {
    List<Artifact> artifacts = new ArrayList<>();
    List<TestCase> tests = new ArrayList<>();
    for (String type : List.of("A", "B")) {
      tests.addAll(Pieces.tests(type, TestOutcome.PASSED, random.nextInt(3)));
      tests.addAll(Pieces.tests(type, TestOutcome.FAILED, Math.max(0, random.nextInt(4) - 2)));
    }
    CoverageReport coverage = Pieces.covered(random.nextInt(100), 100);
    artifacts.addAll(Pieces.measured(tests).artifacts());
    artifacts.addAll(Pieces.measured(coverage).artifacts());
    return new Measured(artifacts, tests, TestTotals.of(tests), coverage);
  }

  /** The same run with the tests, the coverage or both unread. */
  private static List<Measured> eachUnread(Measured all) {
    Artifact junit = all.artifacts().get(0);
    Artifact jacoco = all.artifacts().get(1);
    Artifact noTests = Pieces.unreadable(junit.path());
    Artifact noCoverage = Pieces.unreadable(jacoco.path());
    return List.of(
        new Measured(List.of(noTests, jacoco), List.of(), TestTotals.NONE, all.coverage()),
        new Measured(List.of(junit, noCoverage), all.tests(), all.totals(), CoverageReport.NONE),
        new Measured(
            List.of(noTests, noCoverage), List.of(), TestTotals.NONE, CoverageReport.NONE));
  }

  private static <T> T pick(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
