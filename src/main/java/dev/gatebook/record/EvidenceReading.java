package dev.gatebook.record;

import dev.gatebook.model.Alert;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.LineRange;
import dev.gatebook.model.Measurement;
import dev.gatebook.model.TestCount;
import dev.gatebook.model.VersionBound;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads back evidence that was written whole. */
record EvidenceReading(JsonFields fields, Evidence.Basis basis) {
  static Evidence read(JsonFields fields) throws IOException {
    Evidence.Basis basis =
        new Evidence.Basis(
            PlaceText.read(fields.text("at")),
            ProseJson.read(fields, "note"),
            ActorJson.optionalText(fields, "environment"));
    return new EvidenceReading(fields, basis).evidence();
  }

  private Evidence evidence() throws IOException {
    String kind = fields.text("kind");
    return switch (kind) {
      case "tests" -> new Evidence.Tests(basis, text("select"), bounds(TestCount.class, "counts"));
      case "coverage" ->
          new Evidence.Coverage(basis, maybe("within"), bounds(CoverageUnit.class, "shares"));
      case "file" -> file();
      case "findings" ->
          new Evidence.Findings(basis, text("rule"), levels(), text("path"), bound("count"));
      case "metric" ->
          new Evidence.Metric(basis, text("name"), bound("value"), text("unit"), better());
      case "artifact" -> new Evidence.Kept(basis, text("path"), maybe("sha256"));
      case "dependency" ->
          new Evidence.Dependency(basis, text("name"), version(), maybe("manifest"));
      case "commit" -> new Evidence.Commit(basis, text("revision"), maybe("subject"));
      case "command" ->
          new Evidence.Command(
              basis, text("command"), maybe("expected"), maybe("observed"), fields.isTrue("fails"));
      case "link" -> new Evidence.Link(basis, text("url"), text("text"));
      case "attestation" -> attestation();
      default -> throw new IOException("'" + kind + "' is no kind of evidence");
    };
  }

  private String text(String name) throws IOException {
    return fields.text(name);
  }

  private Optional<String> maybe(String name) throws IOException {
    return ActorJson.optionalText(fields, name);
  }

  private Expectation bound(String name) throws IOException {
    return QuantityJson.expectation(fields.object(name));
  }

  private <E extends Enum<E>> Map<E, Expectation> bounds(Class<E> names, String name)
      throws IOException {
    JsonFields written = fields.object(name);
    Map<E, Expectation> bounds = new EnumMap<>(names);
    for (E one : names.getEnumConstants()) {
      String key = one.name().toLowerCase(Locale.ROOT);
      if (written.has(key)) {
        bounds.put(one, QuantityJson.expectation(written.object(key)));
      }
    }
    return bounds;
  }

  private Evidence file() throws IOException {
    List<LineRange> lines = new ArrayList<>();
    for (String range : fields.texts("lines")) {
      String[] ends = range.split("-", 2);
      lines.add(new LineRange(whole(ends[0]), whole(ends[ends.length - 1])));
    }
    return new Evidence.File(
        basis,
        text("path"),
        lines,
        fields.texts("contains"),
        fields.texts("lacks"),
        fields.texts("symbols"),
        fields.isTrue("present"));
  }

  private static int whole(String number) throws IOException {
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      throw new IOException("'" + number + "' is no line", e);
    }
  }

  private Set<Alert.Level> levels() throws IOException {
    Set<Alert.Level> levels = EnumSet.noneOf(Alert.Level.class);
    for (String key : fields.texts("levels")) {
      levels.add(Keys.read(Alert.Level.class, Alert.Level::key, key));
    }
    return levels;
  }

  private Optional<Measurement.Better> better() throws IOException {
    return fields.has("better")
        ? Optional.of(Keys.read(Measurement.Better.class, Measurement.Better::key, text("better")))
        : Optional.empty();
  }

  private Optional<VersionBound> version() throws IOException {
    if (!fields.has("version")) {
      return Optional.empty();
    }
    JsonFields bound = fields.object("version");
    return Optional.of(
        new VersionBound(
            bound.text("written"),
            QuantityJson.relation(bound.text("relation")),
            bound.text("version")));
  }

  private Evidence attestation() throws IOException {
    return new Evidence.Attestation(
        basis,
        ProseJson.read(fields, "statement"),
        ActorJson.read(fields.object("who")),
        ActorJson.optionalDay(fields, "when"),
        ActorJson.optionalDay(fields, "until"));
  }
}
