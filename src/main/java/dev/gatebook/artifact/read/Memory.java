package dev.gatebook.artifact.read;

import dev.gatebook.model.TestStore;

/**
 * What is kept of many files together, as it is less than for each by itself. One file at a time is
 * read into it.
 *
 * @param tests where tests go
 * @param texts gives equal texts as one
 */
public record Memory(TestStore tests, TextPool texts) {
  /** With nothing in it. */
  public Memory() {
    this(new TestStore(), new TextPool());
  }
}
