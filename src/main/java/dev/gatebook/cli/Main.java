package dev.gatebook.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The entry of the program. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    boolean live = Boolean.getBoolean("gatebook.terminal");
    int code = run(new Environment(out, err, System.getenv(), live), args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs one command in an environment and returns its exit code. */
  static int run(Environment environment, String... args) {
    try {
      return new CommandLineShell(environment).execute(args);
    } catch (OutOfMemoryError e) {
      environment
          .err()
          .println(
              "gatebook: not enough memory. Give it more, such as GATEBOOK_JAVA_OPTS=-Xmx2g for"
                  + " the launcher or java -Xmx2g for the jar. Nothing that was there before is"
                  + " changed.");
      return ExitCode.ENVIRONMENT.number();
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /**
   * What surrounds the process.
   *
   * @param live whether standard error is a terminal that a person watches
   */
  record Environment(
      PrintStream out, PrintStream err, Map<String, String> variables, boolean live) {
    Environment {
      variables = Map.copyOf(variables);
    }
  }
}
