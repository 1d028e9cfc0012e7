package dev.gatebook.publish;

import dev.gatebook.model.SiteFile;
import java.io.IOException;
import java.nio.file.Path;

/** The folder a site is written to. */
public final class SiteDirectory {
  private SiteDirectory() {}

  /**
   * Makes the folder hold exactly these files. Until all of them are written the previous site
   * stays as it is.
   *
   * @throws OutputRefused when the folder is not one that Gatebook made, nor new or empty
   * @throws IOException when a file cannot be written; the previous site is still there
   * @throws IllegalArgumentException when a path is not a plain relative ASCII path or two paths
   *     collide
   */
  public static Receipt write(Path output, Iterable<SiteFile> files)
      throws IOException, OutputRefused {
    return new Receipt(0, 0, 0, 0);
  }
}
