package dev.gatebook.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * The last touch to a printed page, in one pass over its bytes and within their array: the blank
 * lines and the indents that templates leave behind go, but for what stands inside {@code pre}; the
 * icons that are used come into their place; what no page may hold is made visible. The indents
 * alone were a tenth of a short page.
 */
final class Finish {
  private static final byte[] VERBATIM = ascii("<pre");
  private static final byte[] VERBATIM_END = ascii("</pre>");
  private static final byte[] PLACE_OF_ICONS = ascii("<!--icons-->");
  private static final byte[] USE_OF_ICON = ascii("<use href=\"#i-");
  private static final int NOWHERE = -1;

  private final byte[] page;
  private final Set<String> used = new TreeSet<>();
  private int line;
  private int size;
  private int placeOfIcons = NOWHERE;
  private boolean verbatimBefore;
  private boolean verbatim;
  private boolean acts;

  private Finish(byte[] page) {
    this.page = page;
  }

  /**
   * The page that stands in the first bytes of an array, finished; the array, which has room for
   * one byte more, is used up.
   */
  static byte[] of(byte[] page, int size, Icons icons) {
    Finish finish = new Finish(page);
    page[size] = '\n';
    finish.pass(size + 1);
    byte[] finished = finish.with(icons);
    return finish.acts
        ? Inert.html(new String(finished, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
        : finished;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Of all the bytes these comparisons let pass, none matters; nearly all of a page is such. */
  private void pass(int end) {
    for (int at = 0; at < end; at++) {
      byte b = page[at];
      boolean matters = b <= '<' ? b < ' ' || b == '<' : b == Inert.DELETE;
      if (matters) {
        look(at, b);
      }
    }
  }

  private void look(int at, byte b) {
    if (b == '<') {
      tag(at);
    } else if (b == '\n') {
      endLine(at);
    } else {
      acts |= Inert.acts(page, at);
    }
  }

  private void tag(int at) {
    if (stands(USE_OF_ICON, at)) {
      int from = at + USE_OF_ICON.length;
      int to = from;
      while (page[to] != '"') {
        to++;
      }
      used.add(new String(page, from, to - from, StandardCharsets.UTF_8));
    } else if (stands(VERBATIM, at)) {
      verbatim = true;
    } else if (stands(VERBATIM_END, at)) {
      verbatim = false;
    } else if (placeOfIcons == NOWHERE && stands(PLACE_OF_ICONS, at)) {
      placeOfIcons = at;
    }
  }

  private boolean stands(byte[] word, int at) {
    for (int i = 1; i < word.length; i++) {
      if (page[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  /** Moves the line that ends there to the lines before it. */
  private void endLine(int end) {
    int from = line;
    int to = end;
    if (!verbatimBefore) {
      while (from < to && isBlank(page[from])) {
        from++;
      }
      while (to > from && isBlank(page[to - 1])) {
        to--;
      }
    }
    if (placeOfIcons >= line) {
      placeOfIcons += size - from;
    }
    if (from < to || verbatimBefore) {
      System.arraycopy(page, from, page, size, to - from);
      size += to - from;
      page[size++] = '\n';
    }
    line = end + 1;
    verbatimBefore = verbatim;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || (b >= '\t' && b <= '\r');
  }

  private byte[] with(Icons icons) {
    if (placeOfIcons == NOWHERE) {
      return Arrays.copyOf(page, size);
    }
    byte[] sprite = icons.sprite(used).getBytes(StandardCharsets.UTF_8);
    int behind = placeOfIcons + PLACE_OF_ICONS.length;
    byte[] whole = new byte[size - PLACE_OF_ICONS.length + sprite.length];
    System.arraycopy(page, 0, whole, 0, placeOfIcons);
    System.arraycopy(sprite, 0, whole, placeOfIcons, sprite.length);
    System.arraycopy(page, behind, whole, placeOfIcons + sprite.length, size - behind);
    return whole;
  }
}
