package dev.gatebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class RowPatchTest {
  @Test
  void rows_that_stayed_are_told_by_place_and_length() {
    Json patch = patch(rows("a", "b", "c", "d"), rows("a", "b", "x", "d"));

    assertThat(text(patch)).isEqualTo("[0,2,[\"x\"],3,1]");
  }

  @Test
  void without_older_rows_all_are_told_in_full() {
    assertThat(text(patch(List.of(), rows("a", "a")))).isEqualTo("[[\"a\"],[\"a\"]]");
    assertThat(text(patch(rows("a"), List.of()))).isEqualTo("[]");
  }

  @Test
  void a_patch_laid_on_the_older_rows_gives_the_newer_ones() {
    Random chance = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<Json> older = some(chance);
      List<Json> newer = some(chance);
      assertThat(laid(older, (Json.Arr) patch(older, newer))).isEqualTo(newer);
    }
  }

  /** As the script reads it. */
  private static List<Json> laid(List<Json> older, Json.Arr patch) {
    List<Json> rows = new ArrayList<>();
    for (int at = 0; at < patch.items().size(); at++) {
      if (patch.items().get(at) instanceof Json.Num start) {
        at++;
        int length = ((Json.Num) patch.items().get(at)).value().intValue();
        int from = start.value().intValue();
        rows.addAll(older.subList(from, from + length));
      } else {
        rows.add(patch.items().get(at));
      }
    }
    return rows;
  }

  private static List<Json> some(Random chance) {
    List<Json> rows = new ArrayList<>();
    for (int i = chance.nextInt(12); i > 0; i--) {
      rows.addAll(rows("r" + chance.nextInt(6)));
    }
    return rows;
  }

  private static Json patch(List<Json> older, List<Json> newer) {
    return new RowPatch(older.stream().map(RowPatchTest::text).toList())
        .to(newer, newer.stream().map(RowPatchTest::text).toList());
  }

  private static List<Json> rows(String... words) {
    List<Json> rows = new ArrayList<>();
    for (String word : words) {
      rows.add(Json.texts(List.of(word)));
    }
    return rows;
  }

  private static String text(Json json) {
    return new String(JsonBytes.line(json), StandardCharsets.UTF_8).strip();
  }
}
