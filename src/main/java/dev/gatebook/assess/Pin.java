package dev.gatebook.assess;

import dev.gatebook.model.History;
import java.util.Optional;

/** Why an audit has no commit to look at. */
record Pin(Optional<String> named, History.State state) {
  static Pin of(Subject subject) {
    return new Pin(subject.source().statement().commit(), subject.history().state());
  }

  String because() {
    return named.map(this::notFound).orElseGet(this::notNamed);
  }

  /** Without a repository no commit would help, so that is the reason. */
  private String notNamed() {
    return state.kind() == History.State.Kind.ABSENT
        ? state.because()
        : "the audit names no commit";
  }

  private String notFound(String revision) {
    String reason = state.because().isEmpty() ? "" : ": " + state.because();
    return "commit " + revision + " could not be found" + reason;
  }
}
