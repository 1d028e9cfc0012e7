package dev.gatebook.artifact.read;

import java.util.Locale;

/** Finds the root element behind declaration, comments and DOCTYPE. */
final class XmlProlog {
  private final String text;
  private int at;
  private int begin;

  private XmlProlog(String text) {
    this.text = text;
  }

  /** Local name of the root; empty when there is none in this text. */
  static String rootOf(String text) {
    return new XmlProlog(text).root();
  }

  /** Where the tag of the root begins; -1 when there is none in this text. */
  static int rootAt(String text) {
    XmlProlog prolog = new XmlProlog(text);
    return prolog.root().isEmpty() ? -1 : prolog.begin;
  }

  /** Whether it is plain that the XML declaration names no other encoding than UTF-8. */
  static boolean isUtf8(String text) {
    int begin = text.indexOf("<?xml");
    int end = text.indexOf("?>", Math.max(0, begin));
    if (begin < 0 || end < 0) {
      return begin < 0;
    }
    String declaration = text.substring(begin, end).toLowerCase(Locale.ROOT);
    return !declaration.contains("encoding") || declaration.contains("utf-8");
  }

  private String root() {
    while (true) {
      blanks();
      begin = at;
      if (!text.startsWith("<", at)) {
        return "";
      }
      if (text.startsWith("<?", at)) {
        jump("?>");
      } else if (text.startsWith("<!--", at)) {
        jump("-->");
      } else if (text.startsWith("<!", at)) {
        doctype();
      } else {
        return name();
      }
    }
  }

  private void blanks() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }

  private void jump(String end) {
    int found = text.indexOf(end, at);
    at = found < 0 ? text.length() : found + end.length();
  }

  private void doctype() {
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (c == '>' && depth <= 0) {
        return;
      }
    }
  }

  private String name() {
    int end = ++at;
    while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String name = end == text.length() ? "" : text.substring(at, end);
    return name.substring(name.indexOf(':') + 1);
  }
}
