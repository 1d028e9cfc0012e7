package dev.gatebook.bench;

import dev.gatebook.app.BuildSite;
import dev.gatebook.app.Evaluate;
import dev.gatebook.app.Evaluation;
import dev.gatebook.app.Progress;
import dev.gatebook.app.Request;
import dev.gatebook.model.SiteFile;
import dev.gatebook.publish.SiteDirectory;
import dev.gatebook.render.Renderer;
import dev.gatebook.site.SiteInput;
import dev.gatebook.site.SitePlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What of a build is like a report of tests alone: the content is read and assessed, and the pages
 * of the test results are written with their style and scripts: suites, failures in full, every
 * test, artifacts. {@code TestPagesRun CONTENT OUTPUT}.
 */
final class TestPagesRun {
  private TestPagesRun() {}

  public static void main(String[] arguments) throws Exception {
    BuildSite.prepare();
    Request request = new Request(Path.of(arguments[0]), Optional.empty(), "0");
    Evaluation evaluation = Evaluate.run(request, Progress.SILENT);
    SiteInput input =
        new SiteInput(
            evaluation.portfolio(),
            evaluation.projects(),
            request.toolVersion(),
            evaluation.asOf());
    List<SiteFile> pages =
        Renderer.render(SitePlan.plan(input)).stream()
            .filter(file -> file.path().contains("/tests/") || file.path().startsWith("assets/"))
            .toList();
    SiteDirectory.write(Path.of(arguments[1]), pages);
    System.out.println(pages.size() + " files");
    System.exit(0);
  }
}
