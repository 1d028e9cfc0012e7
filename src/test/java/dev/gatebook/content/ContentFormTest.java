package dev.gatebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever was valid in a form stays valid, and a newer form is told as such. */
final class ContentFormTest {
  /** The JSON Schemas of the content as the first form had them; they are never changed. */
  private static final Path FIRST = Path.of("src/test/resources/shapes/1");

  @Test
  void nothing_that_the_first_form_allows_is_refused_today() throws IOException {
    Map<String, Json.Obj> today = ContentSchemas.all();
    for (String kind : today.keySet()) {
      Json first = JsonBytes.read(Files.readAllBytes(FIRST.resolve(kind + ".schema.json")));
      List<String> narrowed = new ArrayList<>();
      narrowed(first, today.getOrDefault(kind, Json.object().end()), "", narrowed);

      assertThat(narrowed).as(kind).isEmpty();
    }
  }

  @Test
  void a_key_that_is_gone_or_needed_and_a_word_that_is_gone_are_told() throws IOException {
    Json first = JsonBytes.read(Files.readAllBytes(FIRST.resolve("project.schema.json")));
    List<String> narrowed = new ArrayList<>();
    narrowed(ContentSchemas.all().getOrDefault("phase", Json.object().end()), first, "", narrowed);

    assertThat(narrowed)
        .contains("/properties/tasks is gone", "/required/name is needed now")
        .hasSizeGreaterThan(5);
  }

  /** What a schema asks for beyond an older one. Descriptions are words for people. */
  private static void narrowed(Json older, Json newer, String path, List<String> found) {
    if (older instanceof Json.Obj before && newer instanceof Json.Obj now) {
      before
          .fields()
          .forEach(
              (name, value) -> {
                if (!name.equals("description") && !name.equals("title")) {
                  part(path + "/" + name, value, now.get(name).orElse(Json.NULL), found);
                }
              });
      added(before, now, path, found);
    } else if (older instanceof Json.Arr before && newer instanceof Json.Arr now) {
      items(before, now, path, found);
    } else if (!older.equals(newer)) {
      found.add(path + " was " + older + " and is " + newer);
    }
  }

  private static void part(String path, Json older, Json newer, List<String> found) {
    if (newer.equals(Json.NULL)) {
      boolean bound = path.endsWith("/required") || path.endsWith("/pattern");
      if (!bound) {
        found.add(path + " is gone");
      }
    } else {
      narrowed(older, newer, path, found);
    }
  }

  private static void added(Json.Obj older, Json.Obj newer, String path, List<String> found) {
    for (String bound : Set.of("required", "pattern", "not", "allOf")) {
      if (older.get(bound).isEmpty() && newer.get(bound).isPresent() && !isNames(path)) {
        found.add(path + "/" + bound + " is new");
      }
    }
  }

  private static boolean isNames(String path) {
    return path.endsWith("/properties");
  }

  private static void items(Json.Arr older, Json.Arr newer, String path, List<String> found) {
    if (path.endsWith("/required")) {
      newer.items().stream()
          .filter(key -> !older.items().contains(key))
          .forEach(key -> found.add(path + "/" + text(key) + " is needed now"));
    } else if (path.endsWith("/enum")) {
      older.items().stream()
          .filter(word -> !newer.items().contains(word))
          .forEach(word -> found.add(path + "/" + text(word) + " is gone"));
    } else if (older.items().size() > newer.items().size()) {
      found.add(path + " has fewer kinds");
    } else {
      for (int at = 0; at < older.items().size(); at++) {
        narrowed(older.items().get(at), newer.items().get(at), path + "/" + at, found);
      }
    }
  }

  private static String text(Json value) {
    return value instanceof Json.Text text ? text.value() : value.toString();
  }

  @Test
  void the_form_may_be_said() {
    assertThat(project("schema: 1", "name: Shop")).isEmpty();
  }

  @Test
  void a_newer_form_is_one_problem_whatever_else_the_files_hold() {
    List<Problem> problems = project("schema: 2", "title: Shop", "gates: [a, b]");

    assertThat(problems).extracting(Problem::code).containsExactly("GB123");
    assertThat(problems.get(0).message()).contains("form 2").contains("forms up to 1");
    assertThat(problems.get(0).at().toString()).contains("content/shop/project.yml");
  }

  @Test
  void the_problems_of_another_project_are_still_told() {
    List<Problem> problems =
        GivenContent.sample()
            .with("shop/project.yml", "schema: 2", "name: Shop")
            .with("zebra/project.yml", "nam: Zebra")
            .load()
            .problems();

    assertThat(problems).extracting(Problem::code).contains("GB123", "GB101");
  }

  @Test
  void what_is_no_form_is_a_mistake_in_the_file() {
    for (String wrong : List.of("0", "-1", "one", "1.5", "99999999999999999999")) {
      assertThat(project("schema: " + wrong, "name: Shop"))
          .as(wrong)
          .extracting(Problem::code)
          .containsExactly("GB106");
    }
  }

  private static List<Problem> project(String... lines) {
    return GivenContent.sample().with("shop/project.yml", lines).load().problems();
  }
}
