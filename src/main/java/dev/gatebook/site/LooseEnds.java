package dev.gatebook.site;

import dev.gatebook.diff.life.Life;
import dev.gatebook.diff.life.Lives;
import dev.gatebook.diff.life.ProjectLives;
import dev.gatebook.diff.life.Stage;
import dev.gatebook.diff.life.Turn;
import dev.gatebook.site.life.Told;
import dev.gatebook.site.life.ToldCondition;
import dev.gatebook.site.life.ToldIssue;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.FactList;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What audits left without an end: dropped issues, bare fixes, claims that did not last. */
record LooseEnds(Edition edition, String project, Links links) {

  /** One section; none where every end is tied. */
  List<Section> sections() {
    ProjectLives lives = edition.lives().of(project);
    List<Fact> facts = new ArrayList<>();
    add(facts, "Issues dropped, not closed", new ToldIssue(), lives.issues(), LooseEnds::isGone);
    add(
        facts,
        "Issues closed without evidence",
        new ToldIssue(),
        lives.issues(),
        LooseEnds::isBare);
    add(facts, "Issues reopened", new ToldIssue(), lives.issues(), LooseEnds::isReopened);
    add(
        facts,
        "Conditions met without evidence",
        new ToldCondition(),
        lives.conditions(),
        LooseEnds::isBare);
    add(
        facts,
        "Conditions not met again",
        new ToldCondition(),
        lives.conditions(),
        LooseEnds::isReopened);
    int claims = lives.claims().all().size();
    if (claims > 0) {
      String text = Words.count(claims, "claim", "claims");
      Piece all = Piece.link(links.to(edition.routes().claims(project)), text);
      facts.add(Fact.of("Taken back or refuted", all));
    }
    Content content = new FactList("kv", facts);
    return facts.isEmpty()
        ? List.of()
        : List.of(Section.of("loose-ends", "From audit to audit", content));
  }

  private <T> void add(
      List<Fact> facts, String name, Told<T> told, Lives<T> lives, Predicate<Life<?>> which) {
    List<Piece> some =
        lives.all().stream()
            .filter(which)
            .map(
                life ->
                    Piece.link(
                        links.to(edition.routes().life(project, told.noun(), life)),
                        told.id(life.state())))
            .toList();
    if (!some.isEmpty()) {
      facts.add(new Fact(name, some));
    }
  }

  private static boolean isGone(Life<?> life) {
    return life.stage() == Stage.DROPPED || life.stage() == Stage.WITHDRAWN;
  }

  private static boolean isBare(Life<?> life) {
    return life.stage() == Stage.BARE;
  }

  private static boolean isReopened(Life<?> life) {
    return life.count(Turn.REOPENED) > 0;
  }
}
