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

  private final EvenPages<Artifact> artifacts;

  LongArtifacts(List<Artifact> artifacts) {
    this.artifacts = new EvenPages<>(artifacts, PAGE);
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
    return artifacts.pages();
  }

  @Override
  public String span(int page) {
    int before = artifacts.from(page);
    return (before + 1) + " \u2026 " + (before + artifacts.of(page).size());
  }

  @Override
  public Section section(AuditContext context, int page) {
    List<Artifact> own = artifacts.of(page);
    return Section.of("reports", "Artifacts", new ArtifactRows(context).table(own))
        .counted(own.size())
        .remarked("of " + artifacts.all().size());
  }

  @Override
  public List<Entry> entries() {
    return IntStream.range(0, artifacts.all().size())
        .mapToObj(
            at ->
                new Entry(
                    artifacts.all().get(at).path(),
                    ArtifactRows.holds(artifacts.all().get(at)),
                    artifacts.page(at),
                    TestPlaces.artifact(at)))
        .toList();
  }
}
