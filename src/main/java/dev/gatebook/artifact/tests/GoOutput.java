package dev.gatebook.artifact.tests;

/** The beginning of what a test or a package of Go printed, without the lines of its frame. */
final class GoOutput {
  private static final int MOST = 8_000;

  private final StringBuilder text = new StringBuilder();

  void add(String written) {
    String line = written.strip();
    boolean frame =
        line.startsWith("=== ")
            || line.startsWith("--- ")
            || line.equals("FAIL")
            || line.equals("PASS");
    if (!frame && text.length() < MOST) {
      text.append(written, 0, Math.min(written.length(), MOST));
    }
  }

  void clear() {
    text.setLength(0);
  }

  String text() {
    return text.toString();
  }
}
