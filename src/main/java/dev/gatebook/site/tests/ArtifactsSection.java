package dev.gatebook.site.tests;

import dev.gatebook.model.Artifact;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Fold;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Artifacts that do not count, or not in full: the unreadable ones first, then the stale ones. */
final class ArtifactsSection {
  /** So many stand in the open. */
  private static final int FEW = 6;

  private static final int MOST = 200;

  private ArtifactsSection() {}

  static Optional<Section> of(AuditContext context) {
    List<Artifact> artifacts = context.audit().measured().artifacts();
    List<Artifact> odd =
        artifacts.stream()
            .filter(a -> !a.readable() || a.isStale() || a.inDoubt())
            .sorted(
                Comparator.comparing(Artifact::readable)
                    .thenComparing(a -> !a.isStale())
                    .thenComparing(Artifact::path))
            .toList();
    if (odd.isEmpty()) {
      return Optional.empty();
    }
    ArtifactRows rows = new ArtifactRows(context);
    List<Content> contents = new ArrayList<>();
    contents.add(rows.problems("first", odd.subList(0, Math.min(FEW, odd.size()))));
    if (odd.size() > FEW) {
      contents.add(
          new Fold(
              Numbers.count(odd.size() - FEW, "more artifact"),
              List.of(rows.problems("more", odd.subList(FEW, Math.min(MOST, odd.size()))))));
    }
    return Optional.of(
        Section.of(
                "artifacts",
                "Artifacts that count in part or not at all",
                contents.toArray(new Content[0]))
            .counted(odd.size())
            .remarked(Piece.link("#reports", "of " + Numbers.count(artifacts.size(), "artifact")))
            .noted(note(odd)));
  }

  private static String note(List<Artifact> odd) {
    List<String> sentences = new ArrayList<>();
    if (odd.stream().anyMatch(artifact -> !artifact.readable())) {
      sentences.add("What an unreadable file says counts for nothing.");
    }
    if (odd.stream().anyMatch(Artifact::isStale)) {
      sentences.add(
          "A stale one is of another commit than the audited one, or older; what depends on it is"
              + " unavailable.");
    }
    if (odd.stream().anyMatch(Artifact::inDoubt)) {
      sentences.add("One in doubt says more than its parts show.");
    }
    return String.join(" ", sentences);
  }
}
