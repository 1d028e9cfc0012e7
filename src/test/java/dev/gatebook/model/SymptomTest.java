package dev.gatebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SymptomTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "expected 3 but was 4                             | expected # but was #",
        "took 1.5 s at 10:31:07,                          | took # s at #,",
        "no user 550e8400-e29b-41d4-a716-446655440000     | no user #",
        "lost app.User@1a2b3c                             | lost app.User@#",
        "at 0x7ffe12 in <deadbeef01>                      | at # in <#>",
        "cannot open /var/tmp/a12/x.txt (No such file)    | cannot open … (No such file)",
        "cannot open 'C:\\temp\\a.txt'                    | cannot open '…'",
        "GET https://host.example:8080/users/17 gave 404  | GET … gave #",
        "true and/or false                                | true and/or false",
        "row12 of table_3                                 | row# of table_#",
        "decade facade                                    | decade facade",
        "got [1, 2, 3]                                    | got [#, #, #]",
      })
  void what_differs_from_run_to_run_is_left_out(String message, String common) {
    assertThat(symptom(message).message()).isEqualTo(common);
  }

  @Test
  void the_first_lines_that_say_something_tell_the_cause() {
    assertThat(symptom("\n  Expecting:\n    5\n\n  to be\n  even\n  really").message())
        .isEqualTo("Expecting: # to be");
  }

  @Test
  void failures_of_another_type_have_another_cause() {
    Symptom one = Symptom.of(new TestCase.Failure("boom", "java.io.IOException", ""));
    Symptom two = Symptom.of(new TestCase.Failure("boom", "java.lang.Error", ""));

    assertThat(one).isNotEqualTo(two).isLessThan(two);
  }

  @Test
  void a_message_of_any_length_is_cut() {
    assertThat(symptom("x".repeat(1_000_000)).message()).hasSize(Symptom.MOST);
    assertThat(symptom("").message()).isEmpty();
  }

  private static Symptom symptom(String message) {
    return Symptom.of(new TestCase.Failure(message, "", ""));
  }
}
