package dev.gatebook.content;

import dev.gatebook.model.Prose;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The page that explains one code: what it means, an example, how to mend it. The pages ship with
 * the program, so every site can show them and the command line can print them.
 *
 * @param code such as {@code GB012}
 * @param title what the code stands for, in a few words
 * @param body the page in Markdown, without its title
 */
public record CodePage(String code, String title, String body) {
  private static final int HUNDREDS = 5;

  /** Where so many numbers in a row have no page, the rest of their hundred has none either. */
  private static final int LARGEST_GAP = 24;

  /** All of them with what is shown of each, read once. */
  private static final class Shipped {
    static final Map<CodePage, Prose> PROSE = RenderedRules.ready();
    static final List<CodePage> ALL = PROSE.isEmpty() ? written() : List.copyOf(PROSE.keySet());
  }

  /** Every page, by code. */
  public static List<CodePage> all() {
    return Shipped.ALL;
  }

  /** The page as a site shows it. */
  public Prose prose() {
    return Optional.ofNullable(Shipped.PROSE.get(this)).orElseGet(this::rendered);
  }

  Prose rendered() {
    return Markdown.renderPage(body, "rules/" + code);
  }

  /** Every page as it is written. */
  static List<CodePage> written() {
    List<CodePage> all = new ArrayList<>();
    for (int hundred = 0; hundred < HUNDREDS; hundred++) {
      int missing = 0;
      for (int n = 100 * hundred; n < 100 * hundred + 100 && missing <= LARGEST_GAP; n++) {
        Optional<CodePage> page = read("GB" + Integer.toString(1000 + n).substring(1));
        missing = page.isPresent() ? 0 : missing + 1;
        page.ifPresent(all::add);
      }
    }
    return List.copyOf(all);
  }

  /** The page of a code, written in any case; empty when there is no such code. */
  public static Optional<CodePage> find(String code) {
    String name = code.toUpperCase(Locale.ROOT);
    return name.matches("GB[0-9]{3}") ? read(name) : Optional.empty();
  }

  private static Optional<CodePage> read(String name) {
    try (InputStream in = CodePage.class.getResourceAsStream("/rules/" + name + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CodePage parse(String code, String markdown) {
    int end = markdown.indexOf('\n');
    String head = end < 0 ? markdown : markdown.substring(0, end);
    String title = head.replaceFirst("^#\\s*" + code + "\\s*:?\\s*", "").strip();
    return new CodePage(code, title, end < 0 ? "" : markdown.substring(end + 1).strip() + "\n");
  }
}
