package dev.gatebook.artifact.read;

import java.nio.charset.StandardCharsets;

/**
 * Text between tags as it is written in a file in UTF-8 that lies in memory. A parser has gone over
 * it already, so it is sound; taking it from there costs less than letting the parser decode it.
 * See XML 1.0, sections 2.11 (ends of lines), 2.7 (CDATA) and 4.1 (references).
 */
final class WrittenText {
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  private WrittenText() {}

  /** What is written there. */
  static String of(byte[] bytes, int from, int to) {
    return meaning(new String(bytes, from, to - from, StandardCharsets.UTF_8));
  }

  /** The trace that is written so. */
  static String trace(String written) {
    String text = meaning(written);
    return MachinePaths.hide(CutText.of(text, FailureText.TRACE_LINES, FailureText.TRACE_CHARS));
  }

  private static String meaning(String written) {
    String text = written.indexOf('\r') < 0 ? written : oneLineEnd(written);
    if (text.startsWith(CDATA)) {
      return text.substring(CDATA.length(), text.length() - CDATA_END.length());
    }
    int first = text.indexOf('&');
    return first < 0 ? text : resolved(text, first);
  }

  private static String oneLineEnd(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String resolved(String text, int first) {
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (int at = first; at >= 0; at = text.indexOf('&', done)) {
      int end = text.indexOf(';', at);
      out.append(text.substring(done, at)).appendCodePoint(letter(text.substring(at + 1, end)));
      done = end + 1;
    }
    return out.append(text.substring(done)).toString();
  }

  /** The letter that a reference stands for; the parser lets no other ones pass. */
  private static int letter(String reference) {
    return switch (reference) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      case "quot" -> '"';
      case "apos" -> '\'';
      default ->
          reference.startsWith("#x")
              ? Integer.parseInt(reference.substring(2), 16)
              : Integer.parseInt(reference.substring(1));
    };
  }
}
