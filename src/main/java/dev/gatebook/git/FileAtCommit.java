package dev.gatebook.git;

import dev.gatebook.model.History.Lookup;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Looks up what is at a path of a commit. A folder, a link and a submodule are there without text.
 */
final class FileAtCommit {
  /** The largest file whose text is looked into, in bytes. */
  static final int LARGEST_TEXT = 1 << 20;

  private final ObjectReader reader;

  FileAtCommit(RevWalk walk) {
    this.reader = walk.getObjectReader();
  }

  Lookup find(RevCommit commit, String path) throws IOException {
    Optional<String> inTree = pathInTree(path);
    if (inTree.isEmpty()) {
      return new Lookup.Unknown("'" + path + "' is no path inside of the repository");
    }
    if (inTree.get().isEmpty()) {
      return new Lookup.Found(commit.getTree().getName(), 0, Optional.empty());
    }
    try (TreeWalk walk = TreeWalk.forPath(reader, inTree.get(), commit.getTree())) {
      return walk == null ? absent(commit, inTree.get()) : found(walk);
    }
  }

  private Lookup absent(RevCommit commit, String path) throws IOException {
    return new Lookup.Absent(new IgnoreRules(reader, commit).ignoring(path).orElse(""));
  }

  /** Without what means nothing; empty when the path leads out of the tree. */
  static Optional<String> pathInTree(String path) {
    StringBuilder clean = new StringBuilder();
    for (String name : path.split("/", -1)) {
      if (name.equals("..")) {
        return Optional.empty();
      }
      if (!name.isEmpty() && !name.equals(".")) {
        clean.append(clean.isEmpty() ? "" : "/").append(name);
      }
    }
    return path.startsWith("/") || path.isEmpty()
        ? Optional.empty()
        : Optional.of(clean.toString());
  }

  private Lookup found(TreeWalk walk) throws IOException {
    ObjectId id = walk.getObjectId(0);
    FileMode mode = walk.getFileMode(0);
    if (!mode.equals(FileMode.REGULAR_FILE) && !mode.equals(FileMode.EXECUTABLE_FILE)) {
      return new Lookup.Found(id.getName(), 0, Optional.empty());
    }
    ObjectLoader loader = reader.open(id, Constants.OBJ_BLOB);
    Optional<String> text =
        loader.getSize() > LARGEST_TEXT
            ? Optional.empty()
            : text(checked(id, loader.getBytes(LARGEST_TEXT)));
    return new Lookup.Found(id.getName(), loader.getSize(), text);
  }

  /** JGit does not compare what it reads with the id; evidence must not rest on altered bytes. */
  static byte[] checked(ObjectId id, byte[] bytes) throws CorruptObjectException {
    try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
      if (!formatter.idFor(Constants.OBJ_BLOB, bytes).equals(id)) {
        throw new CorruptObjectException(id, "content differs from its id");
      }
      return bytes;
    }
  }

  static Optional<String> text(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return Optional.empty();
      }
    }
    return Optional.of(decoded(bytes));
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
