package dev.gatebook.diff;

import dev.gatebook.diff.Chronicle.Entry;
import dev.gatebook.diff.Chronicle.Kind;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Scores;
import dev.gatebook.model.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells how a commit changed what an audit states: decisions, conditions, scores. */
public final class StatementSteps {
  private StatementSteps() {}

  /** What changed in a statement; an absent side means that its file was not there. */
  public static List<Entry> of(
      Commit commit, String audit, Optional<Statement> before, Optional<Statement> after) {
    String what = what(before, after);
    return what.isEmpty() ? List.of() : List.of(new Entry(Kind.AUDIT, "", audit, commit, what));
  }

  private static String what(Optional<Statement> before, Optional<Statement> after) {
    if (after.isEmpty()) {
      return "removed";
    }
    Map<String, String> was = before.map(StatementSteps::facts).orElse(Map.of());
    Map<String, String> now = facts(after.get());
    List<String> moves = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(was.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      String old = was.getOrDefault(name, "");
      String here = now.getOrDefault(name, "");
      if (!Objects.equals(old, here)) {
        moves.add(name + (old.isEmpty() ? " " + here : " " + old + ", now " + orNone(here)));
      }
    }
    String all = String.join("; ", moves);
    return before.isPresent() ? all : "added" + (all.isEmpty() ? "" : ": " + all);
  }

  private static String orNone(String text) {
    return text.isEmpty() ? "none" : text;
  }

  private static Map<String, String> facts(Statement statement) {
    Map<String, String> facts = new TreeMap<>();
    statement
        .decisions()
        .forEach(
            decision -> {
              String scope = decision.scope().equals("overall") ? "" : " for " + decision.scope();
              facts.put("decision" + scope, decision.outcome().key());
              decision
                  .conditions()
                  .forEach(c -> facts.put("condition " + c.id(), c.met() ? "met" : "not met"));
            });
    statement.scores().ifPresent(scores -> scores(scores, facts));
    statement.target().ifPresent(target -> facts.put("target", target.written()));
    return facts;
  }

  private static void scores(Scores scores, Map<String, String> facts) {
    scores.overall().ifPresent(score -> facts.put("score", of(score, scores)));
    scores
        .aspects()
        .forEach(aspect -> facts.put("score of " + aspect.name(), of(aspect.score(), scores)));
  }

  private static String of(BigDecimal score, Scores scores) {
    return score.toPlainString() + " of " + scores.of().toPlainString();
  }
}
