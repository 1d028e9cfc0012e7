package dev.gatebook.app;

import dev.gatebook.model.SiteFile;
import dev.gatebook.publish.OutputRefused;
import dev.gatebook.publish.Receipt;
import dev.gatebook.publish.SiteDirectory;
import dev.gatebook.render.Renderer;
import dev.gatebook.site.ProjectAudits;
import dev.gatebook.site.Site;
import dev.gatebook.site.SiteInput;
import dev.gatebook.site.SitePlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The whole product: content, git and artifacts in, a site out. */
public final class BuildSite {
  private BuildSite() {}

  /**
   * Builds the site and replaces the one in the output folder. Invalid content leaves that folder
   * as it is; evidence that cannot be read does not, the pages say so.
   *
   * @throws OutputRefused when the output folder was not made by Gatebook
   * @throws IOException when the site cannot be written
   */
  public static Built run(Request request, Path output, Progress progress)
      throws IOException, OutputRefused {
    Evaluation evaluation = Evaluate.withChronicle(request, progress);
    if (!evaluation.contentIsValid()) {
      return new Built(evaluation, Optional.empty(), SizeReport.of(List.of()));
    }
    progress.at("verifying records", 0, 1);
    List<ProjectAudits> projects = SiteRecords.add(request, evaluation);
    progress.at("planning pages", 0, 1);
    Site site =
        SitePlan.plan(
            new SiteInput(
                evaluation.portfolio(), projects, request.toolVersion(), evaluation.asOf()));
    progress.at("rendering " + site.pages().size() + " pages", 0, 1);
    List<SiteFile> files = Renderer.render(site);
    progress.at("writing " + files.size() + " files", 0, 1);
    Receipt receipt = SiteDirectory.write(output, files);
    return new Built(evaluation, Optional.of(receipt), SizeReport.of(files));
  }

  /**
   * What a build came to.
   *
   * @param receipt what was written; empty when the content is invalid and nothing was
   */
  public record Built(Evaluation evaluation, Optional<Receipt> receipt, SizeReport sizes) {}
}
