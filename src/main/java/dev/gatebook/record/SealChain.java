package dev.gatebook.record;

import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Seal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The seals of a project in the order in which they were made. */
public final class SealChain {
  private SealChain() {}

  /**
   * The end of the chain: the seal that no other seal names. Where the chain has several ends, such
   * as after a merge of two branches, it is the one of the newest audit.
   *
   * @param audits the audits of the project, oldest first
   */
  public static Optional<Seal.Link> end(List<AuditSource> audits) {
    Set<String> named = new HashSet<>();
    List<Seal.Link> links = new ArrayList<>();
    for (AuditSource audit : audits) {
      SealedFolder folder = RecordedAudit.folder(audit);
      folder.seal().flatMap(Seal::previous).ifPresent(link -> named.add(link.audit()));
      folder
          .sealBytes()
          .ifPresent(bytes -> links.add(new Seal.Link(audit.id(), SealYaml.digest(bytes))));
    }
    return links.stream()
        .filter(link -> !named.contains(link.audit()))
        .reduce((first, second) -> second);
  }
}
