package dev.gatebook.app;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Seal;
import dev.gatebook.record.GitFacts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What recording an audit came to.
 *
 * @param folder the folder that was written
 * @param audit the audit as it was assessed
 * @param git what git said
 * @param seal the seal; empty for a draft
 * @param written whether the statement was there already, or is a skeleton
 * @param bytes size of the folder
 * @param problems what was wrong with artifacts
 */
public record Recording(
    Path folder,
    Audit audit,
    GitFacts git,
    Optional<Seal> seal,
    Statement written,
    long bytes,
    List<Problem> problems) {
  public Recording {
    problems = List.copyOf(problems);
  }

  /** Where the statement comes from. */
  public enum Statement {
    /** It was in the folder of the draft. */
    AUTHORED,
    /** It was made with nothing claimed. */
    SKELETON
  }
}
