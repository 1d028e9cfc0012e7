package dev.gatebook.cli;

import java.util.regex.Pattern;

/**
 * Foreign text in Markdown as it is: no markup, no HTML, no link, no image. Where a code host would
 * make a mention, a reference or a link of plain words, a space of no width keeps it from that; a
 * backslash would not, because hosts look at the text that is left after Markdown.
 */
final class MarkdownText {
  private static final String MARKUP = "\\`*_[]<>#|~&$";
  private static final String BREAK = "\u200b";
  private static final Pattern MENTION = Pattern.compile("[@#](?=\\S)");
  private static final Pattern ISSUE = Pattern.compile("(?i)\\b(GH)-(?=[0-9])");
  private static final Pattern NUMBER = Pattern.compile("([!%$&~])(?=[0-9A-Za-z])");
  private static final Pattern SCHEME = Pattern.compile("(?i)\\b(https?|ftp|mailto|xmpp):");
  private static final Pattern HOST = Pattern.compile("(?i)\\bwww\\.");

  private MarkdownText() {}

  /** The text on one line. */
  static String of(String text) {
    String line = Visible.of(text.strip().replaceAll("\\s+", " "));
    String inert =
        NUMBER.matcher(MENTION.matcher(line).replaceAll("$0" + BREAK)).replaceAll("$1" + BREAK);
    inert = ISSUE.matcher(inert).replaceAll("$1" + BREAK + "-");
    inert = SCHEME.matcher(inert).replaceAll("$1:" + BREAK);
    inert = HOST.matcher(inert).replaceAll("www" + BREAK + ".");
    StringBuilder escaped = new StringBuilder(inert.length() + 16);
    inert
        .codePoints()
        .forEach(
            point -> {
              escaped.append(MARKUP.indexOf(point) < 0 ? "" : "\\");
              escaped.appendCodePoint(point);
            });
    return escaped.toString();
  }
}
