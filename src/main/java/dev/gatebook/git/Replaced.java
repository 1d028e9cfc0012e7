package dev.gatebook.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

/** Finds what git was told to show otherwise than it is. */
final class Replaced {
  private static final String REFERENCES = "refs/replace/";

  private Replaced() {}

  static List<String> in(Repository repository) throws IOException {
    List<String> replaced = new ArrayList<>();
    for (Ref ref : repository.getRefDatabase().getRefsByPrefix(REFERENCES)) {
      replaced.add(ref.getName().substring(REFERENCES.length()));
    }
    Path grafts = repository.getCommonDirectory().toPath().resolve("info/grafts");
    if (Files.isRegularFile(grafts)) {
      Files.readAllLines(grafts).stream()
          .map(line -> line.strip().split(" ", 2)[0])
          .filter(ObjectId::isId)
          .forEach(replaced::add);
    }
    Collections.sort(replaced);
    return replaced;
  }
}
