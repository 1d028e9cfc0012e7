package dev.gatebook.record;

import dev.gatebook.model.Commit;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An {@code audit.yml} for a statement that is still to be written. It claims nothing: date, commit
 * and phases are facts of the recording, all else is a comment.
 *
 * @param date the day of the audit
 * @param auditor who audits; empty when nobody said
 * @param commit the audited commit; empty when there is none
 * @param phases ids of the phases of the plan
 */
public record StatementSkeleton(
    LocalDate date, Optional<String> auditor, Optional<Commit> commit, List<String> phases) {
  public StatementSkeleton {
    phases = List.copyOf(phases);
  }

  /** The bytes of the file. */
  public byte[] write() {
    String text =
        "# The statement of the audit. What is not written here is not claimed by anybody.\n"
            + "date: "
            + date
            + "\ntitle: "
            + Quoted.of("Audit of " + date)
            + "\n"
            + auditor.map(name -> "auditor: " + Quoted.of(name) + "\n").orElse("# auditor: …\n")
            + commit
                .map(one -> "commit: " + Quoted.of(one.id()) + "\n")
                .orElse("# commit: …  # without one the audit is unpinned\n")
            + assesses()
            + REST;
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String assesses() {
    if (phases.isEmpty()) {
      return "";
    }
    StringBuilder list =
        new StringBuilder("# Leave out the phases that were not under assessment.\n");
    list.append("assesses:\n");
    phases.forEach(id -> list.append("  - ").append(Quoted.of(id)).append('\n'));
    return list.toString();
  }

  private static final String REST =
      """

      # What the auditor may add; take away the # and fill it in.
      #
      # decision:
      #   outcome: …        # go, conditional-go, hold or no-go
      #   summary: …        # the reason in a sentence
      #   conditions:
      #     - text: …       # what must be the case, with owner, due and evidence
      #
      # declares:           # figures that the auditor states; they are held against the measured ones
      #   tests: { total: …, passed: … }
      #   coverage: { line: … }
      #
      # issues:
      #   - id: …
      #     title: …
      #     severity: …
      #     status: open
      #
      # strengths: [ … ]
      # non-claims: [ … ]   # what the audit does not say
      # sign-off: { by: …, date: …, method: … }
      """;
}
