package dev.gatebook.render;

import dev.gatebook.model.Theme;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.core.UndefinedOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;

/**
 * The template engine, shut tight: everything is escaped, no class can be made, no method of the
 * engine reached, and nothing depends on the machine.
 */
final class Engine {
  static final Version VERSION = Configuration.VERSION_2_3_35;

  private Engine() {}

  /** The engine with the shipped templates, in front of which own ones stand by their path. */
  static Configuration configured(Theme theme) {
    Configuration engine = configured();
    if (!theme.files().isEmpty()) {
      StringTemplateLoader own = new StringTemplateLoader();
      theme
          .files()
          .forEach(
              (path, file) ->
                  own.putTemplate(path, new String(file.bytes(), StandardCharsets.UTF_8)));
      engine.setTemplateLoader(
          new MultiTemplateLoader(new TemplateLoader[] {own, engine.getTemplateLoader()}));
    }
    return engine;
  }

  static Configuration configured() {
    Configuration engine = new Configuration(VERSION);
    engine.setTemplateLoader(new ClassTemplateLoader(Engine.class, "/templates"));
    engine.setObjectWrapper(new Wrapper());
    engine.setRecognizeStandardFileExtensions(true);
    engine.setOutputFormat(UndefinedOutputFormat.INSTANCE);
    engine.setDefaultEncoding(StandardCharsets.UTF_8.name());
    engine.setOutputEncoding(StandardCharsets.UTF_8.name());
    engine.setLocale(Locale.ROOT);
    engine.setLocalizedLookup(false);
    engine.setTimeZone(TimeZone.getTimeZone("UTC"));
    engine.setNumberFormat("computer");
    engine.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    engine.setAPIBuiltinEnabled(false);
    engine.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    engine.setLogTemplateExceptions(false);
    engine.setWrapUncheckedExceptions(true);
    engine.setFallbackOnNullLoopVariable(false);
    engine.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    return engine;
  }
}
