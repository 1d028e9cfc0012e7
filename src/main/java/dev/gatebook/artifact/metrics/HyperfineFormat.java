package dev.gatebook.artifact.metrics;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.CutText;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.MachinePaths;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.Measurement;
import dev.gatebook.model.Measurement.Better;
import dev.gatebook.model.SourceRef;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The JSON that hyperfine exports: for each command its mean, median and longest time. */
public final class HyperfineFormat implements ArtifactFormat {
  private static final Set<String> UNREAD = Set.of("times", "memory_usage_byte");
  private static final List<String> FIGURES = List.of("mean", "median", "max");
  private static final int COMMAND_CHARS = 200;

  @Override
  public String name() {
    return "hyperfine-json";
  }

  @Override
  public boolean recognises(Head head) {
    return head.names().contains("results")
        && head.text().contains("\"command\"")
        && (head.text().contains("\"mean\"") || head.text().contains("\"exit_codes\""));
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    sink.dialect("hyperfine");
    JsonCursor json = JsonCursor.open(in);
    json.members(
        name -> {
          if (name.equals("results")) {
            json.items(item -> command(new JsonPart(json.value(UNREAD)), in, sink));
          } else {
            json.skip();
          }
        });
    json.end();
  }

  private static void command(JsonPart result, ArtifactStream in, Sink sink) throws Unreadable {
    String command =
        MachinePaths.hide(CutText.of(result.text("command").orElse(""), 1, COMMAND_CHARS));
    if (command.isEmpty() || result.at("mean").number().isEmpty()) {
      sink.problem(Complaints.noFigure(command, SourceRef.of(in.path())));
      return;
    }
    boolean failed = result.at("exit_codes").items().stream().anyMatch(HyperfineFormat::isFailure);
    for (String figure : FIGURES) {
      Optional<BigDecimal> seconds = result.at(figure).number();
      if (seconds.isPresent()) {
        String name = command + " [" + String.join(", ", identity(figure, result)) + "]";
        sink.metric(new Measurement(name, seconds.get(), "s", Better.LOWER, failed, in.path()));
      }
    }
    if (failed) {
      sink.problem(Complaints.failedCommand(command, SourceRef.of(in.path())));
    }
  }

  private static boolean isFailure(JsonPart code) {
    return code.number().filter(n -> n.signum() == 0).isEmpty();
  }

  private static List<String> identity(String figure, JsonPart result) {
    List<String> parts = new ArrayList<>(List.of(figure));
    JsonPart parameters = result.at("parameters");
    parameters.names().forEach(name -> parts.add(name + "=" + parameters.at(name).words()));
    return parts;
  }
}
