package dev.gatebook.diff;

import dev.gatebook.model.Audit;
import dev.gatebook.model.History;
import dev.gatebook.model.Statement;

/** The two audits under comparison and the code between them. */
record Pair(Audit from, Audit to, History.Span code) {

  Statement older() {
    return from.statement();
  }

  Statement newer() {
    return to.statement();
  }
}
