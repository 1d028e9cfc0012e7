package dev.gatebook.diff.life;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in addresses for ids that hold anything. */
final class SlugsTest {

  @ParameterizedTest
  @CsvSource({
    "B1,b1",
    "A/B: 2,a-b--2",
    "T2.1,t2.1",
    "CON,x-con",
    "nul.txt,x-nul.txt",
    "COM1,x-com1"
  })
  void an_id_becomes_a_name_that_every_system_takes(String id, String slug) {
    assertThat(new Slugs().of(id)).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", ".", "../../etc/passwd", "", "???", "ü", "a\u0000b", "x\\y", " "})
  void no_id_leads_out_of_its_folder(String id) {
    assertThat(new Slugs().of(id)).matches("[a-z0-9]([a-z0-9.-]*[a-z0-9])?");
  }

  @Test
  void ids_that_look_alike_keep_names_of_their_own() {
    Slugs slugs = new Slugs();
    assertThat(slugs.of("B 1")).isEqualTo("b-1");
    assertThat(slugs.of("b/1")).isEqualTo("b-1-2");
    assertThat(slugs.of("B-1")).isEqualTo("b-1-3");
  }

  @Test
  void a_long_id_is_cut() {
    assertThat(new Slugs().of("x".repeat(5000))).hasSize(60);
  }
}
