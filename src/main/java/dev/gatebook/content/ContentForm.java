package dev.gatebook.content;

import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceRef;

/**
 * The form of the YAML files of a project, {@code schema} in its {@code project.yml}. Keys and
 * words are added within a form; one that goes away or changes its meaning makes a new form, and
 * whatever an older form says is read as it was meant.
 */
final class ContentForm {
  /** The newest form, and the first. */
  static final int NEWEST = 1;

  private ContentForm() {}

  /** Says that files are of a form that is not known yet, and nothing else about them. */
  static void check(Form project, Problems problems) {
    project
        .node("schema")
        .ifPresent(
            node ->
                Form.scalar(node)
                    .filter(Values.COUNT_PATTERN.asMatchPredicate())
                    .map(Integer::valueOf)
                    .filter(form -> form > NEWEST)
                    .ifPresent(form -> newer(form, project.source().ref(node.place()), problems)));
  }

  private static void newer(int form, SourceRef at, Problems problems) {
    problems.add(
        Problem.error(
            ContentRule.NEWER_FORM.code(),
            "the files of this folder have the form "
                + form
                + " and this Gatebook reads forms up to "
                + NEWEST,
            at,
            "use the newer Gatebook that they were written for"));
    problems.newer(at.path().substring(0, at.path().lastIndexOf('/') + 1));
  }
}
