package dev.gatebook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatebook.model.TestCase.Failure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TestRowsTest {
  private static final TestPlace PLACE = new TestPlace("s", "org.A", "A.java", "a.xml");

  /** ASCII, Latin-1, two and three bytes, pairs, halves of pairs, and what no text has. */
  private static final List<String> STRANGE =
      List.of(
          "",
          "a",
          "\u0000\u007F\u0080\u00FF",
          "\u0100\u07FF\u0800\uD7FF\uE000",
          "\uFFFD\uFFFF",
          "\uD83D\uDE00",
          "\uD83D",
          "\uDE00x",
          "\uDE00\uD83D",
          "x".repeat(3_000) + "√");

  @Test
  void tests_of_every_kind_come_back_as_they_went_in() {
    List<TestCase> tests =
        List.of(
            test("org.A", "plain", ""),
            test("org.A", "with", "[1]"),
            test("", "of the suite alone", ""),
            ended(TestOutcome.FAILED, Optional.of(new TestCase.Failure("m", "t", "at x"))),
            ended(TestOutcome.SKIPPED, Optional.empty()),
            ended(TestOutcome.PASSED, Optional.of(new TestCase.Failure("system", "", ""))),
            lasting(Optional.of(0L), List.of()),
            lasting(Optional.of(Long.MAX_VALUE), List.of()),
            lasting(Optional.of(-5L), List.of()),
            lasting(Optional.empty(), List.of("slow", "owner=me")),
            test("org.Ünï", "naïve → ✓", "[∞]"));
    assertThat(TestRows.of(tests)).isEqualTo(tests);
    assertThat(TestRows.of(tests).totals()).isEqualTo(TestTotals.of(tests));
  }

  @Test
  void a_pass_without_an_object_equals_the_test_that_it_stands_for() {
    TestRowsBuilder rows = new TestRowsBuilder(new TestStore());
    rows.pass(PLACE, held("adds[2]"), 4, 17);
    rows.pass(PLACE, held("clears"), 6, TestRowsBuilder.UNKNOWN);
    assertThat(rows.rows())
        .containsExactly(
            passed("adds", "[2]", Optional.of(17L)), passed("clears", "", Optional.empty()));
  }

  @Test
  void those_that_failed_stand_in_the_order_of_all() {
    List<TestCase> tests = new ArrayList<>();
    List<TestOutcome> outcomes = List.of(TestOutcome.values());
    for (int i = 0; i < 300; i++) {
      TestOutcome outcome = outcomes.get(i % outcomes.size());
      tests.add(test("org.C" + i % 7, "t" + i * 31 % 100, "").ended(outcome, Optional.empty()));
    }
    TestRows rows = TestRows.of(tests);
    int[] repeats = new int[tests.size()];
    repeats[0] = 2;
    for (TestRows all : List.of(rows, rows.byKey(), rows.byKey().numbered(repeats))) {
      assertThat(all.failing())
          .isNotEmpty()
          .isEqualTo(all.stream().filter(test -> test.outcome().isFailure()).toList());
    }
  }

  @Test
  void what_a_test_failed_for_can_be_had_without_the_test() {
    TestRows rows = TestRows.of(List.of(failed("b"), test("org.A", "c", ""), failed("a"))).byKey();
    FailedTests failed = rows.failing();
    assertThat(failed).extracting(TestCase::name).containsExactly("a", "b");
    assertThat(failed.words(0)).isEqualTo(new Failure("expected a", "Error", ""));
    assertThat(failed.only(new int[] {1})).containsExactly(failed("b"));
    assertThat(failed.only(new int[] {1}).words(0).message()).isEqualTo("expected b");
    TestCase silent = test("org.A", "d", "").ended(TestOutcome.ERRORED, Optional.empty());
    assertThat(TestRows.of(List.of(silent)).failing().words(0)).isEqualTo(new Failure("", "", ""));
  }

  @Test
  void rows_that_fill_several_blocks_stay_in_their_order() {
    TestRowsBuilder rows = new TestRowsBuilder(new TestStore());
    int many = 70_000;
    for (int i = 0; i < many; i++) {
      rows.pass(PLACE, held("test" + i), ("test" + i).length(), i);
    }
    TestRows all = rows.rows();
    assertThat(all).hasSize(many);
    assertThat(rows.size()).isEqualTo(many);
    for (int i : new int[] {0, 1, 32_767, 32_768, 65_535, 65_536, many - 1}) {
      assertThat(all.get(i).name()).isEqualTo("test" + i);
      assertThat(all.get(i).durationMillis()).contains((long) i);
    }
  }

  @Test
  void what_was_handed_out_does_not_change_when_more_is_taken() {
    TestRowsBuilder rows = new TestRowsBuilder(new TestStore());
    rows.add(test("org.A", "first", ""));
    TestRows one = rows.rows();
    rows.add(test("org.A", "second", ""));
    assertThat(one).hasSize(1);
    assertThat(rows.rows()).hasSize(2);
  }

  @Test
  void reports_that_share_a_store_keep_their_tests_apart() {
    TestStore store = new TestStore();
    TestRowsBuilder one = new TestRowsBuilder(store);
    TestRowsBuilder other = new TestRowsBuilder(store);
    List<TestCase> ones = new ArrayList<>();
    List<TestCase> others = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      ones.add(failed("one" + i));
      one.add(failed("one" + i));
      others.add(failed("other" + i));
      other.add(failed("other" + i));
      others.add(passed("more" + i, "", Optional.of(3L)));
      other.pass(PLACE, held("more" + i), ("more" + i).length(), 3);
    }
    assertThat(one.rows()).isEqualTo(ones);
    assertThat(other.rows()).isEqualTo(others);
  }

  @Test
  void a_report_that_does_not_count_leaves_nothing_behind() {
    TestStore store = new TestStore();
    TestRows before = written(store, "before", 40);
    TestStore.Mark mark = store.mark();
    written(store, "refused", 5_000);
    store.backTo(mark);
    TestRows after = written(store, "after", 200);
    assertThat(before).isEqualTo(written(new TestStore(), "before", 40));
    assertThat(after).isEqualTo(written(new TestStore(), "after", 200));
  }

  private static TestRows written(TestStore store, String name, int many) {
    TestRowsBuilder rows = new TestRowsBuilder(store);
    for (int i = 0; i < many; i++) {
      rows.add(failed(name + i));
    }
    return rows.rows();
  }

  @Test
  void texts_come_back_as_they_were_whatever_letters_are_in_them() {
    List<TestCase> tests = new ArrayList<>();
    for (String text : STRANGE) {
      tests.add(test("org.A", text, "[" + text + "]"));
      tests.add(failed("t").ended(TestOutcome.FAILED, Optional.of(new Failure(text, "", text))));
    }
    assertThat(TestRows.of(tests)).isEqualTo(tests);
  }

  @Test
  void a_name_with_its_parameters_and_its_length_are_those_of_the_parts() {
    List<TestCase> tests = new ArrayList<>();
    for (String text : STRANGE) {
      tests.add(test("org.A", text, "[" + text + "]"));
    }
    for (TestCase test : TestRows.of(tests)) {
      String both = test.name() + test.parameters();
      assertThat(test.fullName()).isEqualTo(both);
      assertThat(test.nameLength()).isEqualTo(both.length());
      assertThat(test.with("(x)").fullName()).isEqualTo(test.name() + "(x)");
    }
  }

  @Test
  void one_after_the_other_they_are_the_same_as_one_by_one() {
    List<TestCase> tests = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      tests.add(test("org.C" + i % 7, "t" + i * 31 % 50, "[" + i + "]"));
    }
    TestRows runs = TestRows.joined(split(tests));
    int[] repeats = new int[tests.size()];
    repeats[3] = 2;
    for (TestRows rows : List.of(runs, runs.byKey(), runs.byKey().numbered(repeats))) {
      List<TestCase> oneByOne = IntStream.range(0, rows.size()).mapToObj(rows::get).toList();
      List<TestCase> walked = new ArrayList<>();
      rows.iterator().forEachRemaining(walked::add);
      assertThat(walked).isEqualTo(oneByOne);
      assertThat(rows.stream().toList()).isEqualTo(oneByOne);
    }
    Iterator<TestCase> none = TestRows.NONE.iterator();
    assertThat(none.hasNext()).isFalse();
    assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
    assertThat(TestRows.NONE.failing()).isEmpty();
  }

  @Test
  void failures_and_reports_are_found_among_any_tests() {
    List<TestCase> tests =
        List.of(failed("b"), test("org.A", "c", ""), failed("a").toldBy("0.xml"));
    for (List<TestCase> any : List.of(tests, TestRows.of(tests))) {
      assertThat(TestRows.failing(any)).containsExactly(tests.get(0), tests.get(2));
      assertThat(TestRows.artifacts(any))
          .containsExactly("0.xml", tests.get(0).artifact())
          .doesNotContain("");
    }
  }

  @Test
  void a_test_that_is_kept_says_the_same() {
    for (TestCase test : rows(failed("a"), lasting("b", 7), test("org.A", "c", "[1]"))) {
      assertThat(test.kept()).isEqualTo(test);
      assertThat(test.kept().durationMillis()).isEqualTo(test.durationMillis());
    }
  }

  @Test
  void a_test_is_equal_to_one_that_says_the_same_and_to_no_other() {
    TestCase given = failed("a");
    TestCase read = TestRows.of(List.of(given)).get(0);
    assertThat(read).isEqualTo(given).hasSameHashCodeAs(given).hasToString("org.A#a FAILED");
    assertThat(
            List.of(
                failed("b"),
                given.with("[1]"),
                given.toldBy("other.xml"),
                given.ended(TestOutcome.ERRORED, given.failure()),
                given.tracedBy("at y"),
                lasting("a", 2)))
        .doesNotContain(read);
  }

  @Test
  void names_are_in_the_order_of_their_letters_in_utf_16() {
    List<TestCase> tests = new ArrayList<>();
    for (String text : STRANGE) {
      tests.add(test("org.A", text, ""));
      tests.add(test("org.A", "b" + text, ""));
    }
    assertThat(TestRows.of(tests).byKey())
        .isEqualTo(tests.stream().sorted(Comparator.comparing(TestCase::key)).toList());
  }

  @Test
  void the_order_by_key_is_that_of_the_keys_whatever_stands_in_them() {
    List<TestCase> tests = new ArrayList<>();
    String[] holders = {"a", "a#", "a#b", "a!", "a$x", "ab", "a.b", "", "b", "é", "a#b#c"};
    String[] names = {"x", "x[", "b#x", "", "y", "#", "é", "c", "xx", "x#"};
    for (String holder : holders) {
      for (String name : names) {
        tests.add(test(holder, name, ""));
        tests.add(test(holder, name, "[1]"));
      }
    }
    Collections.shuffle(tests, new Random(7));
    List<TestCase> sorted = tests.stream().sorted(Comparator.comparing(TestCase::key)).toList();
    assertThat(TestRows.of(tests).byKey()).isEqualTo(sorted);
    assertThat(TestRows.joined(split(tests)).byKey()).isEqualTo(sorted);
  }

  private static List<TestRows> split(List<TestCase> tests) {
    List<TestRows> runs = new ArrayList<>();
    for (int i = 0; i < tests.size(); i += 9) {
      runs.add(TestRows.of(tests.subList(i, Math.min(i + 9, tests.size()))));
    }
    return runs;
  }

  @Test
  void tests_of_one_key_keep_their_order() {
    List<TestCase> tests =
        List.of(test("c", "b", ""), lasting("a", 2), lasting("a", 1), lasting("a", 3));
    assertThat(TestRows.of(tests).byKey())
        .extracting(TestCase::key, TestCase::durationMillis)
        .extracting(Object::toString)
        .containsExactly(
            "(\"c#b\", Optional.empty)",
            "(\"org.A#a\", Optional[2])",
            "(\"org.A#a\", Optional[1])",
            "(\"org.A#a\", Optional[3])");
  }

  @Test
  void keys_that_are_equal_are_never_missed() {
    assertThat(rows(test("a", "x", ""), test("b", "x", "")).mayRepeat()).isFalse();
    assertThat(rows(test("a", "x", ""), test("a", "y", "")).mayRepeat()).isFalse();
    assertThat(rows(test("a", "x", ""), test("a", "x", "")).mayRepeat()).isTrue();
    assertThat(rows(test("a", "x[1]", ""), test("a", "x", "[1]")).mayRepeat()).isTrue();
    assertThat(rows(test("a", "b#x", ""), test("a#b", "x", "")).mayRepeat()).isTrue();
    assertThat(rows(test("a", "", ""), test("a", "", "")).mayRepeat()).isTrue();
    TestRows one = rows(test("a", "x", ""));
    assertThat(TestRows.joined(List.of(one, rows(test("b", "x", "")), one)).mayRepeat()).isTrue();
  }

  @Test
  void a_number_from_two_on_stands_behind_the_parameters() {
    TestRows rows = rows(test("a", "x", "[1]"), test("a", "x", "[1]")).byKey();
    assertThat(rows.numbered(new int[] {1, 2}))
        .extracting(TestCase::key)
        .containsExactly("a#x[1]", "a#x[1]#2");
  }

  @Test
  void facts_keep_rows_as_they_are() {
    TestRows rows = rows(test("a", "x", ""));
    Measured measured = new Measured(List.of(), rows, rows.totals(), CoverageReport.NONE);
    assertThat(measured.tests()).isSameAs(rows);
  }

  private static TestRowsBuilder.HeldName held(String name) {
    return new TestRowsBuilder.HeldName() {
      @Override
      public char[] letters() {
        return ("xy" + name + "z").toCharArray();
      }

      @Override
      public int from() {
        return 2;
      }

      @Override
      public int length() {
        return name.length();
      }
    };
  }

  private static TestCase failed(String name) {
    Failure why = new Failure("expected " + name, "Error", "at " + name + "\nat √" + name);
    return test("org.A", name, "").ended(TestOutcome.FAILED, Optional.of(why));
  }

  private static TestRows rows(TestCase... tests) {
    return TestRows.of(List.of(tests));
  }

  private static TestCase test(String holder, String name, String parameters) {
    return new TestCase(
        "suite",
        holder,
        name,
        parameters,
        TestOutcome.PASSED,
        Optional.empty(),
        Optional.empty(),
        "",
        List.of(),
        "a.xml");
  }

  private static TestCase passed(String name, String parameters, Optional<Long> millis) {
    return new TestCase(
        "s",
        "org.A",
        name,
        parameters,
        TestOutcome.PASSED,
        millis,
        Optional.empty(),
        "A.java",
        List.of(),
        "a.xml");
  }

  private static TestCase lasting(String name, long millis) {
    return passed(name, "", Optional.of(millis));
  }

  private static TestCase lasting(Optional<Long> millis, List<String> tags) {
    return new TestCase(
        "s", "c", "n", "", TestOutcome.PASSED, millis, Optional.empty(), "", tags, "a.xml");
  }

  private static TestCase ended(TestOutcome outcome, Optional<TestCase.Failure> failure) {
    return new TestCase(
        "s", "c", "n", "", outcome, Optional.of(3L), failure, "f.java", List.of(), "b.xml");
  }
}
