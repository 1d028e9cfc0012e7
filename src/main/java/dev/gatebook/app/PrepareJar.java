package dev.gatebook.app;

import dev.gatebook.content.Ready;
import dev.gatebook.site.SitePlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** A step of the build of the program: makes what every run would make of files of the program. */
public final class PrepareJar {
  private PrepareJar() {}

  /**
   * Writes it below the folder of the compiled classes, which is the only argument.
   *
   * @throws IOException when it cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]).resolve(Ready.FOLDER);
    for (Map.Entry<String, byte[]> file : SitePlan.ready().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.write(path, file.getValue());
    }
  }
}
