package dev.gatebook.record;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Seal;
import dev.gatebook.model.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes the files of a record of an audit that was assessed. All paths are relative to its folder.
 */
public final class AuditFolder {
  private static final String MEASURED = "measured/";

  private AuditFolder() {}

  /**
   * Everything but the seal: what the author wrote, the frozen plan, and what was measured.
   *
   * @param authored statement, report, plan, project and kept artifacts
   * @param audit the audit as it was assessed from exactly these files
   * @param git what git said
   */
  public static List<SourceFile> unsealed(List<SourceFile> authored, Audit audit, GitFacts git) {
    List<SourceFile> files = new ArrayList<>();
    authored.stream().filter(file -> !file.path().startsWith(MEASURED)).forEach(files::add);
    MeasuredJson.write(audit.measured()).forEach(file -> files.add(measured(file)));
    files.add(measured(SourceFile.of(GitFacts.NAME, git.write())));
    byte[] verdicts = AssessmentJson.write(audit.assessment(), audit.source());
    files.add(measured(SourceFile.of(AssessmentJson.NAME, verdicts)));
    files.sort(Comparator.comparing(SourceFile::path));
    return files;
  }

  private static SourceFile measured(SourceFile file) {
    return new SourceFile(MEASURED + file.path(), file.size(), file.content());
  }

  /**
   * The seal of a record.
   *
   * @param before what it follows
   */
  public static Seal seal(List<SourceFile> unsealed, Audit audit, GitFacts git, Before before) {
    return SealYaml.closed(
        new Seal(
            SealYaml.SCHEMA_VERSION,
            before.tool(),
            audit.project(),
            audit.id(),
            git.commit().map(commit -> commit.id()),
            git.tree().tree(),
            before.previous(),
            new SealedFolder(unsealed).entries(),
            ""));
  }

  /**
   * What a seal follows.
   *
   * @param tool version of Gatebook that seals
   * @param previous the seal before; empty for the first of a project
   */
  public record Before(String tool, Optional<Seal.Link> previous) {}

  /** The file of a seal. */
  public static SourceFile file(Seal seal) {
    return SourceFile.of(SealYaml.NAME, SealYaml.write(seal));
  }
}
