package dev.gatebook.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.site.search.Entry.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class SearchIndexTest {
  @Test
  void a_name_is_found_as_a_whole_and_by_its_words() {
    assertThat(SearchTerms.of("CartTest#rejectsAll (2.1)"))
        .containsExactlyInAnyOrder(
            "carttest#rejectsall",
            "carttest",
            "cart",
            "test",
            "rejectsall",
            "rejects",
            "all",
            "2.1",
            "2",
            "1");
  }

  @Test
  void a_long_word_is_cut_and_never_in_the_middle_of_a_character() {
    String smile = new String(Character.toChars(0x1F600));
    assertThat(SearchTerms.of("a".repeat(39) + "𝒜" + smile)).allMatch(term -> term.length() <= 40);
    assertThat(SearchTerms.of("a".repeat(39) + "𝒜b")).contains("a".repeat(39));
  }

  @Test
  void terms_of_any_script_are_split_by_the_letters_and_numbers_of_unicode() {
    assertThat(
            SearchTerms.of(
                "(Käse\u00a0größerÄlter) \u2003x²٣ …ᛮ–straßeÜber𝐀 \t ")) // no blank: U+00A0
        .containsExactlyInAnyOrder(
            "käse\u00a0größerälter",
            "käse",
            "größerälter",
            "größer",
            "älter",
            "x²٣",
            "ᛮ–straßeüber𝐀",
            "ᛮ",
            "straßeüber𝐀",
            "straße",
            "über",
            "𝐀");
    assertThat(SearchTerms.of(" -- \n")).isEmpty();
  }

  @Test
  void projects_come_first_and_every_term_leads_to_its_entries() {
    Map<String, Json> parts =
        SearchIndex.parts(
            List.of(
                new Entry(Sort.TASK, "Load test", "Shop", "a.html#1"),
                new Entry(Sort.PROJECT, "Shop", "", "shop/index.html"),
                new Entry(Sort.TASK, "Load test", "Shop", "a.html#1")));

    assertThat(parts.keySet()).containsExactly("e0", "w0", "index");
    assertThat(titles(parts)).containsExactly("Shop", "Load test");
    assertThat(holders(parts).get("shop")).containsExactly(0, 1);
    assertThat(holders(parts).get("load")).containsExactly(1);
  }

  @Test
  void nothing_to_find_is_an_index_without_shards() {
    Map<String, Json> parts = SearchIndex.parts(List.of());

    assertThat(parts.keySet()).containsExactly("index");
    assertThat(((Json.Obj) Objects.requireNonNull(parts.get("index"))).get("count"))
        .contains(Json.of(0));
  }

  @Test
  void a_hundred_thousand_entries_come_in_small_parts() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      entries.add(new Entry(Sort.TASK, "Package " + i + " of part " + i % 97, "P" + i % 500, "h"));
    }
    Map<String, Json> parts = SearchIndex.parts(entries);

    assertThat(JsonBytes.line(Objects.requireNonNull(parts.get("index"))).length)
        .isLessThan(10_000);
    assertThat(parts.values())
        .extracting(part -> JsonBytes.line(part).length)
        .allMatch(length -> length < 300_000);
    assertThat(parts).hasSizeLessThan(200);
    assertThat(holders(parts).get("99999")).containsExactly(99_999);
    assertThat(holders(parts).get("package")).hasSize(2_000);
  }

  private static List<String> titles(Map<String, Json> parts) {
    List<String> titles = new ArrayList<>();
    for (Json entry : list(Objects.requireNonNull(parts.get("e0")), "entries")) {
      titles.add(((Json.Text) ((Json.Arr) entry).items().get(1)).value());
    }
    return titles;
  }

  private static Map<String, List<Integer>> holders(Map<String, Json> parts) {
    Map<String, List<Integer>> holders = new LinkedHashMap<>();
    parts.forEach(
        (name, part) -> {
          if (name.startsWith("w")) {
            list(part, "terms").forEach(row -> holder(((Json.Arr) row).items(), holders));
          }
        });
    return holders;
  }

  private static void holder(List<Json> row, Map<String, List<Integer>> holders) {
    List<Integer> numbers = new ArrayList<>();
    int at = 0;
    for (Json step : row.subList(1, row.size())) {
      at += ((Json.Num) step).value().intValue();
      numbers.add(at);
    }
    assertThat(holders.put(((Json.Text) row.get(0)).value(), numbers)).isNull();
  }

  private static List<Json> list(Json part, String name) {
    return ((Json.Arr) ((Json.Obj) part).get(name).orElseThrow()).items();
  }
}
