package dev.gatebook.content;

import static dev.gatebook.content.Key.may;
import static dev.gatebook.content.Key.must;

import dev.gatebook.content.Shape.Choice;
import dev.gatebook.content.Shape.Either;
import dev.gatebook.content.Shape.Group;
import dev.gatebook.content.Shape.ListOf;
import dev.gatebook.content.Shape.MapOf;

/** The shape of an audit, {@code audit.yml}. */
final class AuditShape {
  /** {@code audit.yml}. */
  static final Group AUDIT =
      Group.of(
          "an audit",
          may(
              "date",
              Values.WORD,
              "The day of the audit; other words are kept and shown as no date."),
          may("document-date", Values.DAY, "The date of the document when it differs."),
          must("title", Values.TEXT, "What the audit is called."),
          may("kind", Values.WORD, "What sort of audit it is."),
          may("auditor", Values.ACTOR, "Who audited."),
          may("method", Values.TEXT, "How."),
          may("tolerance", Values.WORD, "How much pretence is tolerated."),
          may("commit", Values.WORD, "Tag, branch or id of the audited commit."),
          may(
              "since",
              Values.WORD,
              "Tag, branch or id of the commit that changes are counted from."),
          may("supersedes", Values.WORD, "Id of the audit that this one replaces."),
          may("assesses", Values.WORDS, "Ids of the phases under assessment; all unless said."),
          may("opens", Values.WORD, "What the gate under assessment opens."),
          may("headline", Values.WORD, "The status line of the report."),
          may("decision", decision(), "The decision."),
          may(
              "decisions",
              new ListOf(decision(), false),
              "Several decisions, each with its scope."),
          may("target", Values.TARGET, "When the goal should be reached."),
          may("scores", scores(), "The scorecard."),
          may("declares", Values.FIGURES, "Declared figures under names such as tests: passed."),
          may("strengths", Values.TEXTS, "What is good."),
          may("non-claims", Values.TEXTS, "What the audit does not claim."),
          may("environment", new MapOf(Values.TEXT), "Facts about where it was done."),
          may("deliverables", new ListOf(deliverable(), false), "Files that were delivered."),
          may("runs", new ListOf(EvidenceShape.RUN, false), "Recorded commands."),
          may("components", new ListOf(component(), false), "Rows of the author's summary table."),
          may("causes", new ListOf(cause(), false), "Groups of failing tests by cause."),
          may("issues", new ListOf(issue(), false), "Blockers, bugs, risks."),
          may("actions", new ListOf(action(), false), "What is asked for."),
          may("estimates", new MapOf(estimate()), "How long the rest takes, by assumption."),
          may(
              "corrects",
              new ListOf(correction(), false),
              "Claims of earlier audits that are withdrawn."),
          may("lists", new ListOf(list(), false), "Checklists, steps and other lists."),
          may("sign-off", signOff(), "Who signs."));

  private AuditShape() {}

  private static Group decision() {
    return Group.of(
        "a decision",
        may("scope", Values.WORD, "overall, the id of a phase, an environment, an audience."),
        must("outcome", new Choice(DecisionReader.OUTCOMES), "What is decided."),
        may("words", Values.WORD, "The author's own wording."),
        may("summary", Values.TEXT, "The reason in a sentence."),
        may("confidence", Values.WORD, "How sure the author is."),
        may("confidence-reason", Values.TEXT, "Why."),
        may("rationale", Values.TEXTS, "The reasons."),
        may("proposer", Values.ACTOR, "Who proposes it."),
        may("approver", Values.ACTOR, "Who approves it."),
        may("conditions", new ListOf(condition(), false), "What it depends on."));
  }

  private static Group condition() {
    return Group.of(
        "a condition",
        may("id", Values.WORD, "Stable id; its number unless said."),
        must("text", Values.TEXT, "What must be the case."),
        may("met", Values.TRUTH, "Whether the author says that it is."),
        may("owner", Values.ACTOR, "Who brings it about."),
        may("due", Values.DAY, "By when."),
        EvidenceShape.KEY);
  }

  private static Group scores() {
    Group aspect =
        Group.of(
            "a score",
            must("score", Values.NUMBER, "The score."),
            may("comment", Values.TEXT, "Why."));
    return Group.of(
        "a scorecard",
        must("of", Values.NUMBER, "The best that can be reached."),
        may("overall", Values.NUMBER, "The overall score."),
        may("label", Values.WORD, "What the author calls that."),
        may("aspects", new MapOf(new Either(Values.NUMBER, aspect)), "The parts."));
  }

