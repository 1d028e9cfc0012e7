package dev.gatebook.app;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Begun;
import dev.gatebook.model.Decision;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Prose;
import dev.gatebook.model.SiteFile;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Statement;
import dev.gatebook.publish.OutputRefused;
import dev.gatebook.publish.Receipt;
import dev.gatebook.publish.SiteDirectory;
import dev.gatebook.render.Renderer;
import dev.gatebook.site.ReportPlan;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What test artifacts show, as pages, without content, git or anything that was declared. */
public final class ReportPages {
  private final Begun<List<SiteFile>> files;

  private ReportPages(Begun<List<SiteFile>> files) {
    this.files = files;
  }

  /** Begins to make ready what every report needs. */
  public static void prepare() {
    Ahead.begin(
        () -> {
          Renderer.prepare();
          ReportPlan.prepare();
        });
  }

  /** Begins to plan the pages of what was inspected, beside the caller. */
  public static ReportPages begin(Parsed<Measured> inspected, String toolVersion) {
    return new ReportPages(Begun.of(() -> files(inspected, toolVersion)));
  }

  private static List<SiteFile> files(Parsed<Measured> inspected, String toolVersion) {
    String here = Path.of("").toAbsolutePath().toString().replace(File.separatorChar, '/');
    Stream<String> read = inspected.value().artifacts().stream().map(Artifact::path);
    Stream<String> named = inspected.problems().stream().map(problem -> problem.at().path());
    ShortPaths paths = ShortPaths.of(Stream.concat(read, named).toList(), here);
    List<Problem> problems = inspected.problems().stream().map(paths::of).toList();
    Audit look = look(paths.of(inspected.value()));
    return Renderer.render(ReportPlan.plan(look, problems, toolVersion));
  }

  /**
   * Writes the pages in the place of those that are in a folder.
   *
   * @param output the folder, which need not exist
   * @throws OutputRefused when the folder was not made by Gatebook
   * @throws IOException when the pages cannot be written
   */
  public Receipt write(Path output) throws IOException, OutputRefused {
    return SiteDirectory.write(output, files.get());
  }

  /** An audit that states nothing and is asked nothing. */
  private static Audit look(Measured measured) {
    Statement nothing = Statement.silent(SourceRef.of(""));
    Assessment none =
        new Assessment(
            List.of(),
            Decision.NONE,
            Decision.NONE,
            "",
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            AssessedGate.Count.NONE,
            List.of(),
            List.of());
    AuditSource source =
        new AuditSource("", nothing, Prose.EMPTY, List.of(), false, false, List.of(), List.of());
    return new Audit("", source, Optional.empty(), Optional.empty(), "", measured, none);
  }
}
