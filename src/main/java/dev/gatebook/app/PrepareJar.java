package dev.gatebook.app;

import dev.gatebook.content.Ready;
import dev.gatebook.site.SitePlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A step of the build of the program: makes what every run would make of files of the program, and
 * classes that a start need not check.
 */
public final class PrepareJar {
  /** Of the libraries, this one alone is in the form of Java 5. */
  private static final String PICOCLI = "picocli/";

  private PrepareJar() {}

  /**
   * Writes it below the folder of the compiled classes, which is the only argument.
   *
   * @throws IOException when it cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[0]);
    write(SitePlan.ready(), classes.resolve(Ready.FOLDER));
    Map<String, byte[]> newer = NewerClasses.of(PICOCLI + "CommandLine.class", PICOCLI);
    clear(classes.resolve(PICOCLI));
    write(newer, classes);
  }

  /** Another version of the library may have other classes. */
  private static void clear(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void write(Map<String, byte[]> files, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.write(path, file.getValue());
    }
  }
}
