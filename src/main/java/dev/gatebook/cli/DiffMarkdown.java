package dev.gatebook.cli;

import dev.gatebook.app.Compared;
import dev.gatebook.diff.AuditDiff;
import dev.gatebook.diff.Change;
import dev.gatebook.diff.Direction;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A comparison as Markdown for a comment on a pull request: what got worse first, the rest folded,
 * never longer than a comment may be. What is left out is counted.
 */
final class DiffMarkdown {
  /**
   * What a comment may hold: characters as UTF-16 counts them, a line break as the two that a form
   * sends.
   */
  static final int LONGEST = 65_536;

  /** Kept for what is said of changes that are left out. */
  private static final int RESERVE = 4_000;

  private static final int MOST_OF_A_KIND = 50;
  private static final int LONGEST_SIDE = 160;
  private static final int LONGEST_REASON = 320;

  private final Compared compared;
  private final StringBuilder text = new StringBuilder();
  private final Map<Direction, Integer> left = new EnumMap<>(Direction.class);
  private int used;

  DiffMarkdown(Compared compared) {
    this.compared = compared;
  }

  /** The whole comment, with a line break at its end. */
  String write() {
    AuditDiff diff = compared.diff();
    line("## " + md(diff.to().project() + ": " + diff.from().id() + " to " + diff.to().id(), 300));
    line("");
    line("**" + md(diff.headline(), 1_000) + "**");
    line("");
    line(counts(diff));
    compared
        .notes()
        .forEach(
            note -> {
              line("");
              line(md(note, 500));
            });
    for (Direction direction : Direction.values()) {
      if (diff.counts().of(direction) > 0) {
        section(direction, diff.of(direction));
      }
    }
    leftOut();
    return text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
    used += line.length() + 2;
  }

  private static String counts(AuditDiff diff) {
    return Arrays.stream(Direction.values())
        .map(direction -> DiffRows.count(direction, diff.counts().of(direction)))
        .collect(Collectors.joining(", "));
  }

  private void section(Direction direction, List<Change> changes) {
    String title = DiffRows.title(direction) + " (" + changes.size() + ")";
    boolean folded = direction == Direction.IMPROVEMENT || direction == Direction.NEUTRAL;
    line("");
    line(folded ? "<details><summary>" + title + "</summary>" : "### " + title);
    DiffRows.byKind(changes).forEach(kind -> kind(direction, kind));
    if (folded) {
      line("");
      line("</details>");
    }
  }

  private void kind(Direction direction, List<Change> changes) {
    line("");
    line("**" + changes.get(0).kind() + "** (" + changes.size() + ")");
    line("");
    int shown = 0;
    for (Change change : changes.subList(0, Math.min(changes.size(), MOST_OF_A_KIND))) {
      String row = row(change);
      if (used + row.length() + 2 > LONGEST - RESERVE) {
        break;
      }
      line(row);
      shown++;
    }
    int more = changes.size() - shown;
    if (more > 0) {
      left.merge(direction, more, Integer::sum);
      line((shown > 0 ? "- and " : "- ") + more + (shown > 0 ? " more" : " not shown here"));
    }
  }

  private static String row(Change change) {
    String before = change.before().isEmpty() ? "none" : md(change.before(), LONGEST_SIDE);
    String after = change.after().isEmpty() ? "none" : md(change.after(), LONGEST_SIDE);
    boolean moved = !change.before().isEmpty() || !change.after().isEmpty();
    return "- **"
        + md(DiffRows.what(change), LONGEST_SIDE)
        + "**"
        + (moved ? ": " + before + " → " + after : "")
        + (change.because().isBlank() ? "" : ". " + md(change.because(), LONGEST_REASON));
  }

  private static String md(String words, int most) {
    String line = words.strip();
    if (line.codePointCount(0, line.length()) <= most) {
      return MarkdownText.of(line);
    }
    return MarkdownText.of(line.substring(0, line.offsetByCodePoints(0, most)).strip()) + "…";
  }

  private void leftOut() {
    if (left.isEmpty()) {
      return;
    }
    String what =
        left.entrySet().stream()
            .map(entry -> DiffRows.count(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(", "));
    line("");
    line("Left out here: " + what + ". `gatebook diff --format json` lists every change.");
  }
}
