package dev.gatebook.artifact.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The beginning of a file, by which its format is told. Of a file of XML no more is looked at than
 * it takes to find the root, which matters where there are many short ones.
 */
public final class Head {
  /** How far into a file one looks, in bytes. */
  public static final int LENGTH = 16 * 1024;

  /** Where the root of nearly every file of XML stands, in bytes. */
  private static final int BEGIN = 512;

  private static final String MARK = "\u00EF\u00BB\u00BF";

  private final byte[] bytes;
  private final int length;
  private final String begin;
  private final String root;
  private String text = "";
  private Set<String> names = Set.of();

  private Head(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
    this.begin = decode(Math.min(BEGIN, length));
    String early = XmlProlog.rootOf(begin);
    this.root = early.isEmpty() && mayBeXml() ? XmlProlog.rootOf(text()) : early;
  }

  /**
   * The beginning of a file that is at hand.
   *
   * @param bytes the file; not copied, so it must stay as it is while one looks at its beginning
   * @param length how many of them are of the file
   */
  public static Head of(byte[] bytes, int length) {
    return new Head(bytes, Math.min(LENGTH, length));
  }

  /** Looks at the beginning and leaves the stream there. */
  public static Head peek(BufferedInputStream in) throws IOException {
    in.mark(LENGTH);
    byte[] first = new byte[LENGTH];
    int length = in.readNBytes(first, 0, LENGTH);
    in.reset();
    return of(first, length);
  }

  /**
   * The first characters; letters beyond ASCII may be wrong, since the encoding is not known yet.
   */
  public String text() {
    if (text.isEmpty()) {
      text = length <= BEGIN ? begin : decode(length);
    }
    return text;
  }

  /** The first few hundred of these characters. */
  public String begin() {
    return begin;
  }

  /** Local name of the root element; empty when the file is not XML. */
  public String root() {
    return root;
  }

  /** The names at the top of a JSON object; none for any other file. */
  public Set<String> names() {
    if (names.isEmpty()) {
      names = JsonHead.namesOf(text());
    }
    return names;
  }

  public boolean isEmpty() {
    return length == 0;
  }

  public boolean isBlank() {
    return text().isBlank();
  }

  /** Whether it begins like XML, though no root may be in sight. */
  public boolean looksLikeXml() {
    return text().stripLeading().startsWith("<");
  }

  public boolean hasRoot(String name) {
    return root.equals(name);
  }

  /** Whether the tag of the root holds these words. */
  public boolean rootSays(String words) {
    int at = XmlProlog.rootAt(begin);
    int end = at < 0 ? -1 : begin.indexOf('>', at);
    return (end < 0 ? rootTag() : begin.substring(at, end)).contains(words);
  }

  private String rootTag() {
    int at = Math.max(0, XmlProlog.rootAt(text()));
    int end = text().indexOf('>', at);
    return text().substring(at, end < 0 ? text().length() : end);
  }

  private boolean mayBeXml() {
    String first = begin.stripLeading();
    return length > BEGIN && (first.isEmpty() || first.startsWith("<"));
  }

  private String decode(int count) {
    if (Wide.isWide(bytes, count)) {
      Charset unmarked = bytes[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16;
      return new String(bytes, 0, count, unmarked).replace("\uFEFF", "");
    }
    String decoded = new String(bytes, 0, count, StandardCharsets.ISO_8859_1);
    return decoded.startsWith(MARK) ? decoded.substring(MARK.length()) : decoded;
  }
}
