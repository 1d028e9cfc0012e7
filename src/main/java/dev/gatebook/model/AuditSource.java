package dev.gatebook.model;

import java.util.List;
import java.util.Optional;

/**
 * An audit as it lies in its folder, before anything is looked up.
 *
 * @param id name of the folder
 * @param narrative the report in prose, {@code report.md}
 * @param plan the plan as it stood: the frozen copy, or the living plan for a draft without one
 * @param frozenPlan whether the plan is the audit's own copy
 * @param sealed whether the folder holds a seal
 * @param artifacts test artifacts kept with the audit
 * @param measured facts that were written down when the audit was recorded
 * @param project the project as its file stood, {@code project.yml}, with the plan and without
 *     audits; empty when the audit keeps no copy
 * @param errata corrections beside the record, by name
 * @param files every file of the folder
 * @param tag the tag from whose tree it was read; empty for a folder of the content
 */
public record AuditSource(
    String id,
    Statement statement,
    Prose narrative,
    List<Phase> plan,
    boolean frozenPlan,
    boolean sealed,
    List<SourceFile> artifacts,
    List<SourceFile> measured,
    Optional<Project> project,
    List<Erratum> errata,
    List<SourceFile> files,
    Optional<Tag> tag) {
  public AuditSource {
    plan = List.copyOf(plan);
    artifacts = List.copyOf(artifacts);
    measured = List.copyOf(measured);
    errata = List.copyOf(errata);
    files = List.copyOf(files);
  }

  /** An audit that keeps neither its project's file nor errata. */
  public AuditSource(
      String id,
      Statement statement,
      Prose narrative,
      List<Phase> plan,
      boolean frozenPlan,
      boolean sealed,
      List<SourceFile> artifacts,
      List<SourceFile> measured) {
    this(
        id,
        statement,
        narrative,
        plan,
        frozenPlan,
        sealed,
        artifacts,
        measured,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /**
   * The same audit as it was read from a tag.
   *
   * @param own the project as its file stood there
   * @param kept the artifacts that were there
   */
  public AuditSource from(Tag of, Project own, List<SourceFile> kept) {
    return new AuditSource(
        id,
        statement,
        narrative,
        plan,
        true,
        sealed,
        kept,
        measured,
        Optional.of(own),
        errata,
        files,
        Optional.of(of));
  }

  /** The same audit, about that commit where its statement names none. */
  public AuditSource about(Optional<Commit> commit) {
    if (statement.commit().isPresent() || commit.isEmpty()) {
      return this;
    }
    return new AuditSource(
        id,
        statement.about(commit.get().id()),
        narrative,
        plan,
        frozenPlan,
        sealed,
        artifacts,
        measured,
        project,
        errata,
        files,
        tag);
  }

  /** Path of the folder, with a slash at its end. */
  public String folder() {
    String path = statement.at().path();
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
