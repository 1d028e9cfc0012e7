package dev.gatebook.git.sign;

/** Something that should be a signature or a key is none, or none that can be checked here. */
final class DamagedSignature extends Exception {
  private static final long serialVersionUID = 1;

  DamagedSignature(String because) {
    super(because);
  }
}
