package dev.gatebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.site.SitePlan;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReadyTest {
  @Test
  void what_was_made_when_the_program_was_built_is_what_it_would_make_now() {
    Map<String, byte[]> made = SitePlan.ready();

    assertThat(made).hasSizeGreaterThan(6);
    made.forEach(
        (path, bytes) -> assertThat(Ready.find(path).orElseThrow()).as(path).isEqualTo(bytes));
  }

  @Test
  void every_rule_is_shown_as_its_page_is_written() {
    assertThat(CodePage.all()).isEqualTo(CodePage.written()).hasSizeGreaterThan(150);
    assertThat(CodePage.all())
        .allSatisfy(page -> assertThat(page.prose()).isEqualTo(page.rendered()));
  }

  @Test
  void what_was_not_made_is_made_when_it_is_asked_for() {
    byte[] bytes = Ready.orMade("nothing", () -> "now".getBytes(StandardCharsets.UTF_8));

    assertThat(bytes).asString().isEqualTo("now");
    assertThat(new CodePage("GB012", "Sum", "Counts *differ*.\n").prose().html())
        .isEqualTo("<p>Counts <em>differ</em>.</p>\n");
  }
}
