package dev.gatebook.artifact;

import java.io.IOException;

/** A limit of {@link Limits} was passed; the message says what there was too much of. */
final class TooMuch extends IOException {
  private static final long serialVersionUID = 1L;

  private final String what;

  TooMuch(String what) {
    super(what);
    this.what = what;
  }

  String what() {
    return what;
  }
}
