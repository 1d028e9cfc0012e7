package dev.gatebook.artifact.read;

import java.io.IOException;

/** A limit of {@link Limits} was passed; the message says what there was too much of. */
public final class TooMuch extends IOException {
  private static final long serialVersionUID = 1L;

  private final String what;

  public TooMuch(String what) {
    super(what);
    this.what = what;
  }

  public String what() {
    return what;
  }
}
