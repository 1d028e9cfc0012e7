package dev.gatebook.content;

import dev.gatebook.model.Alert;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.LineRange;
import dev.gatebook.model.Measurement;
import dev.gatebook.model.Prose;
import dev.gatebook.model.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads pieces of evidence: the first kind key of an item says what it is. */
final class EvidenceReader {
  /** The levels of findings. */
  static final List<String> LEVELS =
      Arrays.stream(Alert.Level.values()).map(Alert.Level::key).toList();

  /** Which way a figure can get better. */
  static final List<String> DIRECTIONS =
      Arrays.stream(Measurement.Better.values()).map(Measurement.Better::key).toList();

  private static final Expectation NO_FINDING =
      new Expectation("= 0", Expectation.Relation.EQUAL, BigDecimal.ZERO, Unit.COUNT);
  private static final Map<String, Function<Form, Optional<Evidence>>> KINDS = kinds();

  private EvidenceReader() {}

  private static Map<String, Function<Form, Optional<Evidence>>> kinds() {
    Map<String, Function<Form, Optional<Evidence>>> kinds = new LinkedHashMap<>();
    kinds.put("tests", EvidenceReader::tests);
    kinds.put("coverage", EvidenceReader::coverage);
    kinds.put("file", EvidenceReader::file);
    kinds.put("findings", EvidenceReader::findings);
    kinds.put("metric", EvidenceReader::metric);
    kinds.put("artifact", EvidenceReader::artifact);
    kinds.put("dependency", EvidenceReader::dependency);
    kinds.put("commit", EvidenceReader::commit);
    kinds.put("command", form -> Optional.of(command(form)));
    kinds.put("link", EvidenceReader::link);
    kinds.put("attestation", EvidenceReader::attestation);
    return kinds;
  }

  /** The evidence of a form, in the author's order. */
  static List<Evidence> read(Form form) {
    return form.each("evidence", EvidenceReader::item).stream().flatMap(Optional::stream).toList();
  }

  private static Optional<Evidence> item(Form form) {
    return KINDS.entrySet().stream()
        .filter(kind -> form.node(kind.getKey()).isPresent())
        .findFirst()
        .flatMap(kind -> kind.getValue().apply(form));
  }

  private static Evidence.Basis basis(Form form) {
    return new Evidence.Basis(form.at(), form.prose("note"), form.maybe("environment"));
  }

  private static Optional<Evidence> tests(Form form) {
    Form options = form.form("tests").orElse(form.none());
    String select = form.maybe("tests").or(() -> options.maybe("select")).orElse("*");
    return Optional.of(new Evidence.Tests(basis(form), select, PolicyReader.counts(options)));
  }

  private static Optional<Evidence> coverage(Form form) {
    return form.form("coverage")
        .map(
            shares ->
                new Evidence.Coverage(
                    basis(form), shares.maybe("within"), PolicyReader.shares(shares)));
  }

  private static Optional<Evidence> file(Form form) {
    List<LineRange> lines =
        Stream.of("line", "lines")
            .flatMap(key -> form.words(key).stream())
            .flatMap(written -> LineRanges.parse(written).stream())
            .toList();
    return form.maybe("file")
        .map(
            path ->
                new Evidence.File(
                    basis(form),
                    path,
                    lines,
                    form.words("contains"),
                    form.words("absent"),
                    form.words("symbols"),
                    form.truth("present").orElse(true)));
  }

  private static Optional<Evidence> findings(Form form) {
    Form options = form.form("findings").orElse(form.none());
    Set<Alert.Level> levels =
        Arrays.stream(Alert.Level.values())
            .filter(level -> options.words("level").contains(level.key()))
            .collect(Collectors.toSet());
    return Optional.of(
        new Evidence.Findings(
            basis(form),
            form.maybe("findings").or(() -> options.maybe("rule")).orElse("*"),
            levels,
            options.maybe("path").orElse("*"),
            options.maybe("count").flatMap(Expectations::ofCount).orElse(NO_FINDING)));
  }

  private static Optional<Evidence> metric(Form form) {
    Form figure = form.form("metric").orElse(form.none());
    return figure
        .maybe("value")
        .flatMap(Expectations::ofCount)
        .map(
            value ->
                new Evidence.Metric(
                    basis(form),
                    figure.word("name"),
                    value,
                    figure.word("unit"),
                    better(figure.word("direction"))));
  }

  private static Optional<Measurement.Better> better(String word) {
    return Arrays.stream(Measurement.Better.values()).filter(b -> b.key().equals(word)).findFirst();
  }

  private static Optional<Evidence> artifact(Form form) {
    return form.maybe("artifact")
        .map(path -> new Evidence.Kept(basis(form), path, form.maybe("sha256")));
  }

  private static Optional<Evidence> dependency(Form form) {
    Form named = form.form("dependency").orElse(form.none());
    return form.maybe("dependency")
        .or(() -> named.maybe("name"))
        .map(
            name ->
                new Evidence.Dependency(
                    basis(form),
                    name,
                    named.maybe("version").flatMap(Expectations::ofVersion),
                    named.maybe("in")));
  }

  private static Optional<Evidence> commit(Form form) {
    return form.maybe("commit")
        .map(revision -> new Evidence.Commit(basis(form), revision, form.maybe("subject")));
  }

  /** A recorded run. */
  static Evidence.Command command(Form form) {
    return new Evidence.Command(
        basis(form),
        form.word("command"),
        form.maybe("expected"),
        form.maybe("observed"),
        form.truth("fails").orElse(false));
  }

  private static Optional<Evidence> link(Form form) {
    return form.maybe("link")
        .filter(Urls::isWeb)
        .map(url -> new Evidence.Link(basis(form), url, form.maybe("text").orElse(url)));
  }

  private static Optional<Evidence> attestation(Form form) {
    Prose statement = form.prose("attestation");
    return form.actor("by")
        .map(
            who ->
                new Evidence.Attestation(
                    basis(form), statement, who, form.day("when"), form.day("until")));
  }
}