  private static Group deliverable() {
    Group part =
        Group.of(
            "a part",
            may("lines", Values.LINES, "Where in the file."),
            must("text", Values.TEXT, "What it is."));
    return Group.of(
        "a deliverable",
        may("file", Values.WORD, "Path in the repository."),
        may("files", Values.WORDS, "Several paths that share the rest."),
        may("change", Values.WORD, "What was done: created, modified, verified."),
        may("lines", Values.QUANTITY, "How long the file is."),
        may("added", Values.QUANTITY, "How many lines were added."),
        may("purpose", Values.TEXT, "What it is for."),
        may("parts", new ListOf(new Either(Values.TEXT, part), false), "Its parts."));
  }

  private static Group component() {
    return Group.of(
        "a component",
        must("name", Values.WORD, "What it is."),
        may("status", Values.WORD, "What is said of it now."),
        may("before", Values.WORD, "What was said of it before."),
        may("ready", Values.WORD, "Whether it is called ready."),
        may("notes", Values.TEXT, "Remarks."));
  }

  private static Group cause() {
    return Group.of(
        "a cause",
        must("title", Values.TEXT, "What is wrong."),
        may("tests", Values.QUANTITY, "How many tests fail for it."),
        may("root", Values.TEXT, "The root cause."),
        may("example", Values.TEXT, "One example."),
        may("impact", Values.TEXT, "What follows from it."),
        may("effort", Values.QUANTITY, "How long mending takes."));
  }

  private static Group issue() {
    return Group.of(
        "an issue",
        must("id", Values.WORD, "Stable id."),
        must("title", Values.TEXT, "What is wrong."),
        may("kind", Values.WORD, "blocker, bug, risk, …"),
        may("severity", Values.WORD, "critical, high, medium, low, …"),
        may("ranked", Values.WORDS, "Other severities that the report gives it elsewhere."),
        may("priority", Values.WORD, "Such as P0."),
        may(
            "status",
            Values.WORD,
            "open, mitigated, fixed, accepted or invalid; open unless said."),
        may("location", Values.WORDS, "Files and lines."),
        may("cause", Values.TEXT, "Why it is."),
        may("symptoms", Values.TEXT, "What was seen."),
        may("impact", Values.TEXT, "What follows from it."),
        may("fix", Values.TEXT, "What mends it."),
        may("residual", Values.TEXT, "What risk stays."),
        may("note", Values.TEXT, "A remark."),
        may("owner", Values.ACTOR, "Who mends it."),
        may("effort", Values.QUANTITY, "How long that takes."),
        may("blocks", Values.WORDS, "Ids of tasks that it blocks."),
        may("affects", Values.FIGURES, "How much it touches, such as tests: 26."),
        EvidenceShape.KEY);
  }

  private static Group action() {
    return Group.of(
        "an action",
        may("id", Values.WORD, "Number or id."),
        must("text", Values.TEXT, "What to do."),
        may("horizon", Values.WORD, "immediate, short-term, …"),
        may("priority", Values.WORD, "Such as P0."),
        may("owner", Values.ACTOR, "Who does it."),
        may("effort", Values.QUANTITY, "How long it takes."),
        may("task", Values.WORD, "Id of the task that does it."),
        may("done", Values.TRUTH, "Whether it is done."));
  }

  private static Shape estimate() {
    return new Either(
        Values.QUANTITY,
        Group.of(
            "an estimate",
            must("duration", Values.QUANTITY, "How long it takes."),
            may("assumption", Values.TEXT, "Under which assumption.")));
  }

  private static Group correction() {
    return Group.of(
        "a correction",
        must("audit", Values.WORD, "Id of the earlier audit."),
        must("claim", Values.WORD, "What it is about: a figure, a task, an issue."),
        may("was", Values.TEXT, "What was claimed."),
        may("is", Values.TEXT, "What is the case."));
  }

  private static Group list() {
    Group item =
        Group.of(
            "an item",
            must("text", Values.TEXT, "What it says."),
            may("done", Values.TRUTH, "Whether its box is ticked."),
            may("detail", Values.TEXT, "Commands, settings, addresses."));
    return Group.of(
        "a list of the author",
        must("title", Values.WORD, "What is listed."),
        may(
            "kind",
            new Choice(java.util.List.of("list", "steps", "checklist", "failures")),
            "How it is shown; list unless said."),
        may("stated", Values.QUANTITY, "How many there are, in the author's words."),
        may("items", new ListOf(new Either(Values.TEXT, item), false), "The items."));
  }

  private static Group signOff() {
    return Group.of(
        "a sign-off",
        must("by", Values.ACTOR, "Who signs."),
        may("date", Values.DAY, "When."),
        may("method", Values.TEXT, "How the signer came to it."),
        may("documents", Values.WORDS, "What the signature refers to."));
  }
}
