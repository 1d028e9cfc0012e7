package dev.gatebook.app;

import dev.gatebook.app.OrderRefused.Reason;
import dev.gatebook.content.NearestWord;
import dev.gatebook.diff.TestPast;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Commit;
import dev.gatebook.model.History;
import dev.gatebook.model.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the audits that the sides of a comparison name. */
final class DiffSides {
  private static final int SHOWN = 5;
  private static final List<String> WORDS =
      List.of(DiffOrder.LATEST, DiffOrder.PREVIOUS, DiffOrder.DRAFT);

  private final Repositories repositories;
  private final AuditShelf shelf;
  private final LocalDate today;
  private final List<String> notes = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  DiffSides(Repositories repositories, AuditShelf shelf, LocalDate today) {
    this.repositories = repositories;
    this.shelf = shelf;
    this.today = today;
  }

  /**
   * A side.
   *
   * @param shelf the audits that it stands among or follows
   */
  record Side(Audit audit, AuditShelf shelf) {
    /** What it is compared with when nothing else is said; empty when there is nothing. */
    Optional<Audit> before() {
      return shelf.before(audit);
    }

    /** Which tests failed before. */
    TestPast past() {
      return shelf.past(audit);
    }
  }

  /** What a reader must know of the sides so far. */
  List<String> notes() {
    return notes;
  }

  /** What was wrong with artifacts and records of commits so far. */
  List<Problem> problems() {
    return problems;
  }

  /** The side of that name: audits count before the three words, these before commits. */
  Side side(String name) throws OrderRefused {
    Optional<Audit> audit = shelf.named(name);
    if (audit.isPresent()) {
      return ofAudit(audit.get());
    }
    return switch (name) {
      case DiffOrder.LATEST -> ofAudit(fromEnd(0));
      case DiffOrder.PREVIOUS -> ofAudit(fromEnd(1));
      case DiffOrder.DRAFT -> draft();
      default -> ofCommit(name);
    };
  }

  private Side ofAudit(Audit audit) {
    return new Side(audit, shelf);
  }

  private Audit fromEnd(int back) throws OrderRefused {
    Optional<Audit> audit = shelf.fromEnd(back);
    if (audit.isEmpty()) {
      throw new OrderRefused(Reason.ORDER, tooFew());
    }
    return audit.get();
  }

  private String tooFew() {
    String id = shelf.project().id();
    return shelf.ids().isEmpty()
        ? id + " has no audit yet; record one with 'gatebook record " + id + "'"
        : id
            + " has one audit, "
            + shelf.ids().get(0)
            + ", and none before it; compare it with what would be recorded now: 'gatebook diff "
            + shelf.ids().get(0)
            + " draft'";
  }

  private Side draft() {
    Optional<Commit> head = shelf.history().head();
    HeldStatement held = new HeldStatement("Draft", today, head.map(Commit::id));
    Audit draft = new StateAudit(shelf, DiffOrder.DRAFT, held).of(List.of());
    noteHeld(DiffOrder.DRAFT, shelf);
    return new Side(draft, shelf);
  }

  private void noteHeld(String name, AuditShelf stated) {
    stated
        .fromEnd(0)
        .ifPresent(
            audit ->
                notes.add(
                    "Nobody has stated anything about "
                        + name
                        + ": what "
                        + audit.id()
                        + " states is held against it."));
  }

  private Side ofCommit(String name) throws OrderRefused {
    History own = repositories.ofContent().history();
    Optional<Commit> commit = own.resolve(name);
    if (commit.isEmpty()) {
      throw unknown(name, own.state());
    }
    CommitAudits at = CommitAudits.read(name, commit.get(), shelf.project(), repositories);
    Audit audit = at.audit();
    problems.addAll(at.shelf().evaluation().problems());
    if (audit.id().equals(name)) {
      noteHeld(name, at.shelf());
      noteArtifacts(name, audit);
      return new Side(audit, at.shelf());
    }
    notes.add(name + " holds the audit " + audit.id() + ".");
    return new Side(audit, at.shelf());
  }

  private void noteArtifacts(String name, Audit audit) {
    if (audit.measured().artifacts().isEmpty() && !shelf.project().terms().artifacts().isEmpty()) {
      notes.add(
          "The commit "
              + name
              + " holds none of the artifacts that project.yml names: what they would show is"
              + " unavailable there.");
    }
  }

  private OrderRefused unknown(String name, History.State state) {
    return switch (state.kind()) {
      case ABSENT -> new OrderRefused(Reason.ORDER, noAudit(name) + ", and " + state.because());
      case EMPTY, COMPLETE ->
          new OrderRefused(
              Reason.ORDER, noAudit(name) + " and no commit, tag or branch" + known(name));
      case SHALLOW ->
          new OrderRefused(
              Reason.REPOSITORY,
              noAudit(name)
                  + ", and no commit that is at hand: "
                  + state.because()
                  + "; 'git fetch --unshallow --tags' brings the rest"
                  + known(name));
    };
  }

  private String noAudit(String name) {
    return "'" + name + "' is no audit of " + shelf.project().id();
  }

  private String known(String name) {
    List<String> ids = shelf.ids();
    List<String> words = Stream.concat(ids.stream(), WORDS.stream()).toList();
    List<String> begun = ids.stream().filter(id -> id.startsWith(name)).toList();
    if (begun.size() > 1) {
      return "; it could be " + String.join(", ", newest(begun));
    }
    Optional<String> near =
        begun.isEmpty() ? NearestWord.of(name, words) : begun.stream().findFirst();
    return near.map(word -> "; did you mean '" + word + "'?")
        .orElseGet(
            () ->
                "; there are "
                    + String.join(", ", newest(ids))
                    + (ids.isEmpty() ? "" : ", ")
                    + String.join(", ", WORDS)
                    + " and the names of commits");
  }

  private static List<String> newest(List<String> ids) {
    List<String> last = ids.subList(Math.max(0, ids.size() - SHOWN), ids.size());
    return ids.size() > SHOWN ? Stream.concat(Stream.of("…"), last.stream()).toList() : last;
  }
}
