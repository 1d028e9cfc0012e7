package dev.gatebook.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gatebook.model.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What YAML would resolve in silence is refused at its place. */
final class YamlReaderTest {
  private static YamlReader.Sheet read(String... lines) {
    return YamlReader.read(GivenContent.file("x.yml", String.join("\n", lines) + "\n"));
  }

  private static List<String> problems(String... lines) {
    return read(lines).problems().stream().map(GivenContent::told).toList();
  }

  private static String value(String line) {
    Node root = read(line).root().orElseThrow();
    return Form.of(SourceText.of("x.yml", line), root).word("key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "yes", "on", "010", "0x1F", "1e3", "1_000", "12:30:45", ".inf"})
  void a_word_stays_as_it_is_written(String word) {
    assertThat(value("key: " + word)).isEqualTo(word);
    assertThat(value("key: '" + word + "'")).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"key:", "key: ~", "key: null", "key: Null"})
  void nothing_is_not_the_text_null(String line) {
    assertThat(value(line)).isEmpty();
    assertThat(value("key: 'null'")).isEqualTo("null");
  }

  @Test
  void a_duplicate_key_is_named_with_the_first_one() {
    assertThat(problems("title: a", "name: b", "title: c"))
        .containsExactly(
            "GB108 x.yml:3:1 [title] key 'title' stands here twice -> its first place is line 1;"
                + " keep one of them");
    assertThat(problems("a: { b: 1, c: 2, b: 3 }")).hasSize(1);
    assertThat(problems("a: { b: 1 }", "c: { b: 1 }")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: &x 1          | x.yml:1:4  | an anchor is not allowed",
        "a: &x { b: 1 }   | x.yml:1:4  | an anchor is not allowed",
        "a: [1, &x 2]     | x.yml:1:8  | an anchor is not allowed",
        "a: !!int 3       | x.yml:1:4  | a tag is not allowed",
        "a: !!java.net.URL [x] | x.yml:1:4 | a tag is not allowed",
        "<<: { b: 1 }     | x.yml:1:1  | a merge key is not followed",
      })
  void the_tricks_of_yaml_are_refused(String line, String place, String message) {
    assertThat(problems(line.strip()))
        .singleElement()
        .asString()
        .startsWith("GB110 " + place.strip())
        .contains(message.strip());
  }

  @Test
  void an_alias_is_refused_with_its_anchor() {
    assertThat(problems("a: &x 1", "b: *x"))
        .satisfiesExactly(
            p -> assertThat(p).startsWith("GB110 x.yml:1:4"),
            p -> assertThat(p).startsWith("GB110 x.yml:2:4").contains("an alias is not followed"));
  }

  @Test
  void a_bomb_of_aliases_is_refused_quickly() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int n = 1; n < 60; n++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(n, n, n - 1, n - 1));
    }

    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThat(problems(bomb.toString())).allMatch(p -> p.startsWith("GB110")));
  }

  @Test
  void a_text_that_looks_like_a_trick_is_fine_in_quotes() {
    assertThat(problems("a: '*x'", "b: \"&x\"", "c: '!x'", "d: '<<'", "e: a & b ! c * d"))
        .isEmpty();
  }

  @Test
  void a_second_document_is_refused() {
    assertThat(problems("a: 1", "---", "a: 2"))
        .singleElement()
        .asString()
        .startsWith("GB110 x.yml:3")
        .contains("a second document starts here");
  }

  @Test
  void one_document_with_its_mark_is_fine() {
    assertThat(problems("---", "a: 1")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n"})
  void a_file_without_yaml_is_told(String text) {
    YamlReader.Sheet sheet = YamlReader.read(GivenContent.file("x.yml", text));

    assertThat(sheet.problems()).isNotEmpty().allMatch(p -> p.code().equals("GB112"));
  }

  @Test
  void a_byte_order_mark_at_the_start_is_skipped() {
    YamlReader.Sheet sheet = YamlReader.read(GivenContent.file("x.yml", "\uFEFFa: 1\n"));

    assertThat(sheet.problems()).isEmpty();
    assertThat(sheet.root()).isPresent();
  }

  @Test
  void tabs_as_indentation_are_told_with_the_mend() {
    assertThat(problems("a:", "\tb: 1"))
        .singleElement()
        .asString()
        .startsWith("GB109 x.yml:2:1")
        .endsWith("indent with spaces, not with tabs");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: b: c          | a text with ': ' in it needs quotes",
        "a: >= 70%        | a comparator needs quotes: \">= 70%\"",
        "a: @home         | a text that starts with '@' needs quotes",
        "a: %done         | a text that starts with '%' needs quotes",
        "a: 'open         | close the quote",
        "a: [1, 2         | close the list with ']'",
        "a: { b: 1        | close the keys with '}'",
      })
  void the_usual_slips_come_with_their_mend(String line, String mend) {
    assertThat(problems(line.strip()))
        .singleElement()
        .asString()
        .startsWith("GB109 x.yml:")
        .endsWith("-> " + mend.strip());
  }

  @Test
  void what_was_read_before_a_syntax_error_is_kept() {
    YamlReader.Sheet sheet = read("a: 1", "b: 'open");

    assertThat(sheet.complete()).isFalse();
    assertThat(sheet.root()).hasValueSatisfying(n -> assertThat(n.what()).contains("keys"));
    assertThat(Form.of(sheet.text(), sheet.root().orElseThrow()).word("a")).isEqualTo("1");
  }

  @Test
  void deep_nesting_is_refused_and_not_followed() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(problems("a: " + "[".repeat(3000)))
              .hasSize(1)
              .first()
              .asString()
              .startsWith("GB111 x.yml:1:");
          assertThat(problems("a: " + "{a: ".repeat(3000))).isNotEmpty();
          assertThat(problems("- ".repeat(3000) + "a")).isNotEmpty();
        });
  }

  @Test
  void forty_levels_are_read() {
    assertThat(problems("[".repeat(40) + "]".repeat(40))).isEmpty();
    assertThat(problems("[".repeat(41) + "]".repeat(41))).isNotEmpty();
  }

  @Test
  void a_file_above_one_mebibyte_is_refused_without_reading_it() {
    SourceFile unread =
        new SourceFile(
            "x.yml",
            YamlText.LIMIT + 1L,
            () -> {
              throw new IOException("was opened");
            });

    assertThat(YamlReader.read(unread).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.code()).isEqualTo("GB111"))
        .satisfies(p -> assertThat(p.message()).isEqualTo("the file is larger than 1 MiB"));
  }

  @Test
  void a_file_that_grew_since_it_was_found_is_refused() {
    byte[] bytes = new byte[YamlText.LIMIT + 1];
    SourceFile grown = new SourceFile("x.yml", 10, () -> new ByteArrayInputStream(bytes));

    assertThat(YamlReader.read(grown).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.code()).isEqualTo("GB111"));
  }

  @Test
  void a_file_of_just_one_mebibyte_is_read_in_time() {
    String line = "- some words that a person could have written about a task\n";
    String text = line.repeat(YamlText.LIMIT / line.length());

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(YamlReader.read(GivenContent.file("x.yml", text)).problems()).isEmpty());
  }

  @Test
  void a_file_that_cannot_be_read_is_a_problem() {
    SourceFile broken =
        new SourceFile(
            "x.yml",
            3,
            () -> {
              throw new IOException("gone");
            });

    assertThat(YamlReader.read(broken).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).isEqualTo("the file cannot be read"));
  }

  @Test
  void bytes_that_are_not_utf8_are_told_at_their_place() {
    byte[] bytes = "a: 1\nb: caf\u00e9\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    assertThat(YamlReader.read(SourceFile.of("x.yml", bytes)).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.at().toString()).isEqualTo("x.yml:2:7"))
        .satisfies(p -> assertThat(p.mend()).isEqualTo("save it as UTF-8"));
  }

  @Test
  void characters_that_hide_are_told_by_their_number() {
    for (char hidden : new char[] {'\u0000', '\u001b', '\u0085', '\u202e', '\u2066', '\uFEFF'}) {
      byte[] bytes = ("a: x" + hidden + "y\n").getBytes(UTF_8);

      assertThat(YamlReader.read(SourceFile.of("x.yml", bytes)).problems())
          .singleElement()
          .satisfies(p -> assertThat(p.at().toString()).isEqualTo("x.yml:1:5"))
          .satisfies(p -> assertThat(p.message()).contains("U+%04X".formatted((int) hidden)));
    }
  }

  @Test
  void every_value_knows_where_it_stands() {
    Node root = read("a:", "  - b: 'x'", "    c: [1, 22]").root().orElseThrow();
    Node list = ((Node.Entries) root).get("a").orElseThrow();
    Node.Entries item = (Node.Entries) list.items().get(0);

    assertThat(item.get("b").orElseThrow().place()).isEqualTo(new Place(2, 8, 2, 11));
    assertThat(item.get("c").orElseThrow().items().get(1).place())
        .isEqualTo(new Place(3, 12, 3, 14));
    assertThat(item.all().values()).extracting(e -> e.keyPlace().column()).containsExactly(5, 5);
  }
}
