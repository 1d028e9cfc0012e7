package dev.gatebook.site.tests;

import dev.gatebook.model.Artifact;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.LinkLine;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Seek;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.TestPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every artifact with what it holds, so that a verdict leads to what it rests on. */
final class ReportsSection {
  private static final int LEAST_TO_SEEK = 12;

  private ReportsSection() {}

  static Optional<Section> of(AuditContext context) {
    List<Artifact> artifacts = context.audit().measured().artifacts();
    if (artifacts.isEmpty()) {
      return Optional.empty();
    }
    int shown = Math.min(artifacts.size(), TestPlaces.MOST_ARTIFACTS);
    boolean all = shown == artifacts.size();
    List<Content> contents = new ArrayList<>();
    if (artifacts.size() >= LEAST_TO_SEEK) {
      contents.add(new Seek("artifacts", "tbody > tr", all ? "" : "artifacts"));
    }
    contents.add(new ArtifactRows(context).table(artifacts.subList(0, shown)));
    if (!all) {
      contents.add(
          new LinkLine(
              context.links().tests("artifacts", 1), "All " + artifacts.size() + " artifacts"));
    }
    Section section =
        Section.of("reports", "Artifacts", contents.toArray(new Content[0]))
            .counted(artifacts.size())
            .noted(note(artifacts));
    return Optional.of(all ? section : section.remarked("The first " + shown));
  }

  private static String note(List<Artifact> artifacts) {
    return artifacts.stream().anyMatch(artifact -> artifact.origin().isKnown())
        ? "Commit, branch, run and time are the word of each file."
        : "No file says of which commit or run it is, or when it was made.";
  }
}
