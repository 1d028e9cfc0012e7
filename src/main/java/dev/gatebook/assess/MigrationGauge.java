package dev.gatebook.assess;

import dev.gatebook.assess.rules.Phrase;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.FileChange;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Declared database migrations beside the files that git saw added to folders of migrations. What
 * was there before is not counted, so a larger number may mean all of them.
 */
record MigrationGauge(Changes changes) implements Gauge {
  private static final Set<String> FOLDERS =
      Set.of("migrations", "migration", "migrate", "alembic");
  private static final Set<String> ENDINGS =
      Set.of(
          ".sql", ".py", ".rb", ".js", ".ts", ".php", ".java", ".kt", ".go", ".cs", ".xml", ".yaml",
          ".yml");

  @Override
  public Optional<ClaimCheck> read(Claim claim) {
    return switch (claim.name()) {
      case "migrations", "migrations.total" -> Optional.of(all(claim));
      case "migrations.added", "migrations.created" -> Optional.of(added(claim));
      default -> Optional.empty();
    };
  }

  private ClaimCheck all(Claim claim) {
    long added = added();
    boolean more =
        claim
            .declared()
            .low()
            .filter(least -> least.compareTo(BigDecimal.valueOf(added)) > 0)
            .isPresent();
    return changes.known() && added > 0 && more
        ? claim.unknown(
            Long.toString(added),
            Phrase.count(added, "migration")
                + " added since; how many there are in all is not counted")
        : added(claim);
  }

  private ClaimCheck added(Claim claim) {
    if (!changes.known()) {
      return claim.unknown(changes.because());
    }
    long added = added();
    return added == 0
        ? claim.unknown("git saw no file added to a folder of migrations")
        : claim.against(added, changes.sources());
  }

  /** A pair of up and down is one migration. */
  private long added() {
    return changes.files().stream()
        .filter(file -> file.kind() == FileChange.Kind.ADDED)
        .map(FileChange::path)
        .filter(MigrationGauge::isMigration)
        .map(MigrationGauge::stem)
        .distinct()
        .count();
  }

  private static boolean isMigration(String path) {
    List<String> parts = Arrays.asList(path.toLowerCase(Locale.ROOT).split("/", -1));
    String file = parts.get(parts.size() - 1);
    List<String> folders = parts.subList(0, parts.size() - 1);
    boolean numbered = file.chars().anyMatch(Character::isDigit) || file.equals("migration.sql");
    return numbered
        && folders.stream().anyMatch(FOLDERS::contains)
        && ENDINGS.stream().anyMatch(file::endsWith)
        && !file.contains("snapshot")
        && !file.contains(".designer.");
  }

  private static String stem(String path) {
    String plain = path.toLowerCase(Locale.ROOT);
    for (String way : List.of(".up.", ".down.", "_up.", "_down.")) {
      plain = plain.replace(way, ".");
    }
    return plain;
  }
}
