package dev.gatebook.site.tests;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceRef;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Artifacts with problems, the unreadable ones first. */
final class ArtifactsSection {
  private ArtifactsSection() {}

  static Optional<Section> of(Measured measured) {
    List<Artifact> odd =
        measured.artifacts().stream()
            .filter(a -> !a.readable() || !a.problems().isEmpty())
            .sorted(Comparator.comparing(Artifact::readable).thenComparing(Artifact::path))
            .toList();
    if (odd.isEmpty()) {
      return Optional.empty();
    }
    Table table =
        new Table(
            "Artifacts with problems",
            List.of(
                Table.Column.of("Artifact"),
                Table.Column.tight("Format"),
                Table.Column.tight("Read"),
                Table.Column.wide("Problem")),
            odd.stream().map(ArtifactsSection::row).toList());
    return Optional.of(
        Section.of("artifacts", "Artifacts with problems", table)
            .counted(odd.size())
            .remarked(Numbers.count(measured.artifacts().size(), "artifact") + " in all")
            .noted(
                "What an unreadable file says counts for nothing. A stale one is of another commit than the"
                    + " audited one, or older; what depends on it is unavailable."));
  }

  private static Table.Row row(Artifact artifact) {
    return Table.Row.of(
        Piece.mono(artifact.path()),
        Piece.words(artifact.format()),
        state(artifact),
        Piece.lines(artifact.problems().stream().map(ArtifactsSection::problem).toList()));
  }

  /** What is stale was read in full and shows nothing about the audited commit. */
  private static Piece state(Artifact artifact) {
    if (!artifact.readable()) {
      return Piece.chip("unavailable", "Unreadable");
    }
    return artifact.isStale()
        ? Piece.chip("unavailable", "Stale")
        : Piece.chip("verified", "In full");
  }

  private static Piece problem(Problem problem) {
    SourceRef at = problem.at();
    String place = at.line() > 0 ? "line " + at.line() + ", column " + at.column() : "";
    return Piece.row(
        List.of(Piece.words(problem.message()), Piece.muted(place), Piece.muted(problem.mend())));
  }
}
