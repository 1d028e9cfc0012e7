package dev.gatebook.cli;

import dev.gatebook.app.Compared;
import dev.gatebook.cli.Terminal.Style;
import dev.gatebook.diff.AuditDiff;
import dev.gatebook.diff.Change;
import dev.gatebook.diff.Direction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A comparison as text for a terminal, what got worse first.
 *
 * @param width columns of a line
 * @param shown which changes are listed; the others are only counted
 * @param most how many changes of one kind are listed
 */
record DiffText(Terminal terminal, int width, Set<Direction> shown, int most) {
  private static final int KIND = 2;
  private static final int ROW = 4;
  private static final int MORE = 6;

  DiffText {
    shown = Set.copyOf(shown);
  }

  List<String> lines(Compared compared) {
    AuditDiff diff = compared.diff();
    List<String> lines = new ArrayList<>();
    lines.addAll(
        Wrapped.of(
            diff.to().project() + ": " + diff.from().id() + " to " + diff.to().id(), width, 0, 2));
    Wrapped.of(diff.headline(), width, 0, 0)
        .forEach(line -> lines.add(terminal.styled(Style.STRONG, line)));
    lines.addAll(Wrapped.of(counts(diff), width, 0, 0));
    compared.notes().forEach(note -> lines.addAll(Wrapped.of(note, width, 0, 0)));
    for (Direction direction : Direction.values()) {
      if (shown.contains(direction) && diff.counts().of(direction) > 0) {
        lines.addAll(section(direction, diff.of(direction)));
      }
    }
    return lines;
  }

  private static String counts(AuditDiff diff) {
    return Arrays.stream(Direction.values())
        .map(direction -> DiffRows.count(direction, diff.counts().of(direction)))
        .collect(Collectors.joining(", "));
  }

  private List<String> section(Direction direction, List<Change> changes) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    String title = DiffRows.title(direction) + " (" + changes.size() + ")";
    lines.add(terminal.styled(style(direction), title));
    DiffRows.byKind(changes).forEach(kind -> lines.addAll(kind(kind)));
    return lines;
  }

  private List<String> kind(List<Change> changes) {
    List<String> lines = new ArrayList<>();
    String head = changes.get(0).kind() + " (" + changes.size() + ")";
    lines.add(" ".repeat(KIND) + terminal.styled(Style.QUIET, head));
    changes.stream().limit(most).forEach(change -> lines.addAll(row(change)));
    if (changes.size() > most) {
      String more = (changes.size() - most) + " more; --verbose lists them, --format json has all";
      lines.addAll(Wrapped.of(more, width, ROW, ROW));
    }
    return lines;
  }

  private List<String> row(Change change) {
    List<String> lines = new ArrayList<>();
    String move = DiffRows.move(change);
    String what = DiffRows.what(change) + (move.isEmpty() ? "" : ": " + move);
    lines.addAll(Wrapped.of(what, width, ROW, MORE));
    if (!change.because().isBlank()) {
      Wrapped.of(change.because(), width, MORE, MORE)
          .forEach(line -> lines.add(terminal.styled(Style.QUIET, line)));
    }
    return lines;
  }

  private static Style style(Direction direction) {
    return switch (direction) {
      case REGRESSION -> Style.BAD;
      case GOALPOST -> Style.WARN;
      case IMPROVEMENT -> Style.GOOD;
      case NEUTRAL -> Style.NOTE;
    };
  }
}
