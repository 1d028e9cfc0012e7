package dev.gatebook.site.gate;

import dev.gatebook.model.Measured;
import dev.gatebook.model.PolicyRule;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.row.Sources;
import java.util.ArrayList;
import java.util.List;

/** Where a rule of the policy is written, and where the pages show what it was held against. */
final class RuleBasis {
  private final GateView view;

  RuleBasis(GateView view) {
    this.view = view;
  }

  /** The place of the rule, or that it needs none, then a link to what it rests on. */
  List<Piece> of(PolicyRule rule) {
    List<Piece> pieces = new ArrayList<>();
    pieces.addAll(new Sources(view.context()).places(rule.source().stream().toList()));
    if (pieces.isEmpty()) {
      pieces.add(Piece.muted("asked of every gate"));
    }
    pieces.add(shown(rule.about()));
    return pieces;
  }

  private Piece shown(PolicyRule.About about) {
    return switch (about) {
      case TESTS -> onTests("measured", "test results");
      case COVERAGE ->
          measured().coverage().hasData() ? onTests("coverage", "coverage") : none("coverage");
      case ARTIFACTS ->
          measured().artifacts().isEmpty() ? none("artifacts") : onTests("reports", "artifacts");
      case ISSUES ->
          view.context().statement().issues().isEmpty() ? Piece.NONE : onAudit("issues", "issues");
      case CONDITIONS ->
          view.context().audit().assessment().conditions().isEmpty()
              ? Piece.NONE
              : onAudit("conditions", "conditions");
      case FIGURES ->
          view.context().audit().assessment().figures().isEmpty()
              ? Piece.NONE
              : onAudit("measured", "claimed and measured");
      case CRITERIA ->
          view.gate().tasks().isEmpty() ? Piece.NONE : Piece.link("#criteria", "criteria");
    };
  }

  private Measured measured() {
    return view.context().audit().measured();
  }

  private Piece none(String what) {
    return Piece.link(view.context().links().tests(), "no " + what);
  }

  private Piece onTests(String anchor, String text) {
    return Piece.link(view.context().links().tests() + "#" + anchor, text);
  }

  private Piece onAudit(String anchor, String text) {
    return Piece.link(view.context().links().audit() + "#" + anchor, text);
  }
}
