package dev.gatebook.app;

import dev.gatebook.artifact.Artifacts;
import dev.gatebook.artifact.Bystanders;
import dev.gatebook.input.GivenFiles;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import java.util.List;
import java.util.stream.Stream;

/** Reads test artifacts that were named one by one, by a folder or by a glob. */
public final class InspectFiles {
  private InspectFiles() {}

  /**
   * What the readers make of the files; a word that leads nowhere is a problem. A file that was
   * only found in a folder or by a glob, and is no report, is set aside with a note that counts
   * such files.
   *
   * @param words paths of files and folders, and globs
   */
  public static Parsed<Measured> run(List<String> words) {
    Parsed<GivenFiles.Found> given = GivenFiles.read(words);
    Measured measured = Artifacts.look(given.value().files());
    Parsed<Measured> reports = Bystanders.setAside(measured, given.value().named());
    List<Problem> problems =
        Stream.of(given.problems(), reports.problems()).flatMap(List::stream).toList();
    return new Parsed<>(reports.value(), problems);
  }
}
