package dev.gatebook.render;

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
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lists the tests of a suite in templates:
 *
 * <pre>{@code
 * <@eachTest tests=s.tests anchor='<li id="' name='">' time=' <i>' end='</i></li>'; t>
 *   ...
 * </@eachTest>
 * }</pre>
 *
 * <p>A run has a hundred thousand tests that merely passed, and a template would take most of the
 * printing for them. So it says once what stands before their anchor, name and time and behind
 * these; what is nested prints the others, one by one.
 */
final class EachTest implements TemplateDirectiveModel {
  private final Wrapper wrapper;

  EachTest(Wrapper wrapper) {
    this.wrapper = wrapper;
  }

  /** The markup around the words of a plain test. */
  private record Markup(String anchor, String name, String time, String end) {
    static Markup of(Map<?, ?> parameters) throws TemplateModelException {
      return new Markup(
          text(parameters, "anchor"),
          text(parameters, "name"),
          text(parameters, "time"),
          text(parameters, "end"));
    }

    void add(SuiteList.Line line, StringBuilder out) throws TemplateModelException {
      out.append(anchor).append(escaped(line.anchor()));
      out.append(name).append(escaped(line.name()));
      out.append(time).append(escaped(line.time()));
      out.append(end);
    }
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
    Markup markup = Markup.of(parameters);
    StringBuilder plain = new StringBuilder();
    for (Object item : tests(parameters)) {
      SuiteList.Line line = (SuiteList.Line) item;
      if (line.plain()) {
        markup.add(line, plain);
      } else {
        print(plain, env.getOut());
        variables[0] = wrapper.wrap(line);
        body.render(env.getOut());
      }
    }
    print(plain, env.getOut());
  }

  private static void print(StringBuilder text, Writer out) throws IOException {
    out.write(text.toString());
    text.setLength(0);
  }

  private static List<?> tests(Map<?, ?> parameters) throws TemplateModelException {
    if (parameters.get("tests") instanceof WrapperTemplateModel model
        && model.getWrappedObject() instanceof List<?> tests
        && tests.stream().allMatch(SuiteList.Line.class::isInstance)) {
      return tests;
    }
    throw new TemplateModelException("eachTest needs tests=, the tests of a suite");
  }

  private static String text(Map<?, ?> parameters, String name) throws TemplateModelException {
    if (parameters.get(name) instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new TemplateModelException("eachTest needs " + name + "=, a text");
  }

  private static String escaped(String text) throws TemplateModelException {
    return HTMLOutputFormat.INSTANCE.escapePlainText(text);
  }
}
