package dev.gatebook.site.tests;

import dev.gatebook.model.Artifact;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.TestPlaces;
import java.util.List;
import java.util.stream.IntStream;

/** Every artifact where they are too many for one page, by path. */
public final class LongArtifacts implements LongList {
  private static final int PAGE = 250;

  private final List<Artifact> artifacts;

  LongArtifacts(List<Artifact> artifacts) {
    this.artifacts = artifacts;
  }

  @Override
  public String name() {
    return "artifacts";
  }

  @Override
  public String title() {
    return "Artifacts";
  }

  @Override
  public int pages() {
    return (artifacts.size() + PAGE - 1) / PAGE;
  }

  @Override
  public String span(int page) {
    int to = Math.min(page * PAGE, artifacts.size());
    return ((page - 1) * PAGE + 1) + " \u2026 " + to;
  }

  @Override
  public Section section(AuditContext context, int page) {
    List<Artifact> own =
        artifacts.subList((page - 1) * PAGE, Math.min(page * PAGE, artifacts.size()));
    return Section.of("reports", "Artifacts", new ArtifactRows(context).table(own))
        .counted(own.size())
        .remarked("of " + artifacts.size());
  }

  @Override
  public List<Entry> entries() {
    return IntStream.range(0, artifacts.size())
        .mapToObj(
            at ->
                new Entry(
                    artifacts.get(at).path(),
                    ArtifactRows.holds(artifacts.get(at)),
                    at / PAGE + 1,
                    TestPlaces.artifact(at)))
        .toList();
  }
}
