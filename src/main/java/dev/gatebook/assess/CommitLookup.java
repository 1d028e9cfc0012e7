package dev.gatebook.assess;

import dev.gatebook.model.Commit;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.History;
import dev.gatebook.model.Verdict;

/** Looks up a commit in the history that leads to the audit's commit. */
record CommitLookup(Subject subject) {
  Answer answer(Evidence.Commit wanted) {
    return subject
        .commit()
        .map(audited -> in(audited, wanted))
        .orElseGet(() -> Answer.unavailable(expected(wanted), Pin.of(subject).because()));
  }

  private Answer in(Commit audited, Evidence.Commit wanted) {
    return subject
        .history()
        .resolve(wanted.revision())
        .map(found -> judge(audited, found, wanted))
        .orElseGet(() -> unknown(wanted));
  }

  private Answer unknown(Evidence.Commit wanted) {
    History.State state = subject.history().state();
    String because = "no commit is known as " + wanted.revision();
    return state.kind() == History.State.Kind.COMPLETE
        ? Answer.of(Verdict.MISSING, expected(wanted), "", because)
        : Answer.unavailable(expected(wanted), because + ": " + state.because());
  }

  private Answer judge(Commit audited, Commit found, Evidence.Commit wanted) {
    String name = wanted.revision() + " (" + found.shortId() + ")";
    if (!subject.history().isAncestor(found, audited)) {
      return notBefore(audited, name, wanted);
    }
    if (wanted.subject().filter(text -> !found.subject().contains(text)).isPresent()) {
      String because = "the subject of " + name + " is `" + found.subject() + "`";
      return Answer.of(Verdict.CONTRADICTED, expected(wanted), found.subject(), because);
    }
    String because = name + " leads to the audited commit " + audited.shortId();
    return Answer.of(Verdict.VERIFIED, expected(wanted), found.subject(), because);
  }

  private Answer notBefore(Commit audited, String name, Evidence.Commit wanted) {
    History.State state = subject.history().state();
    String because = name + " does not lead to the audited commit " + audited.shortId();
    return state.kind() == History.State.Kind.COMPLETE
        ? Answer.of(Verdict.CONTRADICTED, expected(wanted), "", because)
        : Answer.unavailable(expected(wanted), because + " as far as is known: " + state.because());
  }

  private static String expected(Evidence.Commit wanted) {
    return "part of the history"
        + wanted.subject().map(text -> ", subject with `" + text + "`").orElse("");
  }
}
