package dev.gatebook.artifact.read;

import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a file; where they are UTF-16, watched so that no character lacks its other half.
 * Parsers decode such files with a decoder that replaces what is wrong.
 */
final class WholePairs extends BlockStream {
  /** Bytes of a unit of UTF-16; a character has one or two. */
  private static final int UNIT = 2;

  private static final int MARK = 0xFEFF;

  private final byte[] unit = new byte[UNIT];
  private long count;
  private boolean watched = true;
  private boolean bigEndian;
  private boolean open;
  private int line = 1;
  private int column;

  WholePairs(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int got = super.read(into, offset, length);
    if (watched) {
      for (int i = offset; watched && i < offset + got; i++) {
        accept(into[i]);
      }
      if (got < 0 && (open || (count > UNIT && count % UNIT == 1))) {
        throw new LoneHalf(line, column, true);
      }
    }
    return got;
  }

  private void accept(byte next) throws LoneHalf {
    unit[(int) (count++ % UNIT)] = next;
    if (count % UNIT == 0) {
      if (count == UNIT) {
        watched = Wide.isWide(unit[0], unit[1]);
        bigEndian = unit[0] == 0 || (unit[0] & 0xFF) == 0xFE;
      }
      accept(bigEndian ? both(unit[0], unit[1]) : both(unit[1], unit[0]));
    }
  }

  private static char both(byte high, byte low) {
    return (char) (((high & 0xFF) << 8) | (low & 0xFF));
  }

  private void accept(char c) throws LoneHalf {
    if (!watched) {
      return;
    }
    column += c == MARK && count == UNIT ? 0 : 1;
    if (open != Character.isLowSurrogate(c)) {
      throw new LoneHalf(line, open ? column - 1 : column, false);
    }
    open = Character.isHighSurrogate(c);
    if (c == '\n') {
      line++;
      column = 0;
    }
  }
}
