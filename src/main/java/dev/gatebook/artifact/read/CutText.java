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
    cut.append(text);
    return cut.toString();
  }

  public void append(char[] text, int from, int count) {
    append(String.valueOf(text, from, count));
  }

  /** Adds a piece. */
  public void append(String text) {
    length += text.length();
    int rest = closed ? 0 : keep(text);
    for (int i = rest; i < text.length() && !full; i++) {
      full = text.charAt(i) > ' ';
    }
  }

  /** Keeps what fits; gives the first index that does not. */
  private int keep(String text) {
    int most = Math.min(text.length(), mostChars - kept());
    int fits = 0;
    while (fits < most && lines <= mostLines) {
      int line = text.indexOf('\n', fits);
      boolean ends = line >= 0 && line < most;
      lines += ends ? 1 : 0;
      fits = ends ? line + 1 : most;
    }
    take(text.substring(0, fits));
    closed = lines > mostLines || kept() == mostChars;
    return fits;
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
