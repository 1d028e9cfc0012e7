package dev.gatebook.record;

import dev.gatebook.model.Commit;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * An {@code audit.yml} for a point of the past at which nobody wrote one. It holds facts only: no
 * decision is declared and no auditor named.
 *
 * @param point what the point is called: a tag, a month or the beginning of a commit's id
 * @param commit the commit of that point
 * @param method where the audit comes from, such as {@code backfill}
 * @param phases ids of the phases of the plan at that point
 */
public record PastStatement(String point, Commit commit, String method, List<String> phases) {
  private static final String MARKUP = "\\`*_{}[]<>()#+!|~&";

  public PastStatement {
    phases = List.copyOf(phases);
  }

  /** The day of the commit. */
  public LocalDate day() {
    return dayOf(commit);
  }

  /** The day of a commit, UTC. */
  public static LocalDate dayOf(Commit commit) {
    return LocalDate.ofInstant(commit.time(), ZoneOffset.UTC);
  }

  /** The bytes of the file. */
  public byte[] write() {
    StringBuilder text = new StringBuilder();
    text.append("# Made from the history of the repository. Nobody has declared anything here.\n");
    text.append("date: ").append(day()).append('\n');
    text.append("title: ").append(Quoted.of("State at " + escaped(point))).append('\n');
    text.append("method: ").append(Quoted.of(method)).append('\n');
    text.append("commit: ").append(Quoted.of(commit.id())).append('\n');
    if (!phases.isEmpty()) {
      text.append("assesses:\n");
      phases.forEach(id -> text.append("  - ").append(Quoted.of(id)).append('\n'));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The name as Markdown that shows nothing but it. */
  private static String escaped(String name) {
    StringBuilder text = new StringBuilder();
    name.chars()
        .forEach(
            c -> {
              text.append(MARKUP.indexOf(c) < 0 ? "" : "\\");
              text.append((char) c);
            });
    return text.toString();
  }
}
