package dev.gatebook.model;

import java.util.List;
import java.util.Optional;

/**
 * The terms on which the audits of a project are found, judged and published.
 *
 * @param repository where the audited code lies, relative to the folder of {@code project.yml};
 *     empty for the repository that holds the content
 * @param artifacts where the artifacts of an audit lie that keeps none
 * @param exemptions rules that are switched off for a place
 * @param auditTags glob for tags, such as {@code audit/*}, each of which gives the audit that its
 *     tree holds; empty for none
 * @param full how many of the newest audits are published in full, older ones in short; empty for
 *     all
 * @param causes causes that its failing tests are sorted by, in the order in which they are tried
 */
public record Terms(
    Optional<String> repository,
    List<ArtifactGlob> artifacts,
    Policy policy,
    List<Exemption> exemptions,
    Optional<String> auditTags,
    Optional<Integer> full,
    List<CausePattern> causes) {
  /** What holds where a project says nothing. */
  public static final Terms DEFAULT =
      new Terms(
          Optional.empty(),
          List.of(),
          Policy.DEFAULT,
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public Terms {
    artifacts = List.copyOf(artifacts);
    exemptions = List.copyOf(exemptions);
    causes = List.copyOf(causes);
  }

  /** The same terms with other exemptions. */
  public Terms with(List<Exemption> others) {
    return new Terms(repository, artifacts, policy, others, auditTags, full, causes);
  }

  /** The same terms, with so many of the newest audits published in full. */
  public Terms keeping(Optional<Integer> newest) {
    return new Terms(repository, artifacts, policy, exemptions, auditTags, newest, causes);
  }
}
