package dev.gatebook.artifact.read;

import dev.gatebook.model.HeldTrace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** The bytes below an XML parser, watched so that no tag and no text costs more than its limit. */
final class XmlBytes extends BlockStream {
  private static final int HEAD_BYTES = 2048;

  private final TagScan scan = new TagScan();
  private final boolean isShort;
  private boolean begun;
  private boolean wide;
  private boolean isHeld;
  private String head = "";
  private long count;
  private long allowed = Long.MAX_VALUE;

  /**
   * Watches a file.
   *
   * @param most its length at most; in a file no longer than a tag may be, tags need no watching
   */
  XmlBytes(InputStream in, long most) {
    super(in);
    isShort = most <= Limits.TAG_BYTES;
  }

  /**
   * A parser of these bytes. What lies in memory, and is short therefore, is not copied, but in
   * encodings that Aalto reads from streams only.
   */
  XMLStreamReader2 parser() throws XMLStreamException {
    if (in instanceof HeldBytes held) {
      begin(held.array(), 0, held.length());
      if (!wide && XmlProlog.isUtf8(head)) {
        isHeld = true;
        return XmlFactory.open(held);
      }
    }
    return XmlFactory.open(new WholePairs(this));
  }

  /** Whether the parser has them in memory, where texts can be had by their places. */
  boolean isHeld() {
    return isHeld;
  }

  /** The text between these bytes, of those that are held. */
  String text(int from, int to) {
    return WrittenText.of(held(), from, to);
  }

  /** The trace between these bytes, of those that are held. */
  HeldTrace trace(int from, int to) {
    return new HeldTrace(held(), from, to, XmlTrace.READING);
  }

  private byte[] held() {
    return ((HeldBytes) in).array();
  }

  /** The first bytes as letters; those beyond ASCII may be wrong. */
  String head() {
    return wide ? "" : head;
  }

  /** From here on at most that many bytes, until {@link #allowAll()}. */
  void allow(long bytes) {
    allowed = count + bytes;
  }

  void allowAll() {
    allowed = Long.MAX_VALUE;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int got = super.read(into, offset, length);
    if (got > 0) {
      begin(into, offset, got);
      count += got;
      watch(into, offset, got);
    }
    return got;
  }

  private void begin(byte[] bytes, int offset, int got) {
    if (!begun) {
      begun = true;
      head = new String(bytes, offset, Math.min(got, HEAD_BYTES), StandardCharsets.ISO_8859_1);
      wide = got > 1 && Wide.isWide(bytes[offset], bytes[offset + 1]);
    }
  }

  private void watch(byte[] bytes, int offset, int got) throws IOException {
    if (wide) {
      limit(count, Limits.WIDE_FILE_BYTES, "bytes in UTF-16");
    } else if (!isShort) {
      scan.accept(bytes, offset, offset + got);
      limit(scan.length(), Limits.TAG_BYTES, "bytes in one tag");
    }
    if (count > allowed) {
      throw new TooMuch("more than " + Limits.TEXT_BYTES + " bytes in one text");
    }
  }

  private static void limit(long value, long most, String what) throws TooMuch {
    if (value > most) {
      throw new TooMuch("more than " + most + " " + what);
    }
  }
}
