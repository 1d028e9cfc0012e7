package dev.gatebook.render;

import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Theme;
import dev.gatebook.site.PageModel;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what is wrong with templates of the team's own. */
public final class OwnTemplates {
  private static final String CODE = "GB126";

  private final Theme theme;

  OwnTemplates(Theme theme) {
    this.theme = theme;
  }

  /** What the template language does not understand; the pages are not made for it. */
  public static List<Problem> problems(Theme theme) {
    if (theme.files().isEmpty()) {
      return List.of();
    }
    Configuration engine = Engine.configured(theme);
    OwnTemplates own = new OwnTemplates(theme);
    List<Problem> problems = new ArrayList<>();
    theme.files().keySet().stream()
        .filter(path -> path.endsWith(".ftlh"))
        .forEach(path -> own.parse(engine, path).ifPresent(problems::add));
    return List.copyOf(problems);
  }

  private Optional<Problem> parse(Configuration engine, String path) {
    try {
      engine.getTemplate(path);
      return Optional.empty();
    } catch (ParseException e) {
      String message = first(e.getEditorMessage());
      return Optional.of(
          problem(
              path,
              e.getLineNumber(),
              e.getColumnNumber(),
              message,
              "mend it; the language is FreeMarker, HTML is escaped by itself"));
    } catch (IOException e) {
      return Optional.of(problem(path, 0, 0, first(String.valueOf(e.getMessage())), ""));
    }
  }

  /** Why a page could not be printed, where the team has templates of its own. */
  Optional<TemplateFault> fault(PageModel model, TemplateException e) {
    if (theme.files().isEmpty()) {
      return Optional.empty();
    }
    String path = Optional.ofNullable(e.getTemplateSourceName()).orElse("pages");
    Integer line = Optional.ofNullable(e.getLineNumber()).orElse(0);
    Integer column = Optional.ofNullable(e.getColumnNumber()).orElse(0);
    String message = first(e.getMessageWithoutStackTop());
    Problem problem = problem(path, line, column, message, fields(model));
    return Optional.of(new TemplateFault(problem, e));
  }

  /** What a template finds on its page. */
  private static String fields(PageModel model) {
    String names =
        Arrays.stream(model.getClass().getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.joining(", "));
    return "the page '" + model.template() + "' has: " + names;
  }

  private Problem problem(String path, int line, int column, String message, String mend) {
    SourceFile file = theme.files().get(path);
    SourceRef at = new SourceRef(file == null ? "templates/" + path : file.path(), line, column);
    return Problem.error(CODE, message, at, mend);
  }

  /** The first paragraph of a message, on one line. */
  private static String first(String message) {
    String paragraph = message.strip().split("\n\\s*\n", 2)[0];
    return paragraph.replaceAll("\\s+", " ").replaceAll(" ?\\[in template .*]", "").strip();
  }
}
