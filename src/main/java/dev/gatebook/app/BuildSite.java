package dev.gatebook.app;

import dev.gatebook.git.GitRepository;
import dev.gatebook.model.Audit;
import dev.gatebook.model.SiteFile;
import dev.gatebook.publish.OutputRefused;
import dev.gatebook.publish.Receipt;
import dev.gatebook.publish.SiteDifference;
import dev.gatebook.publish.SiteDirectory;
import dev.gatebook.render.Renderer;
import dev.gatebook.render.TemplateFault;
import dev.gatebook.site.ProjectAudits;
import dev.gatebook.site.SiteAhead;
import dev.gatebook.site.SiteInput;
import dev.gatebook.site.SitePlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The whole product: content, git and artifacts in, a site out. */
public final class BuildSite {
  private BuildSite() {}

  /** Begins to make ready, beside the caller, what every build needs. */
  public static void prepare() {
    Ahead.begin(
        () -> {
          GitRepository.prepare();
          Renderer.prepare();
          SitePlan.prepare();
        });
  }

  /**
   * Builds the site and replaces the one in the output folder. Invalid content leaves that folder
   * as it is; evidence that cannot be read does not, the pages say so.
   *
   * @throws OutputRefused when the output folder was not made by Gatebook
   * @throws IOException when the site cannot be written
   */
  public static Built run(Request request, Path output, Progress progress)
      throws IOException, OutputRefused {
    Made made = make(request, progress);
    if (made.files().isEmpty()) {
      return Built.nothing(made.evaluation());
    }
    try {
      return write(made, output, progress);
    } catch (TemplateFault fault) {
      return Built.nothing(made.evaluation().with(fault.problem()));
    }
  }

  private static Built write(Made made, Path output, Progress progress)
      throws IOException, OutputRefused {
    SizeReport.Meter meter = SizeReport.Meter.of(made.files().size(), progress);
    Receipt receipt =
        SiteDirectory.write(output, made.files().stream().map(meter::watching).toList());
    return new Built(made.evaluation(), Optional.of(receipt), meter.report(), made.thinned());
  }

  /**
   * Makes the site and writes nothing.
   *
   * @throws OutputRefused when the output folder was not made by Gatebook
   * @throws IOException when the output folder cannot be read
   */
  public static Rehearsed rehearse(Request request, Path output, Progress progress)
      throws IOException, OutputRefused {
    Made made = make(request, progress);
    if (made.files().isEmpty()) {
      return new Rehearsed(made.evaluation(), Optional.empty(), List.of());
    }
    try {
      SiteDifference difference = SiteDirectory.compare(output, made.files());
      return new Rehearsed(made.evaluation(), Optional.of(difference), made.thinned());
    } catch (TemplateFault fault) {
      return new Rehearsed(made.evaluation().with(fault.problem()), Optional.empty(), List.of());
    }
  }

  /**
   * A site to be written.
   *
   * @param files every file; its bytes are made when they are written
   */
  private record Made(Evaluation evaluation, List<SiteFile> files, List<Thinned> thinned) {}

  private static Made make(Request request, Progress progress) {
    SiteAhead ahead = new SiteAhead();
    Evaluation evaluation = Evaluate.withChronicle(request, progress, ahead);
    if (!evaluation.contentIsValid()) {
      return new Made(evaluation, List.of(), List.of());
    }
    progress.at("verifying records", 0, 1);
    List<ProjectAudits> projects = SiteRecords.add(request, evaluation);
    progress.at("planning pages", 0, 1);
    SiteInput input =
        new SiteInput(evaluation.portfolio(), projects, request.toolVersion(), evaluation.asOf());
    return new Made(evaluation, Renderer.render(SitePlan.plan(input, ahead)), thinned(projects));
  }

  private static List<Thinned> thinned(List<ProjectAudits> projects) {
    return projects.stream()
        .filter(project -> !project.thinned().isEmpty())
        .map(
            project ->
                new Thinned(
                    project.project().id(),
                    project.thinned().stream().map(Audit::id).toList(),
                    project.audits().size()))
        .toList();
  }

  /**
   * Audits of a project that are published in short.
   *
   * @param audits their ids, oldest first
   * @param of how many audits the project has
   */
  public record Thinned(String project, List<String> audits, int of) {
    public Thinned {
      audits = List.copyOf(audits);
    }
  }

  /**
   * What a build came to.
   *
   * @param receipt what was written; empty when the content is invalid and nothing was
   * @param thinned the audits that are published in short
   */
  public record Built(
      Evaluation evaluation, Optional<Receipt> receipt, SizeReport sizes, List<Thinned> thinned) {
    public Built {
      thinned = List.copyOf(thinned);
    }

    /** Nothing was written. */
    static Built nothing(Evaluation evaluation) {
      return new Built(evaluation, Optional.empty(), SizeReport.NOTHING, List.of());
    }
  }

  /**
   * What a build would come to.
   *
   * @param difference what would be written; empty when the content is invalid
   * @param thinned the audits that would be published in short
   */
  public record Rehearsed(
      Evaluation evaluation, Optional<SiteDifference> difference, List<Thinned> thinned) {
    public Rehearsed {
      thinned = List.copyOf(thinned);
    }
  }
}
