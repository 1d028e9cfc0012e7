package dev.gatebook.cli;

import java.util.Optional;
import picocli.CommandLine.Parameters;

/** The project whose records are written. */
final class OneProject {
  @Parameters(
      arity = "0..1",
      paramLabel = "PROJECT",
      description = "Project to record; may be left out where there is only one.")
  private Optional<String> project = Optional.empty();

  /** Its id, where one is named. */
  Optional<String> id() {
    return project;
  }
}
