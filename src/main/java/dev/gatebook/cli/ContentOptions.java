package dev.gatebook.cli;

import dev.gatebook.app.Request;
import dev.gatebook.cli.Main.Environment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which content is read, and what counts as now. */
final class ContentOptions {
  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      description =
          "Folder with gatebook.yml and the projects, relative to the folder that the command runs in"
              + " (default: ${DEFAULT-VALUE}).")
  private Path content = Path.of("content");

  @Option(
      names = "--as-of",
      paramLabel = "INSTANT",
      description =
          "What counts as now: 2026-03-31 or 2026-03-31T12:00:00Z (default: SOURCE_DATE_EPOCH, else"
              + " the newest of HEAD's commit time and the newest audit).")
  private Optional<String> asOf = Optional.empty();

  /** The request that these options make. */
  Request request(Environment environment) {
    if (!Files.isDirectory(content)) {
      throw new Refusal(
          ExitCode.INVALID,
          "there is no content folder '"
              + Visible.of(content.toString())
              + "' in the folder that this runs in. Name it with --content DIR, or run where it"
              + " lies.");
    }
    Optional<Instant> now = asOf.map(ContentOptions::instant);
    return new Request(content, now.or(() -> epoch(environment)), ToolVersion.number());
  }

  private static Optional<Instant> epoch(Environment environment) {
    String seconds = environment.variables().getOrDefault("SOURCE_DATE_EPOCH", "");
    if (seconds.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds.strip())));
    } catch (NumberFormatException | java.time.DateTimeException e) {
      throw new Refusal(
          ExitCode.USAGE,
          "SOURCE_DATE_EPOCH is '" + Visible.of(seconds) + "'; expected seconds since 1970.");
    }
  }

  private static Instant instant(String text) {
    try {
      return text.contains("T")
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      throw new Refusal(
          ExitCode.USAGE,
          "--as-of is '"
              + Visible.of(text)
              + "'; expected a day such as 2026-03-31 or an instant such as 2026-03-31T12:00:00Z.");
    }
  }
}
