package dev.gatebook.render;

import dev.gatebook.model.Theme;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.core.UndefinedOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * The template engine, shut tight: everything is escaped, no class can be made, no method of the
 * engine reached, and nothing depends on the machine.
 */
final class Engine {
  static final Version VERSION = Configuration.VERSION_2_3_35;

  private static final List<String> COMMON =
      List.of(
          "layout/page.ftlh",
          "components/base.ftlh",
          "components/piece.ftlh",
          "components/blocks.ftlh",
          "components/dossier.ftlh",
          "pages/prose.ftlh");

  private Engine() {}

  /** The engine with the shipped templates alone, which it reads once. */
  private static final class Shipped {
    static final Configuration ENGINE = configured();
  }

  /** The engine with the shipped templates, in front of which own ones stand by their path. */
  static Configuration configured(Theme theme) {
    if (theme.files().isEmpty()) {
      return Shipped.ENGINE;
    }
    Configuration engine = configured();
    StringTemplateLoader own = new StringTemplateLoader();
    theme
        .files()
        .forEach(
            (path, file) ->
                own.putTemplate(path, new String(file.bytes(), StandardCharsets.UTF_8)));
    engine.setTemplateLoader(
        new MultiTemplateLoader(new TemplateLoader[] {own, engine.getTemplateLoader()}));
    return engine;
  }

  /** Reads templates that nearly every page has, so that the first page need not. */
  static void readAhead() throws IOException {
    for (String name : COMMON) {
      Shipped.ENGINE.getTemplate(name);
    }
  }

  static Configuration configured() {
    Configuration engine = new Configuration(VERSION);
    engine.setTemplateLoader(new ClassTemplateLoader(Engine.class, "/templates"));
    Wrapper wrapper = new Wrapper();
    engine.setObjectWrapper(wrapper);
    engine.setSharedVariable("eachTest", new EachTest(wrapper));
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
    // There are few templates, and the collector would drop those that rest for a second.
    engine.setCacheStorage(new StrongCacheStorage());
    return engine;
  }
}
