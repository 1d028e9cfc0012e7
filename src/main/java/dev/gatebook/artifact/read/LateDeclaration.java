package dev.gatebook.artifact.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A file whose XML declaration stands behind blank lines, which XML forbids and some tools write
 * nevertheless. The blanks are handed on behind the declaration, so that lines keep their numbers.
 */
final class LateDeclaration extends BlockStream {
  private static final int HEAD_BYTES = 4096;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private byte[] head = {};
  private int at;
  private boolean begun;

  private LateDeclaration(InputStream in) {
    super(in);
  }

  /** The same bytes, but for blanks before a declaration. */
  static InputStream mended(InputStream in) {
    boolean plain = in instanceof HeldBytes held && held.length() > 0 && held.array()[0] == '<';
    return plain ? in : new LateDeclaration(in);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (!begun) {
      begun = true;
      head = inOrder(in.readNBytes(HEAD_BYTES));
    }
    if (at == head.length) {
      return super.read(into, offset, length);
    }
    int count = Math.min(length, head.length - at);
    System.arraycopy(head, at, into, offset, count);
    at += count;
    return count;
  }

  private static byte[] inOrder(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    int begin = text.startsWith(new String(MARK, StandardCharsets.ISO_8859_1)) ? MARK.length : 0;
    int first = begin;
    while (first < text.length() && " \t\r\n".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    int end = text.startsWith("<?xml ", first) ? text.indexOf("?>", first) + 2 : 0;
    return first == begin || end < 2
        ? head
        : (text.substring(0, begin)
                + text.substring(first, end)
                + text.substring(begin, first)
                + text.substring(end))
            .getBytes(StandardCharsets.ISO_8859_1);
  }
}
