package dev.gatebook.app;

import dev.gatebook.model.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of an audit that is being recorded, by their paths in its folder: what a draft holds,
 * and what it lacks taken from the living plan.
 */
final class AuditDraft {
  private final String place;
  private final TreeMap<String, SourceFile> files = new TreeMap<>();
  private final boolean isNew;

  /**
   * The draft in the content, or an empty one.
   *
   * @param place path of the folder of the audit as the content has it, with a slash at its end
   */
  AuditDraft(String place, List<SourceFile> content) {
    this.place = place;
    content.stream()
        .filter(file -> file.path().startsWith(place))
        .forEach(file -> put(file.path().substring(place.length()), file));
    this.isNew = files.isEmpty();
  }

  /** Whether there is no folder yet. */
  boolean isNew() {
    return isNew;
  }

  boolean isSealed() {
    return files.containsKey("seal.yml");
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  Optional<SourceFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** The files below a folder of the draft. */
  List<SourceFile> below(String path) {
    return files.values().stream().filter(file -> file.path().startsWith(path)).toList();
  }

  /** Takes a file, with the path that it has in the folder. */
  void put(String path, SourceFile file) {
    files.put(path, new SourceFile(path, file.size(), file.content()));
  }

  /** Copies the plan and the file of the project where the draft holds none of its own. */
  void freeze(List<SourceFile> content) {
    String home = place.substring(0, place.length() - ("audits/" + name() + "/").length());
    boolean planned = files.keySet().stream().anyMatch(path -> path.startsWith("phases/"));
    for (SourceFile file : content) {
      String path = file.path().startsWith(home) ? file.path().substring(home.length()) : "";
      boolean ofPlan = !planned && path.startsWith("phases/") && path.endsWith(".yml");
      if (ofPlan || (path.equals("project.yml") && !has(path))) {
        put(path, file);
      }
    }
  }

  private String name() {
    String path = place.substring(0, place.length() - 1);
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Everything in the folder but measured facts, which are made anew. */
  List<SourceFile> authored() {
    return files.values().stream().filter(file -> !file.path().startsWith("measured/")).toList();
  }

  /** The content with this draft in its place, measured facts left out. */
  List<SourceFile> in(List<SourceFile> content) {
    List<SourceFile> all = new ArrayList<>();
    content.stream().filter(file -> !file.path().startsWith(place)).forEach(all::add);
    authored()
        .forEach(file -> all.add(new SourceFile(place + file.path(), file.size(), file.content())));
    return all;
  }
}
