package dev.gatebook.site.tests;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.Places;
import dev.gatebook.site.row.TestPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every artifact with what it holds, so that a verdict leads to what it rests on. */
final class ReportsSection {
  private static final List<Table.Column> COLUMNS =
      List.of(
          Table.Column.place("Artifact"),
          Table.Column.tight("Format"),
          Table.Column.wide("Holds"),
          Table.Column.tight("Read"));

  private ReportsSection() {}

  static Optional<Section> of(AuditContext context) {
    Measured measured = context.audit().measured();
    List<Artifact> artifacts = measured.artifacts();
    if (artifacts.isEmpty()) {
      return Optional.empty();
    }
    TestPlaces places = new TestPlaces(measured);
    List<Table.Row> rows =
        artifacts.stream()
            .limit(TestPlaces.MOST_ARTIFACTS)
            .map(artifact -> row(context, artifact, places.artifact(artifact)))
            .toList();
    Section section =
        Section.of("reports", "Artifacts", new Table("Artifacts that were read", COLUMNS, rows))
            .counted(artifacts.size());
    return Optional.of(
        artifacts.size() <= TestPlaces.MOST_ARTIFACTS
            ? section
            : section.remarked("The first " + TestPlaces.MOST_ARTIFACTS));
  }

  private static Table.Row row(AuditContext context, Artifact artifact, String anchor) {
    String dialect = artifact.dialect().isEmpty() ? "" : ", " + artifact.dialect();
    return new Table.Row(
        anchor,
        List.of(
            Piece.mono(Places.inProject(context.audit(), artifact.path())),
            Piece.words(artifact.format() + dialect),
            Piece.words(holds(artifact)),
            artifact.readable()
                ? Piece.chip("verified", "In full")
                : Piece.chip("unavailable", "Unreadable")));
  }

  private static String holds(Artifact artifact) {
    List<String> words = new ArrayList<>();
    if (artifact.tests().total() > 0) {
      words.add(Numbers.count(artifact.tests().total(), "test"));
    }
    if (artifact.coverage().hasData()) {
      words.add("coverage");
    }
    if (artifact.alerts().isReported()) {
      words.add(Numbers.count(artifact.alerts().total(), "finding"));
    }
    if (artifact.metrics() > 0) {
      words.add(Numbers.count(artifact.metrics(), "measurement"));
    }
    return words.isEmpty() ? "nothing that counts" : String.join(", ", words);
  }
}
