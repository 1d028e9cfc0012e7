package dev.gatebook.content;

import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import java.util.List;

/** Finds files that belong nowhere, so that nothing is skipped in silence. */
final class StrayFiles {
  /** The files of a project folder: {@code *} is one name, {@code **} is whatever follows. */
  static final List<String> PROJECT =
      List.of(
          "project.yml",
          "phases/*.yml",
          "audits/*/audit.yml",
          "audits/*/report.md",
          "audits/*/project.yml",
          "audits/*/seal.yml",
          "audits/*/errata/*.md",
          "audits/*/phases/*.yml",
          "audits/*/artifacts/**",
          "audits/*/measured/**");

  private StrayFiles() {}

  /** Says which files of a folder have none of the known paths. */
  static void check(ContentFolder folder, List<String> known, Problems problems) {
    folder.files().stream()
        .filter(file -> known.stream().noneMatch(path -> matches(path, folder.relative(file))))
        .map(file -> stray(file, folder.relative(file), known))
        .forEach(problems::add);
  }

  private static Problem stray(SourceFile file, String path, List<String> known) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    List<String> here = known.stream().filter(k -> besides(k, path)).map(StrayFiles::name).toList();
    String all =
        here.isEmpty()
            ? "nothing belongs in this folder; delete the file or move it"
            : "known here: " + String.join(", ", here) + "; rename, move or delete the file";
    return Problem.warning(
        ContentRule.STRAY_FILE.code(),
        "'" + name + "' belongs nowhere and is not read",
        SourceRef.of(file.path()),
        NearestWord.ask(name, here, all));
  }

  /** Whether a known path lies in the folder of the path. */
  private static boolean besides(String known, String path) {
    return known.startsWith("**") || matches(folder(known), folder(path));
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static boolean matches(String known, String path) {
    String[] form = known.split("/", -1);
    String[] parts = path.split("/", -1);
    boolean open = form[form.length - 1].startsWith("**");
    int fixed = open ? form.length - 1 : form.length;
    boolean longEnough = open ? parts.length > fixed : parts.length == fixed;
    return longEnough
        && segments(form, parts, fixed)
        && (!open || path.endsWith(form[fixed].substring("**".length())));
  }

  private static boolean segments(String[] form, String[] parts, int count) {
    for (int i = 0; i < count; i++) {
      boolean any = form[i].startsWith("*");
      if (any ? !parts[i].endsWith(form[i].substring(1)) : !parts[i].equals(form[i])) {
        return false;
      }
    }
    return true;
  }
}
