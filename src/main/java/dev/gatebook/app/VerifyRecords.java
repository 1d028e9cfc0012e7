package dev.gatebook.app;

import dev.gatebook.app.Verification.Unchecked;
import dev.gatebook.git.GitRepository;
import dev.gatebook.input.PublishedSite;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import dev.gatebook.record.AuditRecord;
import dev.gatebook.record.BreachProblem;
import dev.gatebook.record.ProjectRecords;
import dev.gatebook.record.PublishedRecords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recomputes every seal and holds the records against each other and what others know of them. */
public final class VerifyRecords {
  private final String root;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Unchecked> unchecked = new ArrayList<>();
  private String failure = "";

  private VerifyRecords(String root) {
    this.root = root;
  }

  /**
   * Verifies the records of a content folder.
   *
   * @param only the projects that are asked for; empty for all
   * @param against folder or address of a published site to compare with
   */
  public static Verification run(Request request, List<String> only, Optional<String> against) {
    try (Repositories repositories = new Repositories(request.content())) {
      GitRepository own = repositories.ofContent();
      ContentRoot root = ContentRoot.read(request.content(), own.workTree());
      Parsed<List<SourceFile>> files = root.files();
      List<ProjectRecords> projects =
          ProjectRecords.in(root.label(), files.value()).stream()
              .filter(project -> only.isEmpty() || only.contains(project.project()))
              .toList();
      VerifyRecords verify = new VerifyRecords(root.label() + "/");
      verify.problems.addAll(files.problems());
      projects.forEach(verify::seals);
      against.ifPresent(where -> verify.published(projects, where));
      return new Verification(projects, verify.problems, verify.unchecked, verify.failure);
    }
  }

  private void seals(ProjectRecords project) {
    for (AuditRecord record : project.records()) {
      record
          .breaches()
          .forEach(breach -> problems.add(BreachProblem.of(record.path(), record.audit(), breach)));
    }
  }

  private void published(List<ProjectRecords> projects, String where) {
    try {
      PublishedSite site = PublishedSite.at(where);
      for (ProjectRecords project : projects) {
        published(project, site);
      }
    } catch (IOException e) {
      failure = "the published site cannot be compared with: " + e.getMessage();
    }
  }

  private void published(ProjectRecords project, PublishedSite site) throws IOException {
    String path = project.project() + "/versions.json";
    Optional<byte[]> bytes = site.file(path);
    if (bytes.isEmpty()) {
      unchecked.add(
          new Unchecked(
              "the published copy of " + project.project(),
              site.name() + " has no " + path + "; the project is not published there"));
      return;
    }
    try {
      problems.addAll(PublishedRecords.read(bytes.get()).compare(project, root, site.name()));
    } catch (IOException e) {
      throw new IOException(path + ": " + e.getMessage(), e);
    }
  }
}
