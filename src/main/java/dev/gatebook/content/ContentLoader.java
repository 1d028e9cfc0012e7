package dev.gatebook.content;

import dev.gatebook.model.Parsed;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Policy;
import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Project;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.Statement;
import java.util.List;
import java.util.Optional;

/** Reads a content folder. */
public final class ContentLoader {
  private ContentLoader() {}

  /**
   * Everything that the files say, and everything that is wrong with them, by path and line. The
   * portfolio holds what could be read; when a problem is an error it is not fit to be shown.
   *
   * @param label path of the content folder, such as {@code content}; the path of every file starts
   *     with it
   * @param files the files below that folder; artifacts are passed on unread
   */
  public static Parsed<Portfolio> load(String label, List<SourceFile> files) {
    Problems problems = new Problems();
    ContentFolder root = new ContentFolder(prefix(label), files);
    Portfolio portfolio = new PortfolioReader(new Desk(problems)).read(root);
    return new Parsed<>(portfolio, problems.sorted());
  }

  /**
   * One project out of its own files, such as those of a commit; empty without a {@code
   * project.yml}, which is an error then.
   *
   * @param folder path of its folder, such as {@code v1.0:content/app}; the path of every file
   *     starts with it
   */
  public static Parsed<Optional<Project>> project(String folder, List<SourceFile> files) {
    Problems problems = new Problems();
    Desk desk = new Desk(problems);
    ContentFolder root = new ContentFolder(prefix(folder), files);
    String id = folder.substring(folder.lastIndexOf('/') + 1);
    Optional<SourceFile> file = root.file("project.yml");
    if (file.isEmpty()) {
      desk.missing(root, "project.yml", "write it with at least a 'name'");
    }
    StrayFiles.check(root, StrayFiles.PROJECT, problems);
    Optional<Project> project = file.map(yml -> new ProjectReader(desk).read(root, id, yml));
    return new Parsed<>(project, problems.sorted());
  }

  /**
   * A phase of a file alone, with standard status words and no policy of a project; empty when it
   * cannot be read to its end.
   */
  public static Optional<Phase> phase(SourceFile file) {
    Problems problems = new Problems();
    Form form = new Desk(problems).read(file, PlanShape.PHASE);
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    String id = name.endsWith(".yml") ? name.substring(0, name.length() - 4) : name;
    TaskReader tasks = new TaskReader(StatusWords.STANDARD, problems);
    return problems.isCut(file.path())
        ? Optional.empty()
        : Optional.of(PhaseReader.read(id, form, Policy.DEFAULT, tasks));
  }

  /** What a {@code project.yml} asks of every gate; empty when it cannot be read to its end. */
  public static Optional<Policy> policy(SourceFile file) {
    Problems problems = new Problems();
    Form form = new Desk(problems).read(file, PlanShape.PROJECT);
    return problems.isCut(file.path())
        ? Optional.empty()
        : Optional.of(PolicyReader.read(form, Policy.DEFAULT));
  }

  /** The statement of a file alone; empty when it cannot be read to its end. */
  public static Optional<Statement> statement(SourceFile file) {
    Problems problems = new Problems();
    Form form = new Desk(problems).read(file, AuditShape.AUDIT);
    return problems.isCut(file.path())
        ? Optional.empty()
        : Optional.of(StatementReader.read(form, problems));
  }

  private static String prefix(String label) {
    return label.isEmpty() || label.endsWith("/") ? label : label + "/";
  }
}
