package dev.gatebook.app;

import dev.gatebook.diff.AuditDiff;
import dev.gatebook.model.Problem;
import java.util.List;

/**
 * What a comparison came to.
 *
 * @param notes what a reader must know about the two sides, a sentence each
 * @param problems what was wrong with artifacts and records
 */
public record Compared(AuditDiff diff, List<String> notes, List<Problem> problems) {
  public Compared {
    notes = List.copyOf(notes);
    problems = List.copyOf(problems);
  }
}
