package dev.gatebook.artifact.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file whose XML declaration is not as XML demands it, though it is plain what is meant: it
 * stands behind blank lines, or it names UTF-16 and is not written in it. Blanks are handed on
 * behind the declaration, so that lines keep their numbers.
 */
final class MendedDeclaration extends BlockStream {
  private static final int HEAD_BYTES = 4096;

  /** Nearly every declaration is shorter. */
  private static final int FIRST_BYTES = 64;

  private static final String MARK = "\u00EF\u00BB\u00BF";

  /** Names of encodings with two bytes for a letter, and what Python calls its own texts. */
  private static final Pattern WIDE =
      Pattern.compile(
          "encoding\\s*=\\s*(['\"])(?:utf-?16(?:le|be)?|ucs-2|iso-10646-ucs-2|unicode)\\1",
          Pattern.CASE_INSENSITIVE);

  private byte[] head = {};
  private int at;
  private boolean begun;

  private MendedDeclaration(InputStream in) {
    super(in);
  }

  /** The same bytes, but for a declaration that is out of place or wrong. */
  static InputStream of(InputStream in) {
    return in instanceof HeldBytes held && isPlain(held) ? in : new MendedDeclaration(in);
  }

  /** Whether it is plain at once that nothing is to be mended, as it nearly always is. */
  private static boolean isPlain(HeldBytes held) {
    byte[] bytes = held.array();
    if (held.length() == 0 || bytes[0] != '<') {
      return false;
    }
    return XmlProlog.isUtf8(begin(held, FIRST_BYTES))
        || !WIDE.matcher(begin(held, HEAD_BYTES)).find();
  }

  private static String begin(HeldBytes held, int most) {
    return new String(held.array(), 0, Math.min(most, held.length()), StandardCharsets.ISO_8859_1);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (!begun) {
      begun = true;
      head = mended(in.readNBytes(HEAD_BYTES));
    }
    if (at == head.length) {
      return super.read(into, offset, length);
    }
    int count = Math.min(length, head.length - at);
    System.arraycopy(head, at, into, offset, count);
    at += count;
    return count;
  }

  private static byte[] mended(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    int begin = text.startsWith(MARK) ? MARK.length() : 0;
    int first = begin;
    while (first < text.length() && " \t\r\n".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    int end = text.startsWith("<?xml ", first) ? text.indexOf("?>", first) : -1;
    return end < 0
        ? head
        : (text.substring(0, begin)
                + narrow(text.substring(first, end + 2))
                + text.substring(begin, first)
                + text.substring(end + 2))
            .getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * The declaration with UTF-8 for an encoding that its own bytes contradict, as long as it was.
   */
  private static String narrow(String declaration) {
    Matcher wide = WIDE.matcher(declaration);
    if (!wide.find()) {
      return declaration;
    }
    String named = "encoding='UTF-8'";
    int lost = Math.max(0, wide.end() - wide.start() - named.length());
    return declaration.substring(0, wide.start())
        + named
        + " ".repeat(lost)
        + declaration.substring(wide.end());
  }
}
