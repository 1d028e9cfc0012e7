package dev.gatebook.assess.rules;

import dev.gatebook.model.Evidence;
import dev.gatebook.model.LineRange;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that a task cites.
 *
 * @param lines the lines that are meant; empty for the whole file
 */
record Cited(String path, List<LineRange> lines) {
  /** The files that the task itself cites, without its checks. */
  static Stream<Cited> of(Task task) {
    return task.evidence().stream().flatMap(evidence -> evidence.match(new Reader()));
  }

  /** Whether one of the lines is among those that are cited. */
  boolean overlaps(List<LineRange> others) {
    return lines.stream()
        .anyMatch(
            own -> others.stream().anyMatch(o -> o.from() <= own.to() && own.from() <= o.to()));
  }

  private static final class Reader implements Evidence.Cases<Stream<Cited>> {
    @Override
    public Stream<Cited> file(Evidence.File file) {
      return Stream.of(new Cited(file.path(), file.lines()));
    }

    @Override
    public Stream<Cited> tests(Evidence.Tests tests) {
      return Stream.empty();
    }

    @Override
    public Stream<Cited> coverage(Evidence.Coverage coverage) {
      return Stream.empty();
    }

    @Override
    public Stream<Cited> findings(Evidence.Findings findings) {
      return Stream.empty();
    }

    @Override
    public Stream<Cited> metric(Evidence.Metric metric) {
      return Stream.empty();
    }

    @Override
    public Stream<Cited> artifact(Evidence.Kept artifact) {
      return Stream.empty();
    }

    @Override
    public Stream<Cited> dependency(Evidence.Dependency dependency) {
      return Stream.empty();
    }

    @Override
    public Stream<Cited> commit(Evidence.Commit commit) {
      return Stream.empty();
    }

    @Override
    public Stream<Cited> command(Evidence.Command command) {
      return Stream.empty();
    }

    @Override
    public Stream<Cited> link(Evidence.Link link) {
      return Stream.empty();
    }

    @Override
    public Stream<Cited> attestation(Evidence.Attestation attestation) {
      return Stream.empty();
    }
  }
}
