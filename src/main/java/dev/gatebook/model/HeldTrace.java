package dev.gatebook.model;

/**
 * The trace of a failed test where a parser holds it. It is kept as it is written and read when
 * somebody asks for it: of many that fail in a bad run, few are ever looked at.
 */
public final class HeldTrace {
  private final byte[] bytes;
  private final int from;
  private final int to;
  private final TraceReading reading;

  /**
   * A part of these bytes.
   *
   * @param bytes in UTF-8; not copied, so it must be kept or read before they change
   */
  public HeldTrace(byte[] bytes, int from, int to, TraceReading reading) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.reading = reading;
  }

  /** The trace. */
  public String text() {
    return TextSlab.trace(bytes, from, to, reading);
  }

  TraceReading reading() {
    return reading;
  }

  int length() {
    return to - from;
  }

  void addTo(TextSlab slab) {
    slab.add(bytes, from, to);
  }
}
