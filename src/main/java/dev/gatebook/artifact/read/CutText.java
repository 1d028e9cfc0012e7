package dev.gatebook.artifact.read;

/** Keeps the first lines of a text and counts the rest. */
public final class CutText {
  private String first = "";
  private final StringBuilder joined = new StringBuilder(0);
  private final int mostLines;
  private final int mostChars;
  private long length;
  private int lines = 1;
  private boolean closed;
  private boolean full;

  public CutText(int mostLines, int mostChars) {
    this.mostLines = mostLines;
    this.mostChars = mostChars;
  }

  /** The first lines of a text that is at hand. */
  public static String of(String text, int mostLines, int mostChars) {
    if (text.length() < mostChars && text.indexOf('\n') < 0) {
      return text.strip();
    }
    CutText cut = new CutText(mostLines, mostChars);
    cut.append(text.toCharArray(), 0, text.length());
    return cut.toString();
  }

  public void append(char[] text, int from, int count) {
    length += count;
    int end = from + count;
    int rest = closed ? from : keep(text, from, end);
    for (int i = rest; i < end && !full; i++) {
      full = text[i] > ' ';
    }
  }

  /** Keeps what fits; gives the first index that does not. */
  private int keep(char[] text, int from, int end) {
    int most = Math.min(end, from + mostChars - kept());
    String part = String.valueOf(text, from, most - from);
    int fits = 0;
    while (fits < part.length() && lines <= mostLines) {
      int line = part.indexOf('\n', fits);
      lines += line < 0 ? 0 : 1;
      fits = line < 0 ? part.length() : line + 1;
    }
    take(part.substring(0, fits));
    closed = lines > mostLines || kept() == mostChars;
    return from + fits;
  }

  private int kept() {
    return first.length() + joined.length();
  }

  /** Nearly every text comes in one piece, which is not copied again. */
  private void take(String part) {
    if (first.isEmpty()) {
      first = part;
    } else {
      joined.append(part);
    }
  }

  /** What was kept, with a word on how long the whole is when something was cut. */
  @Override
  public String toString() {
    String kept = joined.isEmpty() ? first : first + joined;
    int end = kept.length();
    if (full && end > 0 && Character.isHighSurrogate(kept.charAt(end - 1))) {
      end--;
    }
    String text = kept.substring(0, end).strip();
    return full ? text + " … (cut, " + length + " characters in all)" : text;
  }
}
