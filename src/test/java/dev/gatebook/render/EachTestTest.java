package dev.gatebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.SuiteList.Line;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EachTestTest {
  private static final Configuration ENGINE = Engine.configured();
  private static final String MARKUP =
      " anchor='<li id=' start='>' link='<a href=' name='>' linked='</a>' time=' <i>' timed='</i>'"
          + " end='</li>'";

  private static final List<Line> LINES =
      List.of(
          new Line("test-1", Piece.NONE, "adds<T>", "", "3 ms"),
          new Line("test-2", Piece.chip("failed", "Failed"), "sums & more", "f.html#x", "4 ms"),
          new Line("test-3", Piece.NONE, "clears", "", ""),
          new Line("test-4", Piece.chip("open", "Skipped"), "ends", "", ""),
          new Line("test-5", Piece.chip("failed", "Failed"), "takes", "", ""));

  private static String print(String template, Object tests) throws IOException, TemplateException {
    StringWriter out = new StringWriter();
    new Template("t.ftlh", new StringReader(template), ENGINE).process(Map.of("s", tests), out);
    return out.toString();
  }

  @Test
  void every_test_gets_the_markup_and_its_outcome_what_is_nested() throws Exception {
    assertThat(print("<@eachTest tests=s" + MARKUP + "; o>[${o.text}]</@eachTest>", LINES))
        .isEqualTo(
            "<li id=test-1>adds&lt;T&gt; <i>3 ms</i></li>"
                + "<li id=test-2>[Failed]<a href=f.html#x>sums &amp; more</a> <i>4 ms</i></li>"
                + "<li id=test-3>clears</li>"
                + "<li id=test-4>[Skipped]ends</li>"
                + "<li id=test-5>[Failed]takes</li>");
  }

  @Test
  void a_list_of_no_tests_prints_nothing() throws Exception {
    assertThat(print("<@eachTest tests=s" + MARKUP + "; o>x</@eachTest>", List.of())).isEmpty();
  }

  @Test
  void what_is_missing_is_named() {
    assertRefused("<@eachTest" + MARKUP + "; o>x</@eachTest>", LINES, "needs tests=");
    assertRefused("<@eachTest tests=s" + MARKUP + "; o>x</@eachTest>", List.of(1), "needs tests=");
    assertRefused("<@eachTest tests=s anchor='a'; o>x</@eachTest>", LINES, "needs start=");
    assertRefused("<@eachTest tests=s" + MARKUP + ">x</@eachTest>", LINES, "needs a variable");
    assertRefused("<@eachTest tests=s" + MARKUP + "; o/>", LINES, "needs a variable");
  }

  private static void assertRefused(String template, Object tests, String because) {
    assertThatThrownBy(() -> print(template, tests))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("eachTest " + because);
  }
}
