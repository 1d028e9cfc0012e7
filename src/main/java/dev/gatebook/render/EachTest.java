package dev.gatebook.render;

import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.SuiteList;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lists the tests of a suite in templates:
 *
 * <pre>{@code
 * <@eachTest tests=s.tests anchor='<li id="' start='">' link='<a href="' name='">' linked='</a>'
 *   time=' <i>' timed='</i>' end='</li>'; outcome>...</@eachTest>
 * }</pre>
 *
 * <p>A run has a hundred thousand tests, and a template that looked at each would take most of the
 * printing. So it says once what stands around the words of a test; what is nested prints an
 * outcome other than a mere pass, and is asked once for each that there is.
 */
final class EachTest implements TemplateDirectiveModel {
  private final Wrapper wrapper;

  EachTest(Wrapper wrapper) {
    this.wrapper = wrapper;
  }

  @Override
  @SuppressWarnings("rawtypes") // The interface is older than type parameters.
  public void execute(
      Environment env,
      Map parameters,
      TemplateModel[] variables,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (variables.length != 1 || body == null) {
      throw new TemplateModelException("eachTest needs a variable and what is printed of it");
    }
    List<SuiteList.Line> tests = tests(parameters);
    Markup markup = Markup.of(parameters);
    Map<Piece, String> outcomes = new HashMap<>();
    StringBuilder out = new StringBuilder();
    for (SuiteList.Line test : tests) {
      if (!test.outcome().isEmpty() && !outcomes.containsKey(test.outcome())) {
        variables[0] = wrapper.wrap(test.outcome());
        outcomes.put(test.outcome(), printed(body));
      }
      String outcome = test.outcome().isEmpty() ? "" : outcomes.getOrDefault(test.outcome(), "");
      markup.add(test, outcome, out);
    }
    env.getOut().write(out.toString());
  }

  private static String printed(TemplateDirectiveBody body) throws TemplateException, IOException {
    StringWriter printed = new StringWriter();
    body.render(printed);
    return printed.toString();
  }

  private static List<SuiteList.Line> tests(Map<?, ?> parameters) throws TemplateModelException {
    if (parameters.get("tests") instanceof WrapperTemplateModel model
        && model.getWrappedObject() instanceof List<?> tests
        && tests.stream().allMatch(SuiteList.Line.class::isInstance)) {
      return tests.stream().map(SuiteList.Line.class::cast).toList();
    }
    throw new TemplateModelException("eachTest needs tests=, the tests of a suite");
  }

  /**
   * What stands around the words of a test.
   *
   * @param anchor before its permalink
   * @param start before its outcome
   * @param link before the address of its failure
   * @param name behind that, before the name
   * @param linked behind a name that is a link
   * @param time before how long it took
   * @param timed behind that
   * @param end behind all
   */
  private record Markup(
      String anchor,
      String start,
      String link,
      String name,
      String linked,
      String time,
      String timed,
      String end) {
    static Markup of(Map<?, ?> parameters) throws TemplateModelException {
      return new Markup(
          text(parameters, "anchor"),
          text(parameters, "start"),
          text(parameters, "link"),
          text(parameters, "name"),
          text(parameters, "linked"),
          text(parameters, "time"),
          text(parameters, "timed"),
          text(parameters, "end"));
    }

    private static String text(Map<?, ?> parameters, String name) throws TemplateModelException {
      if (parameters.get(name) instanceof TemplateScalarModel text) {
        return text.getAsString();
      }
      throw new TemplateModelException("eachTest needs " + name + "=, a text");
    }

    void add(SuiteList.Line test, String outcome, StringBuilder out) throws TemplateModelException {
      out.append(anchor).append(escaped(test.anchor())).append(start).append(outcome);
      if (test.href().isEmpty()) {
        out.append(escaped(test.name()));
      } else {
        out.append(link).append(escaped(test.href())).append(name);
        out.append(escaped(test.name())).append(linked);
      }
      if (!test.time().isEmpty()) {
        out.append(time).append(escaped(test.time())).append(timed);
      }
      out.append(end);
    }

    private static String escaped(String text) throws TemplateModelException {
      return HTMLOutputFormat.INSTANCE.escapePlainText(text);
    }
  }
}
