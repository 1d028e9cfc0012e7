package dev.gatebook.artifact.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The lines of a file in UTF-8, none longer than {@link Limits#LINE_CHARS}. */
public final class TextLines {
  private final ArtifactStream file;
  private final BufferedReader reader;
  private final StringBuilder line = new StringBuilder();
  private int number;
  private boolean ended;

  public TextLines(ArtifactStream file) {
    this.file = file;
    this.reader =
        new BufferedReader(
            new InputStreamReader(
                file.bytes(),
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  /** Goes to the next line; false at the end of the file. */
  public boolean next() throws Unreadable, IOException {
    if (ended) {
      return false;
    }
    number++;
    line.setLength(0);
    try {
      fill();
    } catch (CharacterCodingException e) {
      throw new Unreadable(
          Complaints.encoding("the bytes are no UTF-8", file.at(number, line.length() + 1)));
    }
    return !ended || line.length() > 0;
  }

  private void fill() throws Unreadable, IOException {
    int c = reader.read();
    while (c >= 0 && c != '\n') {
      if (line.length() == Limits.LINE_CHARS) {
        throw new Unreadable(
            Complaints.tooMuch(
                "a line of more than " + Limits.LINE_CHARS + " characters", file.at(number, 1)));
      }
      line.append((char) c);
      c = reader.read();
    }
    ended = c < 0;
  }

  /** The line without blanks at its end. */
  public String line() {
    return line.toString().stripTrailing();
  }

  /** Whether the line is the last one and has no end, so that a part of it may be missing. */
  public boolean isOpen() {
    return ended && line.length() > 0;
  }

  public int number() {
    return number;
  }
}
