package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.Commit;
import dev.gatebook.model.FileChange;
import dev.gatebook.model.History;
import dev.gatebook.model.Seal;
import dev.gatebook.model.TreeState;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code measured/git.json}: what git said when an audit was recorded. {@code read(write(f))}
 * equals {@code f}.
 *
 * @param content how the content folder was called, so that places keep their names without git
 * @param previous id of the audit before it
 * @param commit the audited commit; empty for an unpinned audit
 * @param commitNote why the commit is not known, or what is odd about it; empty when nothing
 * @param state how much of the history was at hand
 * @param tree how the work tree stood to the commit
 * @param since what lay between the commit of the audit before and this one
 */
public record GitFacts(
    String content,
    Optional<String> previous,
    Optional<Commit> commit,
    String commitNote,
    History.State state,
    TreeState tree,
    History.Span since) {
  /** The file in the folder {@code measured}. */
  public static final String NAME = "git.json";

  /** The facts as bytes. */
  public byte[] write() {
    return JsonBytes.flat(
        Json.object()
            .put("schemaVersion", RecordForm.NEWEST)
            .put("content", content)
            .putIfPresent("previous", previous.map(Json::of))
            .putIfPresent("commit", commit.map(GitFacts::commit))
            .putUnlessEmpty("commitNote", commitNote)
            .put("history", state.kind().name().toLowerCase(Locale.ROOT))
            .putUnlessEmpty("historyBecause", state.because())
            .put("tree", tree.tree().key())
            .put("changed", tree.changed())
            .put("untracked", tree.untracked())
            .putUnlessEmpty("treeBecause", tree.because())
            .put("commits", Json.list(since.commits(), GitFacts::commit))
            .put("changes", Json.list(since.changes(), GitFacts::change))
            .putUnlessEmpty("because", since.because())
            .end());
  }

  /**
   * The facts that were written.
   *
   * @throws IOException when the bytes are not such a file
   */
  public static GitFacts read(byte[] bytes) throws IOException {
    JsonFields fields = RecordForm.read(bytes, NAME);
    return new GitFacts(
        fields.text("content"),
        ActorJson.optionalText(fields, "previous"),
        fields.has("commit") ? Optional.of(commit(fields.object("commit"))) : Optional.empty(),
        fields.text("commitNote"),
        new History.State(
            Keys.read(
                History.State.Kind.class,
                kind -> kind.name().toLowerCase(Locale.ROOT),
                fields.text("history")),
            fields.text("historyBecause")),
        new TreeState(
            Keys.read(Seal.Tree.class, Seal.Tree::key, fields.text("tree")),
            (int) fields.number("changed"),
            (int) fields.number("untracked"),
            fields.text("treeBecause")),
        new History.Span(
            fields.list("commits", GitFacts::commit),
            fields.list("changes", GitFacts::change),
            fields.text("because")));
  }

  private static Json commit(Commit commit) {
    return Json.object()
        .put("id", commit.id())
        .put("time", commit.time().toString())
        .put("authored", commit.authored().toString())
        .put("author", commit.author())
        .put("subject", commit.subject())
        .end();
  }

  private static Commit commit(JsonFields fields) throws IOException {
    return new Commit(
        fields.text("id"),
        time(fields.text("time")),
        time(fields.text("authored")),
        fields.text("author"),
        fields.text("subject"));
  }

  private static Instant time(String text) throws IOException {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new IOException("'" + text + "' is no time", e);
    }
  }

  private static Json change(FileChange change) {
    Json.Fields fields = Json.object().put("path", change.path());
    if (!change.before().equals(change.path())) {
      fields.put("before", change.before());
    }
    return fields
        .put("kind", change.kind().key())
        .put("added", change.added())
        .put("removed", change.removed())
        .end();
  }

  private static FileChange change(JsonFields fields) throws IOException {
    return new FileChange(
        fields.text("path"),
        fields.has("before") ? fields.text("before") : fields.text("path"),
        Keys.read(FileChange.Kind.class, FileChange.Kind::key, fields.text("kind")),
        (int) fields.number("added"),
        (int) fields.number("removed"));
  }
}
