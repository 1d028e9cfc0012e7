package dev.gatebook.artifact.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReportedPathTest {
  @ParameterizedTest
  @CsvSource({
    "src/a.c, src/a.c",
    "./src/a.c, src/a.c",
    "././a.c, a.c",
    "src\\a.cs, src/a.cs",
    "/home/kim/shop/src/main/a.c, src/main/a.c",
    "/home/kim/shop/a.c, a.c",
    "C:\\work\\shop\\test\\A.cs, test/A.cs",
    "/a.c, a.c",
  })
  void a_path_names_no_machine(String written, String path) {
    assertThat(ReportedPath.of(written)).isEqualTo(path);
  }
}
