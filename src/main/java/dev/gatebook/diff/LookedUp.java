package dev.gatebook.diff;

import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Evidence;
import java.util.List;

/** What a piece of evidence looks up, in words; the same words mean the same thing looked up. */
final class LookedUp implements Evidence.Cases<String> {
  private static final LookedUp WORDS = new LookedUp();

  private LookedUp() {}

  static String of(Evidence evidence) {
    return evidence.match(WORDS);
  }

  static List<String> keys(AssessedTask task) {
    return task.task().evidence().stream().map(LookedUp::of).toList();
  }

  @Override
  public String tests(Evidence.Tests tests) {
    return "tests " + tests.select();
  }

  @Override
  public String coverage(Evidence.Coverage coverage) {
    return "coverage" + coverage.within().map(w -> " of " + w).orElse("");
  }

  @Override
  public String file(Evidence.File file) {
    return (file.present() ? "file " : "absence of ") + file.path();
  }

  @Override
  public String findings(Evidence.Findings findings) {
    return "findings " + findings.rule() + " in " + findings.path();
  }

  @Override
  public String metric(Evidence.Metric metric) {
    return "metric " + metric.name();
  }

  @Override
  public String artifact(Evidence.Kept artifact) {
    return "artifact " + artifact.path();
  }

  @Override
  public String dependency(Evidence.Dependency dependency) {
    return "dependency " + dependency.name();
  }

  @Override
  public String commit(Evidence.Commit commit) {
    return "commit " + commit.revision();
  }

  @Override
  public String command(Evidence.Command command) {
    return "command " + command.command();
  }

  @Override
  public String link(Evidence.Link link) {
    return "link " + link.url();
  }

  @Override
  public String attestation(Evidence.Attestation attestation) {
    return "word of " + attestation.who().name();
  }
}
