package dev.gatebook.record;

import dev.gatebook.model.Seal;
import dev.gatebook.model.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Content files whose audits are sealed one after the other. */
public final class SealedContent {
  private static final String AUDITS = "content/app/audits/";
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private Optional<Seal.Link> last = Optional.empty();

  public SealedContent() {
    put("content/gatebook.yml", "title: Register\n");
    put("content/app/project.yml", "name: App\n");
    put(
        "content/app/phases/1-base.yml",
        "phase: 1\ntitle: Base\ntasks: [{ id: '1.1', title: Log in, status: done }]\n");
  }

  /** A content with that many sealed audits, one each month. */
  public static SealedContent of(int audits) {
    SealedContent content = new SealedContent();
    for (int month = 0; month < audits; month++) {
      String id = LocalDate.of(2026, 1, 10).plusMonths(month).toString();
      content.audit(id).seal(id);
    }
    return content;
  }

  /** The folder of an audit in the content. */
  public static String folder(String id) {
    return AUDITS + id + "/";
  }

  public SealedContent put(String path, String text) {
    return put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public SealedContent put(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  public SealedContent remove(String path) {
    files.keySet().removeIf(file -> file.startsWith(path));
    return this;
  }

  /** A draft of that day. */
  public SealedContent audit(String id) {
    put(folder(id) + "audit.yml", "date: " + id + "\ntitle: Audit of " + id + "\nauditor: Ada\n");
    put(folder(id) + "report.md", "# Report\n\nWhat stands on " + id + ".\n");
    put(
        folder(id) + "phases/1-base.yml",
        "phase: 1\ntitle: Base\ntasks: [{ id: '1.1', title: Log in, status: done }]\n");
    return this;
  }

  /** Seals a draft without a commit, chained to the one sealed before. */
  public SealedContent seal(String id) {
    return seal(id, Optional.empty());
  }

  /** Seals a draft of a commit, chained to the one sealed before. */
  public SealedContent sealAt(String id, String commit) {
    return seal(id, Optional.of(commit));
  }

  private SealedContent seal(String id, Optional<String> commit) {
    SealedFolder folder = SealedFolder.at(folder(id), sources());
    Seal open =
        new Seal(
            SealYaml.SCHEMA_VERSION,
            "0.1.0",
            "app",
            id,
            commit,
            Seal.Tree.NONE,
            last,
            folder.entries(),
            "");
    byte[] bytes = SealYaml.write(SealYaml.closed(open));
    put(folder(id) + SealYaml.NAME, bytes);
    last = Optional.of(new Seal.Link(id, SealYaml.digest(bytes)));
    return this;
  }

  /** Seals those again, one after the other, as somebody would who rewrites the history. */
  public SealedContent sealAgain(String... ids) {
    last = Optional.empty();
    for (String id : ids) {
      files.remove(folder(id) + SealYaml.NAME);
      seal(id);
    }
    return this;
  }

  /** Every file with its bytes, by path. */
  public SortedMap<String, byte[]> files() {
    return files;
  }

  public List<SourceFile> sources() {
    List<SourceFile> sources = new ArrayList<>();
    files.forEach((path, bytes) -> sources.add(SourceFile.of(path, bytes)));
    return sources;
  }
}
