package dev.gatebook.artifact;

import dev.gatebook.artifact.read.Memory;

/**
 * What one thread reads files with, one behind the other: memory that is used again for each, since
 * taking it anew costs as much as reading where files are short.
 */
final class Desk {
  private final Digests digests;
  private final Memory memory = new Memory();
  private byte[] bytes = {};

  Desk(Digests digests) {
    this.digests = digests;
  }

  /** When digests are taken at it. */
  Digests digests() {
    return digests;
  }

  /** Where what is found in the files goes. */
  Memory memory() {
    return memory;
  }

  /** At least so many bytes, to be used until they are asked for again; anything may be in them. */
  byte[] bytes(int least) {
    if (bytes.length < least) {
      bytes = new byte[Math.max(least, bytes.length * 2)];
    }
    return bytes;
  }
}
