package dev.gatebook.content;

import dev.gatebook.model.Action;
import dev.gatebook.model.Issue;
import dev.gatebook.model.Issue.State;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads issues and actions. */
final class IssueReader {
  private final Problems problems;

  IssueReader(Problems problems) {
    this.problems = problems;
  }

  /** The issues of an audit. */
  List<Issue> issues(Form audit) {
    return audit.each("issues", this::issue);
  }

  /** The actions of an audit. */
  static List<Action> actions(Form audit) {
    return audit.each("actions", IssueReader::action);
  }

  private Issue issue(Form form) {
    return new Issue(
        form.word("id"),
        form.prose("title"),
        form.word("kind"),
        severity(form),
        form.word("priority"),
        state(form),
        form.maybe("status").orElse("open"),
        form.words("location"),
        form.prose("cause"),
        form.prose("symptoms"),
        form.prose("impact"),
        form.prose("fix"),
        form.prose("residual"),
        form.prose("note"),
        form.actor("owner"),
        form.quantity("effort"),
        form.words("blocks"),
        FigureReader.read(form, "affects"),
        EvidenceReader.read(form),
        Stream.concat(Stream.of(severity(form)), form.words("ranked").stream()).toList(),
        form.at());
  }

  private static String severity(Form form) {
    return form.word("severity").toLowerCase(Locale.ROOT);
  }

  private State state(Form form) {
    form.node("status")
        .filter(node -> IssueStates.parse(form.word("status")).isEmpty())
        .ifPresent(node -> unknown(form, node));
    return IssueStates.parse(form.word("status")).orElse(State.OPEN);
  }

  private void unknown(Form form, Node node) {
    String written = form.word("status");
    String known = "known: " + String.join(", ", IssueStates.KEYS);
    problems.add(
        form.source()
            .error(
                ContentRule.UNKNOWN_WORD,
                node.place(),
                "'" + written + "' is no state of an issue that is known",
                NearestWord.ask(written, IssueStates.KEYS, known)));
  }

  private static Action action(Form form) {
    return new Action(
        form.word("id"),
        form.prose("text"),
        form.word("horizon"),
        form.word("priority"),
        form.actor("owner"),
        form.quantity("effort"),
        form.word("task"),
        form.truth("done").orElse(false),
        form.at());
  }
}
