package dev.gatebook.artifact.read;

/**
 * Follows the markup of XML by bytes, in any encoding that holds ASCII, only to know how long the
 * tag at hand is. A parser keeps a whole tag in memory, therefore its length is watched below it.
 */
final class TagScan {
  private enum State {
    TEXT,
    OPENED,
    TAG,
    DECLARED,
    COMMENT_OPENED,
    COMMENT,
    CDATA,
    INSTRUCTION,
    DOCTYPE
  }

  private State state = State.TEXT;
  private int quote;
  private int run;
  private int length;

  /** Length in bytes of the tag or DOCTYPE that is open; 0 outside of one. */
  int length() {
    return length;
  }

  void accept(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      i =
          switch (state) {
            case TEXT -> text(bytes, i, to);
            case TAG -> tag(bytes, i, to);
            default -> step(bytes[i], i);
          };
    }
  }

  private int text(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '<') {
        state = State.OPENED;
        return i + 1;
      }
    }
    return to;
  }

  private int step(int b, int at) {
    switch (state) {
      case OPENED -> state = b == '!' ? State.DECLARED : b == '?' ? State.INSTRUCTION : State.TAG;
      case DECLARED -> declared(b);
      case COMMENT_OPENED -> state = State.COMMENT;
      case COMMENT -> until('-', 2, b);
      case CDATA -> until(']', 2, b);
      case INSTRUCTION -> until('?', 1, b);
      default -> doctype(b);
    }
    return at + 1;
  }

  private int tag(byte[] bytes, int from, int to) {
    int inside = quote;
    for (int i = from; i < to; i++) {
      int b = bytes[i];
      if (b == inside) {
        inside = 0;
      } else if (inside == 0 && (b == '"' || b == '\'')) {
        inside = b;
      } else if (inside == 0 && b == '>') {
        return endOfTag(i + 1);
      }
    }
    quote = inside;
    length += to - from;
    return to;
  }

  private int endOfTag(int next) {
    quote = 0;
    length = 0;
    state = State.TEXT;
    return next;
  }

  private void declared(int b) {
    run = 0;
    state = b == '-' ? State.COMMENT_OPENED : b == '[' ? State.CDATA : State.DOCTYPE;
  }

  /** Ends the section at a {@code >} behind that many of a character. */
  private void until(int character, int times, int b) {
    if (b == '>' && run >= times) {
      run = 0;
      state = State.TEXT;
    } else {
      run = b == character ? run + 1 : 0;
    }
  }

  private void doctype(int b) {
    length++;
    run += b == '[' ? 1 : b == ']' ? -1 : 0;
    if (b == '>' && run <= 0) {
      run = 0;
      length = 0;
      state = State.TEXT;
    }
  }
}
