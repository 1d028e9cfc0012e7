package dev.gatebook.model;

import java.util.List;
import java.util.Optional;

/**
 * A project of the portfolio.
 *
 * @param id name of its folder
 * @param repository where the audited code lies, relative to the folder of {@code project.yml};
 *     empty for the repository that holds the content
 * @param artifacts where the artifacts of an audit lie that keeps none
 * @param sample why the project is only a sample; empty for a real one
 * @param plan the living plan, in order
 * @param audits every audit, oldest first
 * @param exemptions rules that are switched off for a place
 * @param auditTags glob for tags, such as {@code audit/*}, each of which gives the audit that its
 *     tree holds; empty for none
 * @param full how many of the newest audits are published in full, older ones in short; empty for
 *     all
 * @param causes causes that its failing tests are sorted by, in the order in which they are tried
 */
public record Project(
    String id,
    Prose name,
    Prose summary,
    Optional<String> repository,
    List<ArtifactGlob> artifacts,
    Policy policy,
    Prose sample,
    List<Phase> plan,
    List<AuditSource> audits,
    List<Exemption> exemptions,
    Optional<String> auditTags,
    Optional<Integer> full,
    List<CausePattern> causes,
    SourceRef at) {
  public Project {
    artifacts = List.copyOf(artifacts);
    plan = List.copyOf(plan);
    audits = List.copyOf(audits);
    exemptions = List.copyOf(exemptions);
    causes = List.copyOf(causes);
  }

  /** A project whose audits are folders of the content and nothing else. */
  public Project(
      String id,
      Prose name,
      Prose summary,
      Optional<String> repository,
      List<ArtifactGlob> artifacts,
      Policy policy,
      Prose sample,
      List<Phase> plan,
      List<AuditSource> audits,
      List<Exemption> exemptions,
      SourceRef at) {
    this(
        id,
        name,
        summary,
        repository,
        artifacts,
        policy,
        sample,
        plan,
        audits,
        exemptions,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        at);
  }

  /** The same project with these audits. */
  public Project with(List<AuditSource> others) {
    return new Project(
        id,
        name,
        summary,
        repository,
        artifacts,
        policy,
        sample,
        plan,
        others,
        exemptions,
        auditTags,
        full,
        causes,
        at);
  }

  /** The same project, with so many of its newest audits published in full. */
  public Project keeping(Optional<Integer> newest) {
    return new Project(
        id,
        name,
        summary,
        repository,
        artifacts,
        policy,
        sample,
        plan,
        audits,
        exemptions,
        auditTags,
        newest,
        causes,
        at);
  }

  /** Exceptions that are about nothing in an audit: what they accept was mended, or never there. */
  public List<Exemption> unneeded(Assessment assessment) {
    return exemptions.stream()
        .filter(exemption -> assessment.findings().stream().noneMatch(exemption::covers))
        .filter(
            exemption ->
                assessment.setAside().stream().map(SetAside::finding).noneMatch(exemption::covers))
        .toList();
  }

  /** Whether its data is made up or taken over for show. */
  public boolean isSample() {
    return !sample.isEmpty();
  }
}
