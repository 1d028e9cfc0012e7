package dev.gatebook.site.tests;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Origin;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceRef;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.Chips;
import dev.gatebook.site.row.Places;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Artifacts one by one: what each holds, who made it when and of which commit, as the file says,
 * and what could not be read of it.
 */
final class ArtifactRows {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int MOST_PROBLEMS = 5;
  private static final int COMMIT = 8;

  private final AuditContext context;

  ArtifactRows(AuditContext context) {
    this.context = context;
  }

  /** A table of artifacts; columns in which no artifact says anything are left out. */
  Table table(List<Artifact> artifacts) {
    return new Table(
            "Artifacts that were read",
            List.of(
                new Table.Column("Artifact", "place w"),
                Table.Column.of("Format"),
                Table.Column.tight("Holds"),
                Table.Column.tight("Bytes"),
                Table.Column.tight("Says it is from"),
                new Table.Column("Read", "place w")),
            artifacts.stream().map(this::row).toList())
        .withoutEmptyColumns();
  }

  /** A table of what is wrong with artifacts. */
  Table problems(String which, List<Artifact> artifacts) {
    return new Table(
        "Artifacts that do not count in full, " + which,
        List.of(
            Table.Column.place("Artifact"),
            Table.Column.tight("Format"),
            Table.Column.tight("Read"),
            Table.Column.wide("Why")),
        artifacts.stream()
            .map(
                a ->
                    Table.Row.of(
                        Piece.mono(path(a)),
                        Piece.words(a.format()),
                        Chips.of(a),
                        Piece.lines(problems(a))))
            .toList());
  }

  /** The path from the folder of the audit, or of the project. */
  private String path(Artifact artifact) {
    String path = Places.inProject(context.audit(), artifact.path());
    String own = "audits/" + context.audit().id() + "/";
    return path.startsWith(own) ? path.substring(own.length()) : path;
  }

  private Table.Row row(Artifact artifact) {
    boolean told = !artifact.dialect().isEmpty() && !artifact.dialect().equals("generic");
    return new Table.Row(
        context.testPlaces().artifact(artifact),
        List.of(
            Piece.mono(path(artifact)),
            Piece.lines(
                List.of(
                    Piece.words(artifact.format()),
                    Piece.muted(told ? "by " + artifact.dialect() : ""))),
            Piece.words(holds(artifact)),
            bytes(artifact),
            Piece.lines(origin(artifact.origin())),
            Piece.lines(
                Stream.concat(Stream.of(Chips.of(artifact)), problems(artifact).stream())
                    .toList())));
  }

  /** What is only looked at has no digest. */
  private static Piece bytes(Artifact artifact) {
    Piece size = Piece.words(artifact.size() > 0 ? Numbers.size(artifact.size()) : "");
    return artifact.sha256().isEmpty()
        ? size
        : Piece.lines(List.of(size, Piece.digest(artifact.sha256())));
  }

  /** What the file says of its run; nothing where it says nothing. */
  private static List<Piece> origin(Origin origin) {
    List<Piece> lines = new ArrayList<>();
    String commit = origin.commit();
    if (!commit.isEmpty()) {
      Piece id = Piece.id(commit.substring(0, Math.min(COMMIT, commit.length())));
      lines.add(Piece.row(List.of(Piece.muted("commit"), id)));
    }
    lines.add(named("branch", origin.branch()));
    lines.add(named("run", origin.run()));
    lines.add(named("ended", origin.ended().map(ArtifactRows::time).orElse("")));
    return lines;
  }

  private static Piece named(String name, String value) {
    return value.isEmpty() ? Piece.NONE : Piece.row(List.of(Piece.muted(name), Piece.mono(value)));
  }

  private static String time(Instant instant) {
    return TIME.format(instant);
  }

  private static List<Piece> problems(Artifact artifact) {
    List<Piece> lines = new ArrayList<>();
    artifact.problems().stream()
        .limit(MOST_PROBLEMS)
        .map(ArtifactRows::problem)
        .forEach(lines::add);
    int rest = artifact.problems().size() - MOST_PROBLEMS;
    if (rest > 0) {
      lines.add(Piece.muted("and " + Numbers.count(rest, "more problem")));
    }
    return lines;
  }

  private static Piece problem(Problem problem) {
    SourceRef at = problem.at();
    String place = at.line() > 0 ? "line " + at.line() + ", column " + at.column() : "";
    return Piece.row(
        List.of(Piece.words(problem.message()), Piece.muted(place), Piece.muted(problem.mend())));
  }

  /** What of an artifact counts, in words. */
  static String holds(Artifact artifact) {
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
    return words.isEmpty() ? "nothing" : String.join(", ", words);
  }
}
