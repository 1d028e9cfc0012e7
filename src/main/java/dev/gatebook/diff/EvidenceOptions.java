package dev.gatebook.diff;

import dev.gatebook.model.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How a piece of evidence is looked up, beyond what it looks up and what it asks for: see {@link
 * LookedUp} and {@link Thresholds} for those.
 */
final class EvidenceOptions implements Evidence.Cases<List<String>> {
  private final List<String> options = new ArrayList<>();

  private EvidenceOptions() {}

  /** Each option in words. */
  static List<String> of(Evidence evidence) {
    EvidenceOptions found = new EvidenceOptions();
    evidence.match(found);
    found.add("note", evidence.basis().note().plain());
    found.add("environment", evidence.basis().environment());
    return List.copyOf(found.options);
  }

  private List<String> add(String name, String value) {
    if (!value.isBlank()) {
      options.add(name + " " + value.strip());
    }
    return options;
  }

  private List<String> add(String name, Optional<?> value) {
    return add(name, value.map(Object::toString).orElse(""));
  }

  private List<String> add(String name, List<?> values) {
    values.forEach(value -> add(name, value.toString()));
    return options;
  }

  @Override
  public List<String> tests(Evidence.Tests tests) {
    return options;
  }

  @Override
  public List<String> coverage(Evidence.Coverage coverage) {
    return options;
  }

  @Override
  public List<String> file(Evidence.File file) {
    add("lines", file.lines());
    add("contains", file.contains());
    add("lacks", file.lacks());
    return add("symbol", file.symbols());
  }

  @Override
  public List<String> findings(Evidence.Findings findings) {
    new TreeSet<>(findings.levels()).forEach(level -> add("level", level.key()));
    return options;
  }

  @Override
  public List<String> metric(Evidence.Metric metric) {
    add("unit", metric.unit());
    return add("better", metric.better().map(better -> better.key()));
  }

  @Override
  public List<String> artifact(Evidence.Kept artifact) {
    return add("sha256", artifact.sha256());
  }

  @Override
  public List<String> dependency(Evidence.Dependency dependency) {
    add("version", dependency.version().map(version -> version.written()));
    return add("manifest", dependency.manifest());
  }

  @Override
  public List<String> commit(Evidence.Commit commit) {
    return add("subject", commit.subject());
  }

  @Override
  public List<String> command(Evidence.Command command) {
    add("expected", command.expected());
    add("observed", command.observed());
    return add("should fail", command.failureExpected() ? "yes" : "");
  }

  @Override
  public List<String> link(Evidence.Link link) {
    return add("text", link.text());
  }

  @Override
  public List<String> attestation(Evidence.Attestation attestation) {
    add("statement", attestation.statement().plain());
    add("when", attestation.when());
    return add("until", attestation.until());
  }
}
