package dev.gatebook.git;

/** How often something costly may still be done, whoever asks. */
final class Allowance {
  private int left;

  Allowance(int left) {
    this.left = left;
  }

  boolean take() {
    left--;
    return left >= 0;
  }
}
