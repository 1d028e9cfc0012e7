package dev.gatebook.site.row;

import dev.gatebook.model.Evidence;
import dev.gatebook.model.LineRange;
import dev.gatebook.site.part.Piece;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a piece of evidence points at, in words: the part that an expectation does not repeat. */
final class EvidenceWords implements Evidence.Cases<List<Piece>> {

  @Override
  public List<Piece> tests(Evidence.Tests tests) {
    return tests.select().equals("*") ? List.of() : List.of(Piece.mono(tests.select()));
  }

  @Override
  public List<Piece> coverage(Evidence.Coverage coverage) {
    return coverage.within().map(w -> List.of(Piece.mono(w))).orElse(List.of());
  }

  @Override
  public List<Piece> file(Evidence.File file) {
    String lines = file.lines().stream().map(LineRange::toString).collect(Collectors.joining(", "));
    return List.of(Piece.mono(file.path() + (lines.isEmpty() ? "" : ":" + lines)));
  }

  @Override
  public List<Piece> findings(Evidence.Findings findings) {
    return Stream.of(findings.rule(), findings.path())
        .filter(glob -> !glob.equals("*"))
        .map(Piece::mono)
        .toList();
  }

  @Override
  public List<Piece> metric(Evidence.Metric metric) {
    return List.of(Piece.mono(metric.name()));
  }

  @Override
  public List<Piece> artifact(Evidence.Kept artifact) {
    return List.of(Piece.mono(artifact.path()));
  }

  @Override
  public List<Piece> dependency(Evidence.Dependency dependency) {
    return List.of(Piece.mono(dependency.name()));
  }

  @Override
  public List<Piece> commit(Evidence.Commit commit) {
    return List.of(Piece.id(commit.revision()));
  }

  @Override
  public List<Piece> command(Evidence.Command command) {
    return List.of(Piece.mono(command.command()));
  }

  @Override
  public List<Piece> link(Evidence.Link link) {
    String text = link.text().isEmpty() ? link.url() : link.text();
    return List.of(safe(link.url()) ? Piece.link(link.url(), text) : Piece.mono(text));
  }

  @Override
  public List<Piece> attestation(Evidence.Attestation attestation) {
    Piece who = Piece.muted(who(attestation));
    return List.of(
        Piece.authored(attestation.statement()),
        attestation.until().map(day -> Piece.until(day, who)).orElse(who));
  }

  private static String who(Evidence.Attestation attestation) {
    return "by "
        + People.name(attestation.who())
        + attestation.when().map(d -> ", " + d).orElse("")
        + attestation.until().map(d -> ", valid until " + d).orElse("");
  }

  /** Only addresses that cannot run anything become links. */
  private static boolean safe(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }
}
