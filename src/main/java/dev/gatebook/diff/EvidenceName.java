package dev.gatebook.diff;

import dev.gatebook.model.Evidence;

/** What a piece of evidence cites, in a few words. */
record EvidenceName() implements Evidence.Cases<String> {
  @Override
  public String tests(Evidence.Tests tests) {
    return "tests " + tests.select();
  }

  @Override
  public String coverage(Evidence.Coverage coverage) {
    return "coverage" + coverage.within().map(within -> " of " + within).orElse("");
  }

  @Override
  public String file(Evidence.File file) {
    return "file " + file.path();
  }

  @Override
  public String findings(Evidence.Findings findings) {
    return "findings of " + findings.rule();
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
    return "attestation of " + attestation.who().name();
  }
}
