package dev.gatebook.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.TreeFormatter;

/**
 * A repository with a long history: files in folders of thirty, commits that edit one to three of
 * them, every fortieth commit a merge of a short branch, some renames. The same seed makes the same
 * repository.
 */
final class LongHistory implements AutoCloseable {
  private static final int FOLDER = 30;
  private static final int LINES = 120;

  private final FileRepository repository;
  private final ObjectInserter inserter;
  private final Random random = new Random(42);
  private final List<List<String>> files = new ArrayList<>();
  private final List<TreeMap<String, ObjectId>> folders = new ArrayList<>();
  private final List<ObjectId> folderTrees = new ArrayList<>();
  private Instant now = Instant.parse("2015-01-01T00:00:00Z");

  LongHistory(Path folder) throws IOException {
    repository = new FileRepository(folder.resolve(".git").toFile());
    repository.create();
    inserter = repository.getObjectDatabase().newPackInserter();
  }

  /** Writes the history; returns its first commit. */
  ObjectId write(int commits, int fileCount) throws IOException {
    for (int file = 0; file < fileCount; file++) {
      files.add(lines(file));
      if (file % FOLDER == 0) {
        folders.add(new TreeMap<>());
        folderTrees.add(ObjectId.zeroId());
      }
      store(file);
    }
    ObjectId first = commit("start");
    ObjectId head = first;
    for (int made = 1; made < commits; made++) {
      head = made % 40 == 39 ? merge(made, head) : edit(made, head);
    }
    inserter.flush();
    RefUpdate update = repository.updateRef("refs/heads/main");
    update.setNewObjectId(head);
    update.forceUpdate();
    repository.updateRef(Constants.HEAD).link("refs/heads/main");
    return first;
  }

  static String path(int file) {
    return "src/part" + file / FOLDER + "/File" + file + ".java";
  }

  private static String name(int file) {
    return "File" + file + ".java";
  }

  private List<String> lines(int file) {
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < LINES; line++) {
      lines.add("  int value" + line + " = compute(" + file + ", " + random.nextInt(1000) + ");");
    }
    return lines;
  }

  private ObjectId edit(int made, ObjectId parent) throws IOException {
    for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
      int file = random.nextInt(files.size());
      change(files.get(file), made);
      store(file);
    }
    return commit("edit " + made, parent);
  }

  /** A branch of one commit that edits another file than the main line does. */
  private ObjectId merge(int made, ObjectId parent) throws IOException {
    int file = random.nextInt(files.size() - 1);
    List<String> original = List.copyOf(files.get(file));
    change(files.get(file), made);
    List<String> changed = List.copyOf(files.get(file));
    store(file);
    ObjectId side = commit("side " + made, parent);
    files.set(file, new ArrayList<>(original));
    store(file);
    change(files.get(file + 1), made);
    store(file + 1);
    ObjectId main = commit("main " + made, parent);
    files.set(file, new ArrayList<>(changed));
    store(file);
    return commit("merge " + made, main, side);
  }

  private void change(List<String> lines, int made) {
    int line = random.nextInt(lines.size());
    switch (random.nextInt(4)) {
      case 0 -> lines.add(line, "  // note " + made);
      case 1 -> lines.set(line, lines.get(line).indent(2).stripTrailing());
      case 2 -> lines.set(line, "  int changed" + made + " = compute(" + line + ");");
      default -> lines.remove(line);
    }
  }

  private void store(int file) throws IOException {
    byte[] text = String.join("\n", files.get(file)).getBytes(StandardCharsets.UTF_8);
    Map<String, ObjectId> folder = folders.get(file / FOLDER);
    folder.put(name(file), inserter.insert(Constants.OBJ_BLOB, text));
    folderTrees.set(file / FOLDER, ObjectId.zeroId());
  }

  private ObjectId commit(String subject, ObjectId... parents) throws IOException {
    now = now.plusSeconds(600);
    TreeMap<String, ObjectId> parts = new TreeMap<>();
    for (int folder = 0; folder < folders.size(); folder++) {
      if (folderTrees.get(folder).equals(ObjectId.zeroId())) {
        folderTrees.set(folder, tree(folders.get(folder), FileMode.REGULAR_FILE));
      }
      parts.put("part" + folder, folderTrees.get(folder));
    }
    TreeFormatter root = new TreeFormatter();
    root.append("src", FileMode.TREE, tree(parts, FileMode.TREE));
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(inserter.insert(root));
    commit.setParentIds(parents);
    PersonIdent person = new PersonIdent("Ada", "ada@example.org", now, ZoneOffset.UTC);
    commit.setAuthor(person);
    commit.setCommitter(person);
    commit.setMessage(subject);
    return inserter.insert(commit);
  }

  private ObjectId tree(Map<String, ObjectId> entries, FileMode mode) throws IOException {
    TreeMap<String, ObjectId> sorted = new TreeMap<>();
    String end = mode == FileMode.TREE ? "/" : "";
    entries.forEach((name, id) -> sorted.put(name + end, id));
    TreeFormatter tree = new TreeFormatter();
    for (Map.Entry<String, ObjectId> entry : sorted.entrySet()) {
      String name = entry.getKey().substring(0, entry.getKey().length() - end.length());
      tree.append(name, mode, entry.getValue());
    }
    return inserter.insert(tree);
  }

  @Override
  public void close() {
    inserter.close();
    repository.close();
  }
}
