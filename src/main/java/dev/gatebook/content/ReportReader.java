package dev.gatebook.content;

import dev.gatebook.model.Cause;
import dev.gatebook.model.Checklist;
import dev.gatebook.model.Component;
import dev.gatebook.model.Correction;
import dev.gatebook.model.Deliverable;
import dev.gatebook.model.LineRange;
import dev.gatebook.model.Prose;
import dev.gatebook.model.SignOff;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what else a report holds: deliverables, components, causes, lists, corrections, sign-off.
 */
final class ReportReader {
  private ReportReader() {}

  /** A delivered file, or more than one. */
  static Deliverable deliverable(Form form) {
    return new Deliverable(
        Stream.of("file", "files").flatMap(key -> form.words(key).stream()).toList(),
        form.word("change"),
        form.quantity("lines"),
        form.quantity("added"),
        form.prose("purpose"),
        form.items("parts").map(node -> part(form.source(), node)).toList(),
        form.at());
  }

  private static Deliverable.Part part(SourceText source, Node node) {
    Form form = Form.of(source, node);
    Optional<LineRange> lines = form.maybe("lines").flatMap(LineRanges::parse);
    return new Deliverable.Part(lines, text(form, node));
  }

  /** The text of an item that is a text, or of its key {@code text}. */
  private static Prose text(Form form, Node node) {
    return Form.scalar(node).map(Markdown::render).orElseGet(() -> form.prose("text"));
  }

  /** A row of the author's summary table. */
  static Component component(Form form) {
    return new Component(
        form.word("name"),
        form.word("status"),
        form.word("before"),
        form.word("ready"),
        form.prose("notes"),
        form.at());
  }

  /** A group of failing tests. */
  static Cause cause(Form form) {
    return new Cause(
        form.prose("title"),
        form.quantity("tests"),
        form.prose("root"),
        form.prose("example"),
        form.prose("impact"),
        form.quantity("effort"),
        form.at());
  }

  /** A withdrawn claim. */
  static Correction correction(Form form) {
    return new Correction(
        form.word("audit"), form.word("claim"), form.prose("was"), form.prose("is"), form.at());
  }

  /** A list of the author. */
  static Checklist checklist(Form form) {
    List<Checklist.Item> items =
        form.items("items").map(node -> item(form.source(), node)).toList();
    return new Checklist(
        form.word("title"),
        form.maybe("kind").orElse("list"),
        form.quantity("stated"),
        items,
        form.at());
  }

  private static Checklist.Item item(SourceText source, Node node) {
    Form form = Form.of(source, node);
    return new Checklist.Item(
        text(form, node), form.truth("done").orElse(false), form.prose("detail"), form.at());
  }

  /** Who signs. */
  static Optional<SignOff> signOff(Form audit) {
    return audit
        .form("sign-off")
        .flatMap(
            form ->
                form.actor("by")
                    .map(
                        by ->
                            new SignOff(
                                by,
                                form.day("date"),
                                form.prose("method"),
                                form.words("documents"),
                                form.at())));
  }
}
