package dev.gatebook.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.Audit;
import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records of every form that there ever was are read, and say what they said. */
final class RecordFormTest {
  @Test
  void every_older_form_is_kept_as_records_of_its_time() throws IOException {
    assertThat(FrozenForm.all()).extracting(FrozenForm::number).containsExactly(older());
  }

  private static Integer[] older() {
    Integer[] numbers = new Integer[RecordForm.NEWEST - 1];
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = at + 1;
    }
    return numbers;
  }

  @Test
  void a_record_of_an_older_form_says_what_it_said_when_it_was_sealed() throws IOException {
    for (FrozenForm form : FrozenForm.all()) {
      for (Audit audit : form.audits()) {
        Json before =
            JsonBytes.read(Files.readAllBytes(form.folder().resolve(audit.id() + ".json")));

        assertThat(RecordDump.lost(before, RecordDump.of(audit))).as(audit.id()).isEmpty();
      }
    }
  }

  @Test
  void a_dump_tells_what_is_lost() throws IOException {
    Json dump = RecordDump.of(new FrozenForm(1).audits().get(1));
    String text = new String(JsonBytes.write(dump), StandardCharsets.UTF_8);
    byte[] other = text.replace("The *second* look", "A look").getBytes(StandardCharsets.UTF_8);

    assertThat(RecordDump.lost(dump, JsonBytes.read(other))).isNotEmpty();
  }

  @Test
  void what_is_written_again_has_the_newest_form_and_says_the_same() throws IOException {
    for (FrozenForm form : FrozenForm.all()) {
      for (Audit audit : form.audits()) {
        byte[] again = AssessmentJson.write(audit.assessment(), audit.source());

        assertThat(new String(again, StandardCharsets.UTF_8))
            .contains("\"schemaVersion\": " + RecordForm.NEWEST)
            .doesNotContain("\"Exact\"", "\"COUNT\"", "\"PASSED\"", "\"LINE\"");
        assertThat(AssessmentJson.read(again, audit.source())).isEqualTo(audit.assessment());
      }
    }
  }

  @Test
  void records_of_the_first_form_have_every_name_that_the_second_has_other_words_for()
      throws IOException {
    StringBuilder all = new StringBuilder();
    for (SourceFile file : new FrozenForm(1).files()) {
      all.append(new String(file.bytes(), StandardCharsets.UTF_8));
    }

    assertThat(all)
        .contains("\"Exact\"", "\"Of\"", "\"AtLeast\"", "\"About\"", "\"Range\"", "\"Unstated\"")
        .contains("\"COUNT\"", "\"PERCENT\"", "\"HOURS\"", "\"FAILED\"", "\"LINE\"");
  }

  @Test
  void a_unit_that_a_tool_calls_like_a_name_of_the_program_is_kept() {
    Json.Obj metric = Json.object().put("name", "loads").put("unit", "COUNT").end();

    assertThat(PlainWords.in(metric)).isEqualTo(metric);
  }

  @Test
  void a_form_that_is_newer_or_not_said_is_no_guess() {
    assertRefused("{\"schemaVersion\": 3}", "a.json has the form 3");
    assertRefused("{\"schemaVersion\": 4294967297}", "a.json has the form 4294967297");
    assertRefused("{\"schemaVersion\": 0}", "does not say in 'schemaVersion'");
    assertRefused("{\"schemaVersion\": \"1\"}", "does not say in 'schemaVersion'");
    assertRefused("{}", "does not say in 'schemaVersion'");
    assertRefused("[]", "a.json is no JSON object");
  }

  private static void assertRefused(String json, String message) {
    assertThatThrownBy(() -> RecordForm.read(json.getBytes(StandardCharsets.UTF_8), "a.json"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(message);
  }

  @Test
  void the_records_of_this_repository_are_of_a_form_that_is_kept() throws IOException {
    Path audits = Path.of("content/gatebook/audits");
    List<Integer> forms;
    try (var folders = Files.list(audits)) {
      forms =
          folders
              .map(folder -> folder.resolve(SealYaml.NAME))
              .filter(Files::exists)
              .map(seal -> SealYaml.schema(bytes(seal)))
              .toList();
    }

    assertThat(forms).isNotEmpty().allMatch(form -> form >= 1 && form <= RecordForm.NEWEST);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
