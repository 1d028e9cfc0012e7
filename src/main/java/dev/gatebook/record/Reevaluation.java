package dev.gatebook.record;

import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Finding;
import dev.gatebook.record.LaterVerdict.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a record says beside what the same evidence shows today. A difference is no fault of the
 * record: code, artifacts and this program move on.
 */
public final class Reevaluation {
  private Reevaluation() {}

  /** Every verdict that comes out differently, in the order of the plan, then the decision. */
  public static List<LaterVerdict> compare(String audit, Assessment then, Assessment now) {
    List<LaterVerdict> later = new ArrayList<>();
    Map<String, List<EvidenceVerdict>> today = evidence(now);
    evidence(then)
        .forEach(
            (subject, frozen) -> {
              List<EvidenceVerdict> others = today.getOrDefault(subject, List.of());
              for (int i = 0; i < Math.min(frozen.size(), others.size()); i++) {
                compare(later, audit, subject, new Pair(frozen.get(i), others.get(i)));
              }
            });
    if (then.supported() != now.supported()) {
      later.add(
          new LaterVerdict(
              audit,
              "decision",
              "",
              new Outcome(then.supported().key(), then.because()),
              new Outcome(now.supported().key(), now.because())));
    }
    return later;
  }

  private record Pair(EvidenceVerdict then, EvidenceVerdict now) {}

  private static void compare(
      List<LaterVerdict> later, String audit, String subject, Pair verdicts) {
    EvidenceVerdict then = verdicts.then();
    if (then.verdict() != verdicts.now().verdict()) {
      later.add(
          new LaterVerdict(
              audit,
              subject,
              then.evidence().kind() + ": " + then.expected(),
              outcome(then),
              outcome(verdicts.now())));
    }
  }

  private static Outcome outcome(EvidenceVerdict verdict) {
    return new Outcome(verdict.verdict().key(), verdict.because());
  }

  private static Map<String, List<EvidenceVerdict>> evidence(Assessment assessment) {
    Map<String, List<EvidenceVerdict>> all = new LinkedHashMap<>();
    assessment
        .everyTask()
        .filter(task -> !task.evidence().isEmpty())
        .forEach(task -> all.put(task.task().id(), task.evidence()));
    for (AssessedCondition condition : assessment.conditions()) {
      if (!condition.evidence().isEmpty()) {
        all.put("condition " + condition.condition().id(), condition.evidence());
      }
    }
    assessment.issues().forEach(issue -> all.put("issue " + issue.issue().id(), issue.evidence()));
    return all;
  }

  /**
   * Findings of today's rules that the record does not have, neither as they were found nor set
   * aside.
   *
   * @param found what today's rules find in the record as it is
   */
  public static List<Finding> foundLater(Assessment recorded, List<Finding> found) {
    List<String> known =
        Stream.concat(
                recorded.findings().stream(),
                recorded.setAside().stream().map(one -> one.finding()))
            .map(Reevaluation::sameness)
            .toList();
    return found.stream().filter(finding -> !known.contains(sameness(finding))).toList();
  }

  private static String sameness(Finding finding) {
    return finding.code() + " " + finding.subject() + " " + finding.message();
  }
}
