package dev.gatebook.publish;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SitePathsTest {
  private final SitePaths paths = new SitePaths();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        ".nojekyll",
        "app-v2/diffs/2025-12-25...2025-12-26/diff.json",
        "assets/site.3f9c.css"
      })
  void plain_paths_are_taken(String path) {
    assertThatCode(() -> paths.take(path)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "../up.html",
        "a/../b.html",
        "a/./b.html",
        "a//b.html",
        "a/",
        "a\\b.html",
        "c:/x.html",
        "a b.html",
        "caf\u00e9.html",
        "line\nbreak.html",
        "ends-with-dot.",
        "what?.html",
        "manifest.json",
        ".gatebook-site"
      })
  void other_paths_are_our_mistake(String path) {
    assertThatThrownBy(() -> paths.take(path)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b.html", "A/B.html", "a", "A", "a/b.html/c.html", "A/x.html"})
  void what_collides_with_a_path_is_our_mistake(String second) {
    paths.take("a/b.html");
    assertThatThrownBy(() -> paths.take(second)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_folder_holds_many_files() {
    paths.take("a/b.html");
    assertThatCode(() -> paths.take("a/c.html")).doesNotThrowAnyException();
  }
}
