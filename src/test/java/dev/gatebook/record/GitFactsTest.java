package dev.gatebook.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Commit;
import dev.gatebook.model.FileChange;
import dev.gatebook.model.History;
import dev.gatebook.model.TreeState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GitFactsTest {
  private static final Commit COMMIT =
      new Commit(
          "0123456789abcdef0123456789abcdef01234567",
          Instant.parse("2026-01-02T03:04:05Z"),
          Instant.parse("2026-01-01T00:00:00.123Z"),
          "Ann \u00c4",
          "Say \"why\"");

  @Test
  void what_was_written_is_read_back_equal() throws Exception {
    GitFacts full =
        new GitFacts(
            "docs/content",
            Optional.of("2025-12-01"),
            Optional.of(COMMIT),
            "",
            new History.State(History.State.Kind.COMPLETE, ""),
            TreeState.of(3, 1),
            new History.Span(
                List.of(COMMIT),
                List.of(
                    new FileChange("a", "a", FileChange.Kind.MODIFIED, 3, 1),
                    new FileChange("b", "old", FileChange.Kind.RENAMED, 0, 0)),
                "cut off"));
    GitFacts none =
        new GitFacts(
            "",
            Optional.empty(),
            Optional.empty(),
            "the audit names no commit",
            new History.State(History.State.Kind.ABSENT, "there is no repository"),
            TreeState.none("there is no repository"),
            History.Span.NONE);

    assertThat(GitFacts.read(full.write())).isEqualTo(full);
    assertThat(GitFacts.read(none.write())).isEqualTo(none);
  }
}
