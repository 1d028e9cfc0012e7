package dev.gatebook.content;

import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.Prose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages of the rules with what is shown of them, as one file of the program. */
public final class RenderedRules {
  /** Its path among what is made when the program is built. */
  public static final String PATH = "rules.json";

  private RenderedRules() {}

  /** The file, made of the pages as they are written. */
  public static byte[] made() {
    return JsonBytes.line(
        Json.list(CodePage.written(), page -> Json.texts(texts(page, page.rendered()))));
  }

  private static List<String> texts(CodePage page, Prose prose) {
    return List.of(
        page.code(), page.title(), page.body(), prose.html(), prose.inline(), prose.plain());
  }

  /** The pages of the file in the order of their codes; empty where it was not made. */
  static Map<CodePage, Prose> ready() {
    Map<CodePage, Prose> pages = new LinkedHashMap<>();
    Ready.find(PATH).ifPresent(bytes -> add(pages, bytes));
    return pages;
  }

  private static void add(Map<CodePage, Prose> pages, byte[] bytes) {
    try {
      for (Json page : ((Json.Arr) JsonBytes.read(bytes)).items()) {
        List<String> texts =
            ((Json.Arr) page).items().stream().map(text -> ((Json.Text) text).value()).toList();
        pages.put(
            new CodePage(texts.get(0), texts.get(1), texts.get(2)),
            new Prose(texts.get(2), texts.get(3), texts.get(4), texts.get(5)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
