package dev.gatebook.cli;

/** The command line. */
public final class Main {
  private Main() {}

  /** Runs. */
  public static void main(String[] args) {}
}
