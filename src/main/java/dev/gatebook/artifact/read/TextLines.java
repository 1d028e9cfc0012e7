package dev.gatebook.artifact.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The lines of a file in UTF-8, or in UTF-16 where a mark says so, none longer than {@link
 * Limits#LINE_CHARS}.
 */
public final class TextLines {
  private static final int MARK = 2;

  private final ArtifactStream file;
  private final StringBuilder line = new StringBuilder();
  private BufferedReader reader = new BufferedReader(Reader.nullReader());
  private int number;
  private boolean ended;

  public TextLines(ArtifactStream file) {
    this.file = file;
  }

  /** Looks at the first bytes when the first line is asked for; the mark is none of the text. */
  private BufferedReader open() throws IOException {
    PushbackInputStream in = new PushbackInputStream(new WholePairs(file.bytes()), MARK);
    byte[] first = in.readNBytes(MARK);
    in.unread(first);
    BufferedReader opened =
        new BufferedReader(
            new InputStreamReader(
                in,
                charset(first)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    opened.mark(1);
    if (opened.read() != '\uFEFF') {
      opened.reset();
    }
    return opened;
  }

  private static Charset charset(byte[] first) {
    int mark = first.length < MARK ? 0 : ((first[0] & 0xFF) << 8) | (first[1] & 0xFF);
    return switch (mark) {
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      default -> StandardCharsets.UTF_8;
    };
  }

  /** Goes to the next line; false at the end of the file. */
  public boolean next() throws Unreadable, IOException {
    if (ended) {
      return false;
    }
    number++;
    line.setLength(0);
    try {
      if (number == 1) {
        reader = open();
      }
      fill();
    } catch (LoneHalf e) {
      throw new Unreadable(e.in(file));
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
