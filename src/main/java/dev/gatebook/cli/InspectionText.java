package dev.gatebook.cli;

import dev.gatebook.assess.FailureCauses;
import dev.gatebook.cli.Terminal.Style;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A quick look at test artifacts: one line a file, its problems below, the totals last. */
final class InspectionText {
  private static final int METRICS = 20;
  private static final int CAUSES = 5;
  private final Terminal terminal;
  private final ProblemPrinter problems;

  InspectionText(Terminal terminal) {
    this.terminal = terminal;
    this.problems = new ProblemPrinter(terminal);
  }

  List<String> lines(Measured measured) {
    int width =
        measured.artifacts().stream().mapToInt(a -> Visible.of(a.path()).length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (Artifact artifact : measured.artifacts()) {
      lines.add(line(artifact, Math.min(width, 72)));
      origin(artifact.origin()).ifPresent(lines::add);
      metrics(measured, artifact).forEach(lines::add);
      artifact.problems().forEach(p -> problems.print(p).forEach(l -> lines.add("  " + l)));
    }
    lines.add("");
    formats(measured).forEach(lines::add);
    causes(measured).forEach(lines::add);
    lines.add(
        terminal.styled(Style.STRONG, InspectedFacts.count(measured.artifacts().size(), "file"))
            + unreadable(measured.unreadable().size())
            + ": "
            + InspectedFacts.of(measured));
    return lines;
  }

  /** How many files there are of each format, where there are several. */
  private static List<String> formats(Measured measured) {
    TreeMap<String, List<Artifact>> byFormat = new TreeMap<>();
    measured
        .artifacts()
        .forEach(a -> byFormat.computeIfAbsent(a.format(), f -> new ArrayList<>()).add(a));
    if (byFormat.size() < 2) {
      return List.of();
    }
    return byFormat.entrySet().stream()
        .map(
            e ->
                String.format(
                    Locale.ROOT,
                    "  %-24s %6d  %s",
                    e.getKey(),
                    e.getValue().size(),
                    InspectedFacts.of(e.getValue())))
        .toList();
  }

  /** What the most tests fail for. */
  private static List<String> causes(Measured measured) {
    List<FailureCauses.Group> groups = FailureCauses.of(measured.tests(), List.of());
    return groups.stream()
        .filter(group -> group.tests().size() > 1)
        .limit(CAUSES)
        .map(
            group ->
                String.format(
                    Locale.ROOT, "  %6d fail: %s", group.tests().size(), Visible.of(words(group))))
        .toList();
  }

  private static String words(FailureCauses.Group group) {
    String said = group.title().isEmpty() ? group.type() : group.title();
    return said.isEmpty() ? "without a message" : said;
  }

  /** The commit and the run that a file names; a time alone is left to the JSON. */
  private static Optional<String> origin(Origin origin) {
    List<String> words = new ArrayList<>();
    if (!origin.commit().isEmpty()) {
      words.add("commit " + origin.commit());
    }
    if (!origin.branch().isEmpty()) {
      words.add("branch " + origin.branch());
    }
    if (!origin.run().isEmpty()) {
      words.add("run " + origin.run());
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of("  of " + Visible.of(String.join(", ", words)));
  }

  private static List<String> metrics(Measured measured, Artifact artifact) {
    List<String> lines =
        measured.metrics().stream()
            .filter(metric -> metric.artifact().equals(artifact.path()))
            .map(metric -> "  " + InspectedFacts.of(metric))
            .toList();
    return lines.size() <= METRICS
        ? lines
        : Stream.concat(
                lines.stream().limit(METRICS),
                Stream.of("  and " + (lines.size() - METRICS) + " more"))
            .toList();
  }

  private String line(Artifact artifact, int width) {
    String path = Visible.of(artifact.path());
    String kind =
        artifact.dialect().isEmpty()
            ? artifact.format()
            : artifact.format() + " (" + artifact.dialect() + ")";
    String what =
        artifact.readable() ? InspectedFacts.of(artifact) : terminal.styled(Style.BAD, "not read");
    return String.format(Locale.ROOT, "%-" + Math.max(1, width) + "s  %-27s  %s", path, kind, what);
  }

  private static String unreadable(int n) {
    return n == 0 ? "" : ", " + n + " not read";
  }
}
