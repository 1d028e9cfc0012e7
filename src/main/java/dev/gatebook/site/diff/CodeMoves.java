package dev.gatebook.site.diff;

import dev.gatebook.diff.Change;
import dev.gatebook.model.Commit;
import dev.gatebook.model.FileChange;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Table;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The code between the two commits: commits, tasks whose evidence it touches, files. */
final class CodeMoves {
  private static final int MOST = 50;

  private CodeMoves() {}

  static List<Content> tables(DiffContext context, Change.OfCode change) {
    return Stream.of(commits(change), touched(context, change), files(context, change))
        .filter(table -> !table.rows().isEmpty())
        .map(table -> (Content) table)
        .toList();
  }

  private static Table commits(Change.OfCode change) {
    List<Commit> commits = change.span().commits();
    return new Table(
        "Commits between the audits",
        List.of(
            Table.Column.tight("Commit"),
            Table.Column.wide("Subject"),
            Table.Column.tight("Author date")),
        commits.stream().limit(MOST).map(CodeMoves::commit).toList(),
        List.of(
            Table.Row.of(
                Piece.words(Numbers.count(commits.size(), "commit")),
                Piece.words(shown(commits.size())),
                Piece.NONE)));
  }

  private static String shown(int all) {
    return all > MOST ? "the first " + MOST + " shown" : "";
  }

  private static Table.Row commit(Commit commit) {
    return Table.Row.of(
        Piece.id(commit.shortId()),
        Piece.words(commit.subject()),
        Piece.day(LocalDate.ofInstant(commit.authored(), ZoneOffset.UTC)));
  }

  private static Table touched(DiffContext context, Change.OfCode change) {
    return new Table(
        "Tasks whose evidence the code touches",
        List.of(
            Table.Column.tight("Task"),
            Table.Column.wide("Its evidence is touched"),
            Table.Column.of("Files")),
        change.touched().stream().map(t -> touched(context, t)).toList());
  }

  private static Table.Row touched(DiffContext context, Change.OfCode.Touched touched) {
    String id = touched.task().task().id();
    return Table.Row.of(
        context.task(id, id),
        Piece.authored(touched.task().task().title()),
        Piece.lines(touched.paths().stream().map(Piece::mono).toList()));
  }

  private static Table files(DiffContext context, Change.OfCode change) {
    List<FileChange> files = change.span().changes();
    Map<String, Integer> ranks = ranks(change);
    return new Table(
            "Changed files",
            List.of(
                Table.Column.of("File"),
                Table.Column.tight("Change"),
                Table.Column.number("Lines"),
                Table.Column.wide("Evidence of")),
            files.stream()
                .sorted(Comparator.comparing(file -> rank(ranks, file)))
                .limit(MOST)
                .map(file -> file(context, change, file))
                .toList(),
            List.of(
                Table.Row.of(
                    Piece.words(Numbers.count(files.size(), "file")),
                    Piece.words(shown(files.size())),
                    Piece.words(lines(change.added(), change.removed())),
                    Piece.NONE)))
        .withoutEmptyColumns();
  }

  /** Files that evidence cites come first, in the order of the tasks that cite them. */
  private static int rank(Map<String, Integer> ranks, FileChange file) {
    int now = ranks.getOrDefault(file.path(), Integer.MAX_VALUE);
    return Math.min(now, ranks.getOrDefault(file.before(), Integer.MAX_VALUE));
  }

  private static Map<String, Integer> ranks(Change.OfCode change) {
    Map<String, Integer> ranks = new HashMap<>();
    for (int at = 0; at < change.touched().size(); at++) {
      for (String path : change.touched().get(at).paths()) {
        ranks.putIfAbsent(path, at);
      }
    }
    return ranks;
  }

  private static Table.Row file(DiffContext context, Change.OfCode change, FileChange file) {
    List<Piece> citing =
        change.citing(file).stream()
            .map(task -> context.task(task.task().id(), task.task().id()))
            .toList();
    return Table.Row.of(
        Piece.mono(file.path()),
        Piece.words(file.kind().key()),
        Piece.words(lines(file.added(), file.removed())),
        Piece.row(citing));
  }

  private static String lines(long added, long removed) {
    return "+" + added + " \u2212" + removed;
  }
}
