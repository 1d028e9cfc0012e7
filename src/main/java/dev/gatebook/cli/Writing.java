package dev.gatebook.cli;

import dev.gatebook.publish.OutputRefused;
import java.io.IOException;

/** Something that reads or writes an output folder; what stands in its way is told, not thrown. */
@FunctionalInterface
interface Writing<T> {
  /** Does it. */
  T run() throws IOException, OutputRefused;

  /**
   * What it gave.
   *
   * @param what the thing that is written, such as {@code site}
   * @throws Refusal when it could not be written
   */
  static <T> T of(String what, Writing<T> step) {
    try {
      return step.run();
    } catch (OutputRefused e) {
      throw new Refusal(ExitCode.ENVIRONMENT, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new Refusal(
          ExitCode.ENVIRONMENT, "the " + what + " cannot be written: " + e.getMessage());
    }
  }
}
