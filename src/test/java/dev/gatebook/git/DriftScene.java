package dev.gatebook.git;

import dev.gatebook.model.Citation;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Drift;
import dev.gatebook.model.History;
import dev.gatebook.model.LineRange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;

/** A repository whose first commit is the audited one; each further commit is named by a word. */
final class DriftScene implements AutoCloseable {
  /** Thirteen lines; {@code charge} is lines 6 to 9. */
  static final String PAYMENT =
      """
      package shop;

      final class Payment {
        private final Gateway gateway = new Gateway();

        Receipt charge(Order order, Money amount) {
          gateway.authorize(order.customer(), amount);
          return gateway.capture(order.number(), amount);
        }

        void refund(Receipt receipt) {
          gateway.refund(receipt.transaction());
        }
      }
      """;

  static final String PATH = "src/shop/Payment.java";
  static final LineRange CHARGE = new LineRange(6, 9);

  private final Path folder;
  private final TestRepository repository;
  private final ObjectId start;
  private ObjectId audited;
  private ObjectId newest;

  DriftScene(Path folder) throws IOException {
    this.folder = folder;
    repository = TestRepository.in(folder);
    repository.with(PATH, PAYMENT).with("README.md", "# Shop\n");
    start = repository.commit("main", "start");
    audited = repository.with("NOTES.md", "audited\n").commit("main", "audited", start);
    newest = audited;
  }

  /** Adds a file to the audited commit; comes before all changes. */
  DriftScene withOriginal(String path, String text) throws IOException {
    write("audited as well", path, text);
    audited = newest;
    return this;
  }

  TestRepository files() {
    return repository;
  }

  /** The commit before the audited one. */
  ObjectId start() {
    return start;
  }

  ObjectId audited() {
    return audited;
  }

  ObjectId newest() {
    return newest;
  }

  /** Replaces the file. */
  DriftScene write(String subject, String text) throws IOException {
    return write(subject, PATH, text);
  }

  DriftScene write(String subject, String path, String text) throws IOException {
    repository.with(path, text);
    return commit(subject);
  }

  DriftScene commit(String subject) throws IOException {
    newest = repository.commit("main", subject, newest);
    return this;
  }

  /** Goes on from another commit, as if history had been rewritten. */
  DriftScene rewriteFrom(String subject, ObjectId older) throws IOException {
    newest = repository.commit("main", subject, older);
    return this;
  }

  DriftScene merge(String subject, ObjectId side) throws IOException {
    newest = repository.commit("main", subject, newest, side);
    return this;
  }

  Drift charge() {
    return drift(lines(CHARGE));
  }

  static Citation lines(LineRange... ranges) {
    return new Citation(PATH, List.of(ranges), List.of(), List.of());
  }

  static Citation text(String... texts) {
    return new Citation(PATH, List.of(), List.of(texts), List.of());
  }

  Drift drift(Citation citation) {
    return drifts(List.of(citation)).get(0);
  }

  List<Drift> drifts(List<Citation> citations) {
    try (GitRepository git = GitRepository.open(folder)) {
      History history = git.history();
      return history.drift(
          history.resolve(audited.name()).orElseThrow(),
          history.resolve(newest.name()).orElseThrow(),
          citations);
    }
  }

  static List<String> subjects(Drift drift) {
    return drift.touchedBy().stream().map(Commit::subject).toList();
  }

  @Override
  public void close() {
    repository.close();
  }
}
