package dev.gatebook.git.sign;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A program of the user. */
record Program(Path file) {
  /** A user may have to find a token or to type a passphrase. */
  private static final int LONGEST_MINUTES = 5;

  private static final int LARGEST_ANSWER = 1 << 20;

  /** What a program did. */
  record Ran(int exit, String output, String errors) {
    /** The last thing that it said, for people. */
    String words() {
      List<String> lines =
          errors.lines().filter(line -> !line.isBlank() && !line.startsWith("[GNUPG:]")).toList();
      return lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1).strip();
    }
  }

  /**
   * Finds a program by its path, or by its name in the folders where programs are. The folder that
   * one happens to be in is never among them.
   */
  static Optional<Program> find(String name, String searched) {
    Path path = Path.of(name);
    if (path.isAbsolute() || path.getNameCount() > 1) {
      return Optional.of(path).filter(p -> p.isAbsolute() && isProgram(p)).map(Program::new);
    }
    for (String folder : searched.split(java.io.File.pathSeparator, -1)) {
      for (String file : List.of(name, name + ".exe")) {
        Path candidate = Path.of(folder).resolve(file);
        if (candidate.isAbsolute() && isProgram(candidate)) {
          return Optional.of(new Program(candidate));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isProgram(Path path) {
    return Files.isRegularFile(path) && Files.isExecutable(path);
  }

  /**
   * Runs it to its end.
   *
   * @throws IOException when it cannot be run, or does not come to an end
   */
  Ran run(List<String> arguments, byte[] input) throws IOException {
    List<String> command = new ArrayList<>(List.of(file.toString()));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).start();
    CompletableFuture<String> output =
        CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
    CompletableFuture<String> errors =
        CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
    feed(process, input);
    try {
      if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        throw new IOException("it did not end within " + LONGEST_MINUTES + " minutes");
      }
      return new Ran(process.exitValue(), output.join(), errors.join());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("it was interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }

  /** A program that refuses at once does not read to the end. */
  private static void feed(Process process, byte[] input) {
    try (OutputStream out = process.getOutputStream()) {
      out.write(input);
    } catch (IOException e) {
      // What it says and how it exits tells more.
      return;
    }
  }

  private static String text(InputStream in) {
    try (in) {
      return new String(in.readNBytes(LARGEST_ANSWER), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
