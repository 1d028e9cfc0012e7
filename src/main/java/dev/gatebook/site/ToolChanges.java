package dev.gatebook.site;

import dev.gatebook.diff.AuditDiff;
import dev.gatebook.diff.Kind;
import dev.gatebook.diff.Sentence;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.ArtifactKind;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Recorded;
import dev.gatebook.model.Seal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which tools an audit was made with and the one before was not. */
final class ToolChanges {
  private static final String ENVIRONMENT = "environment ";

  private final AuditDiff diff;
  private final List<String> changes = new ArrayList<>();

  private ToolChanges(AuditDiff diff) {
    this.diff = diff;
  }

  /** All of them in sentences; empty when every tool is the same or not known on one side. */
  static String of(AuditDiff diff) {
    ToolChanges tools = new ToolChanges(diff);
    tools.gatebook();
    tools.reports();
    tools.environment();
    return String.join(" ", tools.changes);
  }

  private void gatebook() {
    Optional<String> before = sealer(diff.from());
    Optional<String> after = sealer(diff.to());
    if (before.isPresent() && after.isPresent() && !before.equals(after)) {
      add("Sealed by Gatebook", before.get(), after.get());
    }
  }

  private static Optional<String> sealer(Audit audit) {
    return audit.recorded().flatMap(Recorded::seal).map(Seal::tool);
  }

  private void reports() {
    for (ArtifactKind kind : ArtifactKind.values()) {
      Set<String> before = producers(diff.from(), kind);
      Set<String> after = producers(diff.to(), kind);
      if (kind != ArtifactKind.OTHER
          && !before.isEmpty()
          && !after.isEmpty()
          && !before.equals(after)) {
        add("Reports of " + word(kind) + " by", join(before), join(after));
      }
    }
  }

  private static Set<String> producers(Audit audit, ArtifactKind kind) {
    return audit.measured().artifacts().stream()
        .filter(artifact -> artifact.kind() == kind)
        .map(Artifact::producer)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String word(ArtifactKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String join(Set<String> names) {
    return String.join(", ", names);
  }

  /** What an auditor states of the environment, where both audits name a version. */
  private void environment() {
    diff.of(Kind.DETAIL).stream()
        .filter(change -> change.subject().startsWith(ENVIRONMENT))
        .filter(change -> isVersion(change.before()) && isVersion(change.after()))
        .forEach(
            change ->
                add(
                    Sentence.capital(change.subject().substring(ENVIRONMENT.length())),
                    change.before(),
                    change.after()));
  }

  /** Whether a digit, a point and a digit stand in it: {@code 3.12} or {@code PostgreSQL 16.2}. */
  private static boolean isVersion(String text) {
    for (int i = text.indexOf('.'); i >= 0; i = text.indexOf('.', i + 1)) {
      if (i > 0
          && i + 1 < text.length()
          && Character.isDigit(text.charAt(i - 1))
          && Character.isDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private void add(String what, String before, String after) {
    changes.add(what + " " + after + ", before " + before + ".");
  }
}
