package dev.gatebook.site;

import dev.gatebook.diff.life.ProjectLives;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The lives of the issues and conditions of every project.
 *
 * @param byProject by the id of the project
 */
record SiteLives(Map<String, ProjectLives> byProject) {
  SiteLives {
    byProject = Map.copyOf(byProject);
  }

  /** The lives in that site. */
  static SiteLives of(SiteInput input) {
    Map<String, ProjectLives> lives = new LinkedHashMap<>();
    input
        .projects()
        .forEach(p -> lives.put(p.project().id(), ProjectLives.of(p.audits(), p.diffs())));
    return new SiteLives(lives);
  }

  /** The lives of a project of the site. */
  ProjectLives of(String project) {
    ProjectLives lives = byProject.get(project);
    if (lives == null) {
      throw new IllegalArgumentException("no project is called " + project);
    }
    return lives;
  }
}
