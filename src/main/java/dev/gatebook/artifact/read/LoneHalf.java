package dev.gatebook.artifact.read;

import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceRef;
import java.io.CharConversionException;

/** A character of UTF-16 that lacks its other half; a decoder would put another in its place. */
final class LoneHalf extends CharConversionException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final boolean atEnd;

  /**
   * Such a half.
   *
   * @param atEnd whether the file ends with it, so that the other may have been cut off
   */
  LoneHalf(int line, int column, boolean atEnd) {
    super("half a character in UTF-16");
    this.line = line;
    this.column = column;
    this.atEnd = atEnd;
  }

  /** The complaint, with the place of the half. */
  Problem in(ArtifactStream file) {
    SourceRef at = file.at(line, column);
    return atEnd
        ? Complaints.truncated(at)
        : Complaints.encoding("the bytes are no UTF-16: a character lacks its other half", at);
  }
}
