package dev.gatebook.git;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.eclipse.jgit.lib.Repository;

/**
 * What the files of the work tree, of the repository and of the user tell git to leave out.
 *
 * @param rules those that hold in a folder, the farthest first
 */
record WorkTreeIgnores(Path root, List<Rules> rules) {
  private static final int LARGEST = 1 << 20;

  /** The rules of one file, and the folder that they are for. */
  record Rules(String folder, IgnoreNode node) {}

  WorkTreeIgnores {
    rules = List.copyOf(rules);
  }

  /** The rules that hold everywhere; the user's count as little as they do for git. */
  static WorkTreeIgnores of(Repository repository, Path root) throws IOException {
    List<Rules> rules = new ArrayList<>();
    for (Path file : UserConfiguration.ofMachine().excludes()) {
      rules.add(read(file, ""));
    }
    Path common = repository.getCommonDirectory().toPath();
    rules.add(read(common.resolve("info/exclude"), ""));
    return new WorkTreeIgnores(root, rules);
  }

  /** These rules and those of the file in a folder. */
  WorkTreeIgnores at(String folder) throws IOException {
    Path file = root.resolve(FolderTree.join(folder, ".gitignore"));
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return this;
    }
    List<Rules> all = new ArrayList<>(rules);
    all.add(read(file, folder));
    return new WorkTreeIgnores(root, all);
  }

  private static Rules read(Path file, String folder) throws IOException {
    IgnoreNode node = new IgnoreNode();
    if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
      node.parse(new ByteArrayInputStream(Files.readAllBytes(file)));
    }
    return new Rules(folder, node);
  }

  /** Whether the nearest rule that means the path leaves it out. */
  boolean ignores(String path, boolean folder) {
    for (int at = rules.size() - 1; at >= 0; at--) {
      Rules one = rules.get(at);
      String inside = one.folder().isEmpty() ? path : path.substring(one.folder().length() + 1);
      Boolean ignored = one.node().checkIgnored(inside, folder);
      if (ignored != null) {
        return ignored;
      }
    }
    return false;
  }
}
