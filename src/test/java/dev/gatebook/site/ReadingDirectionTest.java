package dev.gatebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.json.Json;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Marks that turn the reading direction, outside of pages. */
final class ReadingDirectionTest {
  private static final String NAME = "ab\u202ecd\u2066 \u05d0 \u2026";
  private static final String SEEN = "ab\ufffdcd\ufffd \u05d0 \u2026";

  @Test
  void a_feed_and_a_badge_show_them() {
    assertThat(Xml.escape(NAME)).isEqualTo(SEEN);
  }

  @Test
  void data_that_a_script_shows_holds_none() {
    byte[] script = ScriptFile.calling("take", "a.js", () -> Json.of(NAME)).bytes();
    assertThat(new String(script, StandardCharsets.UTF_8)).isEqualTo("take(\"" + SEEN + "\");\n");
  }
}
