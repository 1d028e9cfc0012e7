package dev.gatebook.diff;

import dev.gatebook.model.Commit;
import java.util.List;
import java.util.Map;

/**
 * Who changed which task, gate, score or decision when, as the history of the files tells.
 *
 * @param entries older ones first
 * @param renamed the id that a phase whose file was renamed has now, by each id that it had
 * @param because why this is not all; empty when it is
 */
public record Chronicle(List<Entry> entries, Map<String, String> renamed, String because) {
  public Chronicle {
    entries = List.copyOf(entries);
    renamed = Map.copyOf(renamed);
  }

  /** Nothing is known. */
  public static Chronicle unknown(String because) {
    return new Chronicle(List.of(), Map.of(), because);
  }

  /**
   * What one commit changed of one thing.
   *
   * @param group id of the phase; of an audit or the project, empty
   * @param subject id of the task or of the audit; empty for the gate of a phase and for the
   *     project
   * @param what the change in a few words, such as "status partial, now done"
   */
  public record Entry(Kind kind, String group, String subject, Commit commit, String what) {}

  /** What was changed. */
  public enum Kind {
    TASK,
    /** What a gate asks for; without a phase, every gate. */
    GATE,
    AUDIT
  }
}
