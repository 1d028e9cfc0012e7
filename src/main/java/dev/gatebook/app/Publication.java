package dev.gatebook.app;

import dev.gatebook.input.PublishedSite;
import dev.gatebook.record.PublishedRecords;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The copy of the seals that a published site holds. */
final class Publication {
  private final String root;
  private String failure = "";

  /** Compares records whose paths begin like that. */
  Publication(String root) {
    this.root = root;
  }

  /** Why the copy could not be read; empty when it could. */
  String failure() {
    return failure;
  }

  void compare(List<ReportDraft> drafts, String where) {
    try {
      PublishedSite site = PublishedSite.at(where);
      int found = 0;
      for (ReportDraft draft : drafts) {
        found += compare(draft, site) ? 1 : 0;
      }
      if (found == 0 && drafts.stream().anyMatch(draft -> !draft.sealed().isEmpty())) {
        failure = "nothing was compared: " + site.name() + " has none of these projects";
      }
    } catch (IOException e) {
      failure = "the published site cannot be compared with: " + e.getMessage();
    }
  }

  /** Whether the site has a copy of the seals of that project. */
  private boolean compare(ReportDraft draft, PublishedSite site) throws IOException {
    String path = draft.project() + "/versions.json";
    Optional<byte[]> bytes = site.file(path);
    if (bytes.isEmpty()) {
      draft.leave("the published copy of " + draft.project(), site.name() + " has no " + path);
      return false;
    }
    try {
      PublishedRecords.read(bytes.get())
          .compare(draft.records(), root, site.name())
          .forEach(draft::add);
      return true;
    } catch (IOException e) {
      throw new IOException(path + ": " + e.getMessage(), e);
    }
  }
}
