package dev.gatebook.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceRef;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ShortPathsTest {
  @Test
  void what_lies_in_the_working_folder_is_told_from_there() {
    ShortPaths paths = ShortPaths.of(List.of("/work/shop/build/a.xml", "b.xml"), "/work/shop");

    assertThat(at(paths, "/work/shop/build/a.xml")).isEqualTo("build/a.xml");
    assertThat(at(paths, "b.xml")).isEqualTo("b.xml");
    assertThat(at(paths, "../c.xml")).isEqualTo("../c.xml");
  }

  @Test
  void other_files_are_told_from_the_folder_that_they_have_in_common() {
    List<String> given =
        List.of("/ci/out/one/a.xml", "/ci/out/two/b.zip!/b.xml", "/ci/out/ones.xml");
    ShortPaths paths = ShortPaths.of(given, "/work");

    assertThat(given.stream().map(path -> at(paths, path)))
        .containsExactly("one/a.xml", "two/b.zip!/b.xml", "ones.xml");
  }

  @Test
  void files_with_nothing_in_common_lose_only_the_root() {
    ShortPaths paths = ShortPaths.of(List.of("/a/x.xml", "/b/y.xml"), "/work");

    assertThat(at(paths, "/a/x.xml")).isEqualTo("a/x.xml");
  }

  @Test
  void drives_of_windows_are_places_of_a_machine_too() {
    ShortPaths paths = ShortPaths.of(List.of("C:/ci/x.xml", "D:/y.xml"), "C:/work");

    assertThat(at(paths, "C:/ci/x.xml")).isEqualTo("C:/ci/x.xml");
    assertThat(at(ShortPaths.of(List.of("C:/ci/x.xml"), "C:/work"), "C:/ci/x.xml"))
        .isEqualTo("x.xml");
  }

  @Test
  void words_are_shortened_with_the_path() {
    ShortPaths paths = ShortPaths.of(List.of("/ci/a.xml", "/ci/b.xml"), "/work");
    Problem problem =
        Problem.warning("GB214", "the same bytes as /ci/a.xml", SourceRef.of("/ci/b.xml"), "");

    assertThat(paths.of(problem).message()).isEqualTo("the same bytes as a.xml");
  }

  private static String at(ShortPaths paths, String path) {
    return paths.of(Problem.warning("GB1", "", SourceRef.of(path), "")).at().path();
  }
}
