package dev.gatebook.assess;

import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.FileChange;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Declared counts of changed files, lines and commits beside those of git. */
record ChangeGauge(Changes changes) implements Gauge {
  @Override
  public Optional<ClaimCheck> read(Claim claim) {
    return counter(claim.name()).map(counter -> check(claim, counter));
  }

  private ClaimCheck check(Claim claim, ToLongFunction<Changes> counter) {
    return changes.known()
        ? claim.against(counter.applyAsLong(changes), changes.sources())
        : claim.unknown(changes.because());
  }

  private static Optional<ToLongFunction<Changes>> counter(String name) {
    return switch (name) {
      case "files.created", "files.added" -> count(FileChange.Kind.ADDED);
      case "files.modified" -> count(FileChange.Kind.MODIFIED);
      case "files.deleted", "files.removed" -> count(FileChange.Kind.DELETED);
      case "files.renamed" -> count(FileChange.Kind.RENAMED);
      case "files.changed" -> Optional.of(changes -> changes.files().size());
      case "lines.added" -> sum(FileChange::added);
      case "lines.removed", "lines.deleted" -> sum(FileChange::removed);
      case "commits" -> Optional.of(Changes::commits);
      default -> Optional.empty();
    };
  }

  private static Optional<ToLongFunction<Changes>> count(FileChange.Kind kind) {
    return Optional.of(
        changes -> changes.files().stream().filter(file -> file.kind() == kind).count());
  }

  private static Optional<ToLongFunction<Changes>> sum(ToLongFunction<FileChange> lines) {
    return Optional.of(changes -> changes.files().stream().mapToLong(lines).sum());
  }
}
