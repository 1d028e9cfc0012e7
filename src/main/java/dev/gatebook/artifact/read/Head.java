package dev.gatebook.artifact.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The beginning of a file, by which its format is told.
 *
 * @param text the first characters; letters beyond ASCII may be wrong, since the encoding is not
 *     known yet
 * @param root local name of the root element; empty when the file is not XML
 */
public record Head(String text, String root) {
  /** How far into a file one looks, in bytes. */
  public static final int LENGTH = 16 * 1024;

  public static Head of(String text) {
    return new Head(text, XmlProlog.rootOf(text));
  }

  /** Looks at the beginning and leaves the stream there. */
  public static Head peek(BufferedInputStream in) throws IOException {
    in.mark(LENGTH);
    byte[] first = new byte[LENGTH];
    int length = in.readNBytes(first, 0, LENGTH);
    in.reset();
    return of(decode(length == LENGTH ? first : Arrays.copyOf(first, length)));
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /** Whether it begins like XML, though no root may be in sight. */
  public boolean looksLikeXml() {
    return text.stripLeading().startsWith("<");
  }

  public boolean hasRoot(String name) {
    return root.equals(name);
  }

  /** Whether the tag of the root holds these words. */
  public boolean rootSays(String words) {
    int begin = XmlProlog.rootAt(text);
    int end = text.indexOf('>', Math.max(0, begin));
    return text.substring(Math.max(0, begin), end < 0 ? text.length() : end).contains(words);
  }

  private static String decode(byte[] first) {
    if (Wide.isWide(first)) {
      Charset unmarked = first[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16;
      return new String(first, unmarked).replace("\uFEFF", "");
    }
    String text = new String(first, StandardCharsets.ISO_8859_1);
    return text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
  }
}
