package dev.gatebook.model;

/** The first lines of the trace of a failure. */
sealed interface FailureTrace {
  /** No trace. */
  FailureTrace NONE = new Told("");

  /** The lines; may be empty. */
  String text();

  /** How many letters of UTF-16 they are. */
  int length();

  /** A trace that was read. */
  record Told(String text) implements FailureTrace {
    @Override
    public int length() {
      return text.length();
    }
  }

  /** A trace that is read when it is asked for; the same one each time. */
  record Kept(TextSlab words, int from, int to, TraceReading reading) implements FailureTrace {
    @Override
    public String text() {
      return words.trace(from, to, reading);
    }

    @Override
    public int length() {
      return words.traceLength(from, to, reading);
    }
  }
}
