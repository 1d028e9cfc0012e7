package dev.gatebook.app;

import dev.gatebook.app.RecordOrder.Choice;
import dev.gatebook.git.GitWriter;
import dev.gatebook.git.GitWriter.Committed;
import dev.gatebook.git.GitWriter.Signing;
import dev.gatebook.git.GitWriter.TagText;
import dev.gatebook.git.GitWriter.Tagged;
import dev.gatebook.git.WriteRefused;
import dev.gatebook.input.ContentFolder;
import dev.gatebook.model.Audit;
import dev.gatebook.model.SourceFile;
import dev.gatebook.record.SealYaml;
import java.util.List;
import java.util.Optional;

/** Puts a recorded audit into the history of the content. */
public final class RecordCommit {
  private RecordCommit() {}

  /**
   * What became of it.
   *
   * @param tag the tag that was made
   */
  public record Outcome(Committed commit, Optional<Tag> tag) {}

  /** A tag and how it came out. */
  public record Tag(String name, Tagged made) {}

  /**
   * Commits the folder of the audit and tags that commit, as the order says; empty when it says
   * nothing of it.
   *
   * @throws WriteRefused when the repository does not allow it; the record itself is written
   */
  public static Optional<Outcome> run(Request request, Recording recording, RecordOrder order)
      throws WriteRefused {
    if (!order.has(Choice.COMMIT) && !order.has(Choice.SIGN)) {
      return Optional.empty();
    }
    Audit audit = recording.audit();
    GitWriter writer = GitWriter.around(request.content());
    String inside = inside(request, audit);
    List<SourceFile> files = ContentFolder.read(recording.folder(), inside).value();
    String message =
        order.history().message().orElse("Record audit " + audit.id() + " of " + audit.project());
    Committed commit = writer.commit(inside, files, message, order.history().when());
    Optional<Tag> tag =
        order.has(Choice.SIGN)
            ? Optional.of(tag(writer, recording, commit, order))
            : Optional.empty();
    return Optional.of(new Outcome(commit, tag));
  }

  private static String inside(Request request, Audit audit) {
    String place = audit.project() + "/audits/" + audit.id();
    try (Repositories repositories = new Repositories(request.content())) {
      return repositories.inside(repositories.ofContent(), place).orElse(place);
    }
  }

  private static Tag tag(GitWriter writer, Recording recording, Committed commit, RecordOrder order)
      throws WriteRefused {
    Audit audit = recording.audit();
    String name = "audit/" + audit.project() + "/" + audit.id();
    String digest =
        recording
            .seal()
            .map(seal -> "\n\nseal.yml sha256 " + SealYaml.digest(SealYaml.write(seal)))
            .orElse("");
    String message = "Audit " + audit.id() + " of " + audit.project() + digest;
    TagText text = new TagText(name, commit.id(), message, order.history().when());
    return new Tag(name, writer.tag(text, Signing.WHERE_POSSIBLE));
  }
}
