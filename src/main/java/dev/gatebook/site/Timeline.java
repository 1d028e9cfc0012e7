package dev.gatebook.site;

import dev.gatebook.diff.AuditDiff;
import dev.gatebook.diff.Group;
import dev.gatebook.diff.Kind;
import dev.gatebook.model.Audit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One line for each audit of a project, newest first. */
public record Timeline(List<Entry> entries) {
  public Timeline {
    entries = List.copyOf(entries);
  }

  /**
   * One audit.
   *
   * @param line what changed with it, one sentence
   * @param draft whether it is not sealed yet
   * @param diff link to the comparison with the audit before; {@link Link#NONE} for the first
   * @param since link to the comparison with the newest audit; {@link Link#NONE} where {@code diff}
   *     or nothing says the same
   */
  public record Entry(
      Link when,
      boolean draft,
      Decisions decisions,
      String line,
      List<Token> tokens,
      Link diff,
      Link since) {
    public Entry {
      tokens = List.copyOf(tokens);
    }
  }

  /**
   * Audits of a project, told on the page of those links.
   *
   * @param audits oldest first
   */
  static Timeline of(Routes routes, Links links, ProjectAudits project, List<Audit> audits) {
    List<Entry> entries = new ArrayList<>();
    for (Audit audit : audits) {
      entries.add(
          new Entry(
              links.link(audit.id(), routes.audit(audit)),
              !audit.source().sealed(),
              Decisions.of(audit.assessment().declared(), audit.assessment().supported()),
              project.diffTo(audit).map(AuditDiff::headline).orElse(first(project, audit)),
              tokens(project, audit),
              project
                  .diffPageTo(audit)
                  .map(diff -> links.link("Diff", routes.diff(diff)))
                  .orElse(Link.NONE),
              project
                  .diffPageToLatest(audit)
                  .map(diff -> links.link("Since then", routes.diff(diff)))
                  .orElse(Link.NONE)));
    }
    Collections.reverse(entries);
    return new Timeline(entries);
  }

  private static String first(ProjectAudits project, Audit audit) {
    return project.before(audit).isPresent()
        ? "Not compared with the audit before."
        : "First audit of the project.";
  }

  private static List<Token> tokens(ProjectAudits project, Audit audit) {
    List<Token> tokens =
        new ArrayList<>(project.diffTo(audit).map(Timeline::tokens).orElse(List.of()));
    int errata = audit.source().errata().size();
    add(tokens, new Token("info", "info", errata == 1 ? "erratum" : "errata"), errata);
    return tokens;
  }

  /** What moved, counted as on the page of the comparison. */
  private static List<Token> tokens(AuditDiff diff) {
    List<Token> tokens = new ArrayList<>();
    add(tokens, new Token("bad", "down", "worse"), diff.count(Group.WORSE));
    int goalposts = diff.count(Group.GOALPOSTS);
    add(
        tokens,
        new Token("warn", "goalpost", goalposts == 1 ? "goalpost moved" : "goalposts moved"),
        goalposts);
    add(tokens, new Token("ok", "up", "better"), diff.count(Group.BETTER));
    int targets = diff.of(Kind.SCHEDULE).size();
    add(
        tokens,
        new Token("warn", "slipped", targets == 1 ? "target moved" : "targets moved"),
        targets);
    int issues = diff.of(Kind.ISSUE_OPENED).size();
    add(tokens, new Token("info", "new", issues == 1 ? "new issue" : "new issues"), issues);
    return tokens;
  }

  private static void add(List<Token> tokens, Token token, int count) {
    if (count > 0) {
      tokens.add(new Token(token.tone(), token.icon(), count + " " + token.text()));
    }
  }
}
