package dev.gatebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class TimePatchTest {
  @Test
  void tests_that_take_as_long_as_before_are_counted() {
    long[] many = LongStream.range(0, 7).toArray();
    assertThat(word(times(many), times(many))).isEqualTo("#*");
    assertThat(word(times(5, 9), times(5, 9))).isEqualTo("0");
  }

  @Test
  void two_small_differences_are_one_sign_and_a_large_one_is_its_own() {
    assertThat(word(times(5, 9), times(5, 8))).isEqualTo("/");
    assertThat(word(times(5, 9), times(5, 30))).isEqualTo(">i");
  }

  @Test
  void a_class_that_the_older_audit_does_not_have_is_told_by_its_times() {
    TimePatch patch = new TimePatch(List.of("A"), List.of(times(1, 1)));

    assertThat(patch.to(List.of("B"), List.of(times(0, 2)))).isEqualTo("2");
  }

  @Test
  void without_tests_nothing_is_told() {
    assertThat(new TimePatch(List.of("A"), List.of(times(1))).to(List.of(), List.of())).isEmpty();
  }

  @Test
  void a_word_needs_no_escape_in_a_script() {
    long[] all = LongStream.range(0, 5_000).toArray();

    String word = new TimePatch(List.of(), List.of()).to(List.of("A"), List.of(times(all)));

    assertThat(word).matches("[#-;=-\\[\\]-~]+");
  }

  @Test
  void a_word_laid_on_the_older_times_gives_the_newer_ones() {
    Random chance = new Random(11);
    for (int round = 0; round < 300; round++) {
      List<Json> older = some(chance);
      List<Json> newer = some(chance);
      List<String> before = classes(older, chance);
      List<String> after = classes(newer, chance);

      String word = new TimePatch(before, older).to(after, newer);

      assertThat(laid(before, older, after, newer, word)).isEqualTo(newer);
    }
  }

  /** As the script reads it. */
  private static List<Json> laid(
      List<String> before, List<Json> older, List<String> after, List<Json> newer, String word) {
    Map<String, List<Json>> base = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      base.put(before.get(i), ((Json.Arr) older.get(i)).items());
    }
    List<Long> numbers = numbers(word);
    List<Long> differences = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      long number = numbers.get(i);
      for (long left = number == 0 ? numbers.get(++i) : 0; left > 0; left--) {
        differences.add(0L);
      }
      if (number > 25) {
        differences.add(number % 2 == 0 ? (number - 26) / 2 : (25 - number) / 2);
      } else if (number > 0) {
        differences.add((number - 1) / 5 - 2);
        differences.add((number - 1) % 5 - 2);
      }
    }
    List<Json> rows = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < after.size(); i++) {
      List<Json> row = new ArrayList<>();
      for (int test = 0; test < ((Json.Arr) newer.get(i)).items().size(); test++) {
        List<Json> known = base.getOrDefault(after.get(i), List.of());
        long was = known.isEmpty() ? 0 : ((Json.Num) known.get(test)).value().longValue();
        row.add(Json.of(was + differences.get(at++)));
      }
      rows.add(new Json.Arr(row));
    }
    return rows;
  }

  private static List<Long> numbers(String word) {
    List<Long> numbers = new ArrayList<>();
    long number = 0;
    long weight = 1;
    for (int i = 0; i < word.length(); i++) {
      char sign = word.charAt(i);
      int value = sign - '#' - (sign > '<' ? 1 : 0) - (sign > '\\' ? 1 : 0);
      number += weight * (value < 70 ? value : value - 70);
      weight *= 20;
      if (value < 70) {
        numbers.add(number);
        number = 0;
        weight = 1;
      }
    }
    return numbers;
  }

  /** Classes of three tests, so that a class may have its name in both audits. */
  private static List<Json> some(Random chance) {
    List<Json> rows = new ArrayList<>();
    for (int i = chance.nextInt(6); i > 0; i--) {
      rows.add(times(0, chance.nextInt(3), chance.nextInt(90_000)));
    }
    return rows;
  }

  private static List<String> classes(List<Json> rows, Random chance) {
    int first = chance.nextInt(3);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      names.add("C" + (first + i));
    }
    return names;
  }

  private static String word(Json older, Json newer) {
    return new TimePatch(List.of("A"), List.of(older)).to(List.of("A"), List.of(newer));
  }

  private static Json times(long... millis) {
    return new Json.Arr(LongStream.of(millis).mapToObj(Json::of).toList());
  }
}
