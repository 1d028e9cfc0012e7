package dev.gatebook.diff.life;

import dev.gatebook.diff.AuditDiff;
import dev.gatebook.diff.Change;
import dev.gatebook.diff.Direction;
import dev.gatebook.diff.FigureTitle;
import dev.gatebook.diff.Kind;
import dev.gatebook.diff.RefutedClaims;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Correction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every claim of an audit that a later one takes back or refutes. A claim is refuted once: by the
 * first audit that shows it to be wrong. A later audit changes nothing of what is there.
 *
 * @param all by the later audit, oldest first; within one, what its author takes back first
 */
public record Retractions(List<Retraction> all) {
  public Retractions {
    all = List.copyOf(all);
  }

  /**
   * The claims of these audits.
   *
   * @param audits oldest first
   * @param diffs what changed between neighbours
   */
  public static Retractions of(List<Audit> audits, List<AuditDiff> diffs) {
    List<Retraction> all = new ArrayList<>();
    Set<String> refuted = new TreeSet<>();
    Map<String, AuditDiff> byNewer = new HashMap<>();
    diffs.forEach(diff -> byNewer.put(diff.from().id() + "\n" + diff.to().id(), diff));
    for (int i = 0; i < audits.size(); i++) {
      Audit audit = audits.get(i);
      audit.statement().corrects().forEach(c -> all.add(corrected(audit.id(), c)));
      for (Audit earlier : audits.subList(0, i)) {
        for (Change change : refuted(earlier, audit, byNewer)) {
          if (refuted.add(earlier.id() + "\n" + change.subject())) {
            all.add(refuted(earlier.id(), audit.id(), change));
          }
        }
      }
    }
    return new Retractions(all);
  }

  private static List<Change> refuted(Audit from, Audit to, Map<String, AuditDiff> diffs) {
    return Optional.ofNullable(diffs.get(from.id() + "\n" + to.id()))
        .map(diff -> diff.of(Kind.CLAIM_REFUTED))
        .orElseGet(() -> RefutedClaims.of(from, to));
  }

  private static Retraction corrected(String by, Correction correction) {
    return new Retraction(
        correction.audit(),
        by,
        Retraction.How.CORRECTED,
        correction.claim(),
        title(correction.claim()),
        correction.was().plain(),
        correction.is().plain(),
        Direction.NEUTRAL,
        "Taken back by the auditor of " + by + ".");
  }

  /** A figure in words; an id or the auditor's own words as they are. */
  public static String title(String claim) {
    return claim.contains(".") ? FigureTitle.of(claim) : claim;
  }

  private static Retraction refuted(String of, String by, Change change) {
    return new Retraction(
        of,
        by,
        Retraction.How.REFUTED,
        change.subject(),
        change.title(),
        change.before(),
        change.after(),
        change.direction(),
        change.because());
  }

  /** What later audits say of the claims of that one. */
  public List<Retraction> of(String audit) {
    return all.stream().filter(one -> one.of().equals(audit)).toList();
  }

  /** What that audit says of the claims of earlier ones. */
  public List<Retraction> by(String audit) {
    return all.stream().filter(one -> one.by().equals(audit)).toList();
  }
}
