package dev.gatebook.content;

import static dev.gatebook.content.Key.may;
import static dev.gatebook.content.Key.must;

import dev.gatebook.content.Shape.Choice;
import dev.gatebook.content.Shape.Group;
import dev.gatebook.content.Shape.ListOf;
import dev.gatebook.content.Shape.MapOf;
import dev.gatebook.content.Shape.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The shapes of the site file, of a project and of a phase. */
final class PlanShape {
  /** {@code gatebook.yml}. */
  static final Group SITE =
      Group.of(
          "the site",
          must("title", Values.WORD, "Name of the site."),
          may("description", Values.TEXT, "What the site is about."),
          may(
              "url",
              Values.ADDRESS,
              "Where it is published; feeds, badges and the sitemap need it."),
          may("projects", new ListOf(Values.WORD, true), "Folders of the projects in their order."),
          retention(),
          may("theme", theme(), "What the team makes its own of the look."),
          may(
              "pages",
              new ListOf(Values.WORD, true),
              "Free pages in the order of the header, without their ending; others follow."));

  /** {@code project.yml}. */
  static final Group PROJECT =
      Group.of(
          "a project",
          may(
              "schema",
              Values.COUNT,
              "Form of the YAML files of the project; 1 unless said, and there is no other yet."),
          must("name", Values.TEXT, "Name of the project."),
          may("summary", Values.TEXT, "What the project is."),
          may(
              "repository",
              Values.REPOSITORY,
              "Folder of the audited code, relative to this one; none when it is not at hand."),
          may(
              "artifacts",
              Values.WORDS,
              "Globs, from the root of the repository, for the artifacts of an audit that keeps none."),
          may("policy", Values.POLICY, "What every gate of the project asks for."),
          retention(),
          may("sample", Values.TEXT, "Why the project is only a sample."),
          may(
              "exceptions",
              new ListOf(exception(), false),
              "Rules that are switched off for a place, with a reason and until a day."),
          may(
              "causes",
              new ListOf(cause(), false),
              "Causes that failing tests are sorted by; the first that matches counts."),
          may("audits", audits(), "Audits that are not folders of the content."),
          may(
              "statuses",
              new MapOf(new Choice(StatusWords.keys())),
              "Own status words and what they mean."));

  private static final Shape CHECKS = new ListOf(new Named("check", () -> task(false)), false);

  private static Group theme() {
    return Group.of(
        "a theme",
        may("name", Values.WORD, "Name in the head of every page; the title unless said."),
        may(
            "logo",
            Values.IMAGE,
            "Image in front of that name: a path from the folder of gatebook.yml."),
        may("accent", Values.COLOUR, "Colour of links, focus and brand on light pages."));
  }

  private static Group audits() {
    return Group.of(
        "audits from elsewhere",
        must(
            "tags",
            Values.WORD,
            "Glob for tags, such as audit/*; each gives the audit that its tree holds."));
  }

  private static Key retention() {
    return may(
        "retention",
        Group.of(
            "a retention",
            must("full", Values.COUNT, "How many of the newest audits keep all their pages.")),
        "Which audits are published in short; all records stay. That of a project counts first; without one, the newest 20 audits keep all their pages.");
  }

  private static Group cause() {
    return Group.of(
        "a cause of failures",
        must("title", Values.WORD, "What the cause is called."),
        must(
            "match",
            Values.WORDS,
            "Patterns for the message or the exception type; * stands for anything."));
  }

  private static Group exception() {
    return Group.of(
        "an exception",
        must("rule", Values.RULE, "Code of the rule."),
        must("subject", Values.WORD, "What the finding is about: a task, a phase, a figure."),
        must("reason", Values.TEXT, "Why it is accepted."),
        must("until", Values.DAY, "The last day on which it counts."));
  }

  /** A file below {@code phases}. */
  static final Group PHASE =
      Group.of(
          "a phase",
          must("phase", Values.WORD, "The number of the phase."),
          must("title", Values.TEXT, "What the phase is called."),
          may("summary", Values.TEXT, "What the phase is about."),
          may("started", Values.DAY, "When it began."),
          may("completed", Values.DAY, "When it was completed."),
          may("gate", gate(), "The gate at its end."),
          must("tasks", new ListOf(task(true), false), "What must stand at the gate."));

  private PlanShape() {}

  private static Group gate() {
    return Group.of(
        "a gate",
        may("title", Values.TEXT, "What passing the gate means."),
        may("next", Values.WORD, "What the gate opens."),
        may("target", Values.TARGET, "When it should be passed."),
        may(
            "policy",
            Values.POLICY,
            "What this gate asks for, laid over the policy of the project."));
  }

  private static Group task(boolean top) {
    Key id =
        new Key(
            "id",
            top,
            Values.WORD,
            "Stable id; a check without one takes that of its task and its number.");
    List<Key> keys = new ArrayList<>(List.of(id));
    keys.addAll(
        Arrays.asList(
            must("title", Values.TEXT, "What is to be done."),
            must(
                "status",
                Values.WORD,
                "Where it stands, in a standard word, a usual one or one of the project's own."),
            may("mandatory", Values.TRUTH, "Whether the gate needs it; true unless said."),
            may("owner", Values.ACTOR, "Who does it."),
            may("priority", Values.WORD, "Such as P0."),
            may("effort", Values.QUANTITY, "How long it takes, such as 2-3 h."),
            may("due", Values.DAY, "When it must be done."),
            may("action", Values.TEXT, "What is still to be done."),
            may("note", Values.TEXT, "A remark."),
            may("refs", Values.WORDS, "Ids of outside lists: CVE, OWASP, tickets."),
            EvidenceShape.KEY,
            may("declares", Values.FIGURES, "Figures declared for it."),
            may("fields", new MapOf(Values.TEXT), "Columns of the team's own."),
            may("checks", CHECKS, "Its parts; then they count and not the whole."),
            may("waiver", waiver(), "Who accepts that it is not met.")));
    return new Group(top ? "a task" : "a check", keys);
  }

  private static Group waiver() {
    return Group.of(
        "a waiver",
        must("by", Values.ACTOR, "Who accepts it."),
        must("reason", Values.TEXT, "Why."),
        may("until", Values.DAY, "The last day it counts."));
  }
}
