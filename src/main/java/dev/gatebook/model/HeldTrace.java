package dev.gatebook.model;

import java.util.function.UnaryOperator;

/**
 * The trace of a failed test where a parser holds it. It is kept as it is written and read when
 * somebody asks for it: of many that fail in a bad run, few are ever looked at.
 */
public final class HeldTrace {
  private final byte[] bytes;
  private final int from;
  private final int to;
  private final UnaryOperator<String> reading;

  /**
   * A part of these bytes.
   *
   * @param bytes in UTF-8; not copied, so it must be kept or read before they change
   * @param reading gives the trace for what is written; the same one for the same text
   */
  public HeldTrace(byte[] bytes, int from, int to, UnaryOperator<String> reading) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.reading = reading;
  }

  /** The trace. */
  public String text() {
    return reading.apply(TextSlab.text(bytes, from, to));
  }

  UnaryOperator<String> reading() {
    return reading;
  }

  int length() {
    return to - from;
  }

  void addTo(TextSlab slab) {
    slab.add(bytes, from, to);
  }
}
