package dev.gatebook.artifact.read;

import dev.gatebook.model.TestCase;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a test failed, cut to its first lines and without the places of a machine. */
public final class FailureText {
  /** Lines and characters of a message that are kept. */
  public static final int MESSAGE_LINES = 6;

  /** Characters of a message that are kept. */
  public static final int MESSAGE_CHARS = 1_000;

  /** Lines of a trace that are kept. */
  public static final int TRACE_LINES = 40;

  /** Characters of a trace that are kept. */
  public static final int TRACE_CHARS = 6_000;

  /** Bytes of a trace that is kept as it is written. */
  static final int HELD_BYTES = 4_096;

  /** Characters of a type that are kept. */
  public static final int TYPE_CHARS = 200;

  private FailureText() {}

  /**
   * A failure of these words, any of which may be empty; without a message the first lines of the
   * trace stand for it.
   */
  public static TestCase.Failure of(String message, String type, String trace) {
    String kept = CutText.of(Ansi.strip(trace), TRACE_LINES, TRACE_CHARS);
    String said = message.isBlank() ? begin(kept) : message;
    return new TestCase.Failure(
        MachinePaths.hide(CutText.of(Ansi.strip(said), MESSAGE_LINES, MESSAGE_CHARS)),
        CutText.of(Ansi.strip(type), 1, TYPE_CHARS),
        MachinePaths.hide(kept));
  }

  /** The same, or none when all of these words are empty. */
  public static Optional<TestCase.Failure> ofAny(String message, String type, String trace) {
    return message.isBlank() && type.isBlank() && trace.isBlank()
        ? Optional.empty()
        : Optional.of(of(message, type, trace));
  }

  private static String begin(String trace) {
    return trace.lines().limit(3).collect(Collectors.joining("\n"));
  }
}
