package dev.gatebook.model;

/** How the trace of a failure is read out of what a report has written; the same for the same. */
public interface TraceReading {
  /** A trace that is kept as it is. */
  TraceReading AS_WRITTEN =
      new TraceReading() {
        @Override
        public String of(String written) {
          return written;
        }

        @Override
        public boolean isPlain(byte[] bytes, int from, int to) {
          return false;
        }
      };

  /** The trace that is written so. */
  String of(String written);

  /**
   * Whether the trace is what these bytes say without the spaces, tabs and line feeds around it,
   * all of it in ASCII. To say no is never wrong.
   */
  boolean isPlain(byte[] bytes, int from, int to);
}
