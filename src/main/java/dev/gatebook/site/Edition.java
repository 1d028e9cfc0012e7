package dev.gatebook.site;

import dev.gatebook.content.CodePage;
import dev.gatebook.model.Project;
import java.util.List;

/** What every page of one site is made with: the input, the addresses and the frames. */
final class Edition {
  private final SiteInput input;
  private final List<CodePage> rules = CodePage.all();
  private final Assets assets = new Assets();
  private final Routes routes;
  private final Frames frames;

  Edition(SiteInput input) {
    this.input = input;
    this.routes = Routes.of(input, rules);
    this.frames = new Frames(input, routes, assets);
  }

  SiteInput input() {
    return input;
  }

  Routes routes() {
    return routes;
  }

  Frames frames() {
    return frames;
  }

  List<CodePage> rules() {
    return rules;
  }

  Assets assets() {
    return assets;
  }

  /** The project with its audits. */
  ProjectAudits audits(Project project) {
    return input.projects().stream()
        .filter(p -> p.project().id().equals(project.id()))
        .findFirst()
        .orElseThrow();
  }
}
