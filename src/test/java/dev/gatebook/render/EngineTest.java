package dev.gatebook.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatebook.model.Prose;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

final class EngineTest {
  private static final Configuration ENGINE = Engine.configured();

  /** A page as far as these tests need one. */
  public record Sheet(String title, Prose text, int number, BigDecimal share, LocalDate day) {
    /** A method that reads like a component. */
    public String loud() {
      return title + ":";
    }

    /** A method that fails. */
    public String broken() {
      return title.substring(number);
    }

    /** A question. */
    public boolean isLong() {
      return number > 1;
    }

    /** A method that needs something. */
    public String with(Sheet other) {
      return number + other.title();
    }
  }

  private static final Sheet SHEET =
      new Sheet(
          "a < b & c",
          new Prose("*x*", "<p><em>x</em></p>", "<em>x</em>", "x"),
          1234567,
          new BigDecimal("0.10"),
          LocalDate.of(2025, 12, 26));

  @Test
  void components_and_methods_of_a_record_are_read_by_name() throws Exception {
    assertThat(print("${page.title}|${page.loud}")).isEqualTo("a &lt; b &amp; c|a &lt; b &amp; c:");
  }

  @Test
  void methods_of_a_record_are_called_with_and_without_others() throws Exception {
    assertThat(print("${page.loud()}|${page.with(page)}|${page.title()}"))
        .isEqualTo("a &lt; b &amp; c:|1234567a &lt; b &amp; c|a &lt; b &amp; c");
    assertThat(print("${page.long?then('y', 'n')}${page.isLong()?then('y', 'n')}")).isEqualTo("yy");
    assertThat(print("<#list page?keys as key><#if key == 'title'>${key}</#if></#list>"))
        .isEqualTo("title");
    assertThat(print("${page?has_content?then('y', 'n')}${page.nothing!'none'}"))
        .isEqualTo("ynone");
  }

  @Test
  void what_a_record_throws_stops_the_page() {
    assertThatThrownBy(() -> print("${page.with.title}")).isInstanceOf(TemplateException.class);
    assertThatThrownBy(() -> print("${page.broken}"))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("1234567");
  }

  @Test
  void prose_prints_as_markup_and_its_plain_text_is_escaped() throws Exception {
    assertThat(print("${page.text.html}${page.text.inline}${page.text.plain}"))
        .isEqualTo("<p><em>x</em></p><em>x</em>x");
  }

  @Test
  void numbers_and_days_are_written_for_computers_whatever_the_machine_speaks() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(print("${page.number} ${page.share} ${page.day}"))
          .isEqualTo("1234567 0.1 2025-12-26");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void a_missing_value_stops_the_page_and_names_its_line() {
    assertThatThrownBy(() -> print("x\n${page.absent}"))
        .isInstanceOf(TemplateException.class)
        .satisfies(e -> assertThat(((TemplateException) e).getLineNumber()).isEqualTo(2));
  }

  @Test
  void no_class_can_be_made_and_no_method_of_java_be_reached() {
    List<String> attempts =
        List.of(
            "${'freemarker.template.utility.Execute'?new()('id')}",
            "${page?api.class}",
            "${page.class.name}",
            "${page.title.class.name}");
    for (String attempt : attempts) {
      assertThatThrownBy(() -> print(attempt)).as(attempt).isInstanceOf(TemplateException.class);
    }
  }

  private static String print(String source) throws IOException, TemplateException {
    StringWriter out = new StringWriter();
    Template template = new Template("page.ftlh", new StringReader(source), ENGINE);
    template.process(Map.of("page", SHEET), out);
    return out.toString();
  }
}
