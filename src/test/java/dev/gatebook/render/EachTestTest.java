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

  private static final List<Line> LINES =
      List.of(
          new Line("test-1", Piece.NONE, "adds<T>", "", "3 ms"),
          new Line("test-2", Piece.chip("failed", "Failed"), "sums & more", "f.html#x", "4 ms"),
          new Line("test-3", Piece.NONE, "clears", "", ""),
          new Line("test-4", Piece.NONE, "ends", "", "5 ms"));

  private static String print(String template, Object tests) throws IOException, TemplateException {
    StringWriter out = new StringWriter();
    new Template("t.ftlh", new StringReader(template), ENGINE).process(Map.of("s", tests), out);
    return out.toString();
  }

  @Test
  void plain_tests_get_the_markup_that_is_given_once_and_the_others_what_is_nested()
      throws Exception {
    assertThat(
            print(
                "<@eachTest tests=s anchor='<li id=' name='>' time=' <i>' end='</i>|'; t>"
                    + "[${t.anchor} ${t.name} ${t.href} ${t.time}]</@eachTest>",
                LINES))
        .isEqualTo(
            "<li id=test-1>adds&lt;T&gt; <i>3 ms</i>|"
                + "[test-2 sums &amp; more f.html#x 4 ms]"
                + "[test-3 clears  ]"
                + "<li id=test-4>ends <i>5 ms</i>|");
  }

  @Test
  void a_list_of_no_tests_prints_nothing() throws Exception {
    assertThat(
            print(
                "<@eachTest tests=s anchor='a' name='b' time='c' end='d'; t>x</@eachTest>",
                List.of()))
        .isEmpty();
  }

  @Test
  void what_is_missing_is_named() {
    assertThatThrownBy(
            () -> print("<@eachTest anchor='a' name='b' time='c' end='d'; t>x</@eachTest>", LINES))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("eachTest needs tests=");
    assertThatThrownBy(
            () -> print("<@eachTest tests=s anchor='a' name='b' time='c'; t>x</@eachTest>", LINES))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("eachTest needs end=");
    assertThatThrownBy(
            () ->
                print(
                    "<@eachTest tests=s anchor='a' name='b' time='c' end='d'>x</@eachTest>", LINES))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("eachTest needs a variable");
    assertThatThrownBy(
            () -> print("<@eachTest tests=s anchor='a' name='b' time='c' end='d'; t/>", LINES))
        .isInstanceOf(Exception.class);
    assertThatThrownBy(
            () ->
                print(
                    "<@eachTest tests=s anchor='a' name='b' time='c' end='d'; t>x</@eachTest>",
                    List.of("text")))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("eachTest needs tests=");
  }
}
