package dev.gatebook.app;

import dev.gatebook.content.ContentLoader;
import dev.gatebook.model.Prose;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.Statement;
import dev.gatebook.record.StatementSkeleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The statement of a state that nobody has audited: what was last stated is held against it, so
 * that its claims, conditions and issues are looked up anew and none of them seems to be dropped.
 *
 * @param title what the state is called
 * @param day the day of the state
 * @param commit id of its commit; empty when it is not known
 */
record HeldStatement(String title, LocalDate day, Optional<String> commit) {

  /** What was stated, about this state. Corrections are about another audit and left out. */
  Statement of(Statement stated) {
    return new Statement(
        Optional.of(day),
        "",
        Optional.empty(),
        Prose.literal(title),
        stated.kind(),
        stated.auditor(),
        stated.method(),
        stated.tolerance(),
        commit,
        stated.since(),
        stated.supersedes(),
        stated.assesses(),
        stated.opens(),
        stated.headline(),
        stated.decisions(),
        stated.target(),
        stated.scores(),
        stated.declares(),
        stated.strengths(),
        stated.nonClaims(),
        stated.environment(),
        stated.deliverables(),
        stated.runs(),
        stated.components(),
        stated.causes(),
        stated.issues(),
        stated.actions(),
        stated.estimates(),
        List.of(),
        stated.lists(),
        stated.signOff(),
        stated.at());
  }

  /** A statement that claims nothing, where nobody has stated anything yet. */
  Statement empty(String path) {
    StatementSkeleton nothing =
        new StatementSkeleton(day, Optional.empty(), Optional.empty(), List.of());
    return of(ContentLoader.statement(SourceFile.of(path, nothing.write())).orElseThrow());
  }
}
