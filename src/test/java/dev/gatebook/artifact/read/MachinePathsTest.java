package dev.gatebook.artifact.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MachinePathsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at /home/kim/shop/src/a.js:3:1|at …/src/a.js:3:1",
        "(/tmp/x/y.py)|(…/y.py)",
        "C:\\Users\\kim\\shop\\src\\A.cs:line 3|…/src/A.cs:line 3",
        "file:///home/kim/x.js|file://…/x.js",
        "GET /api/v1/users failed|GET /api/v1/users failed",
        "https://host.example/home/x|https://host.example/home/x",
        "src/main/a.c|src/main/a.c",
        "1/2 and /|1/2 and /",
        "/tmp|/tmp",
        "Shop\\CalcTest::a|Shop\\CalcTest::a",
        "/home/kim/a.c and /home/kim/b.c|…/a.c and …/b.c",
      })
  void places_of_a_machine_are_hidden_and_other_slashes_stay(String text, String hidden) {
    assertThat(MachinePaths.hide(text)).isEqualTo(hidden);
  }
}
