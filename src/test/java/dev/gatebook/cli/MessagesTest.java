package dev.gatebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Severity;
import dev.gatebook.model.SourceRef;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MessagesTest {
  private static final Problem TYPO =
      new Problem(
          Severity.ERROR,
          "GB101",
          "unknown key 'staus' in a task",
          new SourceRef("content/app-v2/phases/2-testing.yml", 14, 5),
          "    staus: done",
          5,
          "did you mean 'status'?");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Terminal terminal(boolean colour) {
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    return new Terminal(stream, stream, colour, false);
  }

  @Test
  void a_problem_shows_its_line_with_a_caret_and_the_mend() {
    assertThat(new ProblemPrinter(terminal(false)).print(TYPO))
        .containsExactly(
            "error[GB101]: unknown key 'staus' in a task",
            "  --> content/app-v2/phases/2-testing.yml:14:5",
            "   |",
            "14 |     staus: done",
            "   |     ^^^^^ did you mean 'status'?");
  }

  @Test
  void many_problems_end_with_a_count_and_the_first_error_again() {
    Problem warning = Problem.warning("GB120", "a stray file", SourceRef.of("content/x"), "");

    List<String> lines = new ProblemPrinter(terminal(false)).print(List.of(warning, TYPO, TYPO));

    assertThat(lines).contains("2 errors, 1 warning; the first one again:");
    assertThat(lines.get(lines.size() - 1)).contains("did you mean 'status'?");
  }

  @Test
  void control_characters_and_marks_of_direction_are_made_visible() {
    terminal(false).print("a\u001b[31mb\u202ec\rd");

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a\\u001b[31mb\\u202ec\\u000dd\n");
  }

  @Test
  void own_colours_pass_and_foreign_ones_do_not() {
    Terminal colourful = terminal(true);
    colourful.print(colourful.styled(Terminal.Style.BAD, "x") + "\u001b[5mblink");

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("\u001b[1;31mx\u001b[0m\\u001b[5mblink\n");
  }

  @Test
  void an_annotation_cannot_be_broken_out_of() {
    Problem hostile =
        Problem.error("GB101", "100 %\n::set-output name=x::y", new SourceRef("a,b:c", 1, 2), "");

    assertThat(GithubAnnotations.of(List.of(Notice.of(hostile))))
        .containsExactly(
            "::error file=a%2Cb%3Ac,line=1,col=2,title=GB101::100 %25%0A::set-output name=x::y");
  }

  @Test
  void sarif_names_rule_level_and_region() throws Exception {
    Json.Obj log =
        (Json.Obj)
            JsonBytes.read(
                JsonBytes.write(new Sarif("0.1.0", Optional.empty()).of(List.of(Notice.of(TYPO)))));

    String text = new String(JsonBytes.write(log), StandardCharsets.UTF_8);
    assertThat(text)
        .contains("\"version\": \"2.1.0\"")
        .contains("\"ruleId\": \"GB101\"")
        .contains("\"startLine\": 14")
        .contains("\"uri\": \"content/app-v2/phases/2-testing.yml\"");
  }

  @Test
  void sarif_names_addresses_only_where_the_site_is_published() {
    String without = sarif(Optional.empty());
    String with = sarif(Optional.of("https://example.org/book/"));

    assertThat(without).doesNotContain("informationUri", "helpUri");
    assertThat(with)
        .contains("\"informationUri\": \"https://example.org/book/\"")
        .contains("\"helpUri\": \"https://example.org/book/rules/GB101/\"");
  }

  private static String sarif(Optional<String> site) {
    Json.Obj log = new Sarif("0.1.0", site).of(List.of(Notice.of(TYPO)));
    return new String(JsonBytes.write(log), StandardCharsets.UTF_8);
  }
}
