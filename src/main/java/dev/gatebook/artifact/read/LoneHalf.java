package dev.gatebook.artifact.read;

import dev.gatebook.model.Problem;
import java.io.CharConversionException;

/** A character of UTF-16 that lacks its other half; a decoder would put another in its place. */
final class LoneHalf extends CharConversionException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  LoneHalf(int line, int column) {
    super("half a character in UTF-16");
    this.line = line;
    this.column = column;
  }

  /** The complaint, with the place of the half. */
  Problem in(ArtifactStream file) {
    return Complaints.encoding(
        "the bytes are no UTF-16: a character lacks its other half", file.at(line, column));
  }
}
