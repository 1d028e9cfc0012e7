package dev.gatebook.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.content.Ready;
import dev.gatebook.site.SitePlan;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PrepareJarTest {
  private static final int JAVA_17 = 61;

  @TempDir private Path classes;

  @Test
  void what_the_program_makes_of_its_own_files_is_written_beside_its_classes() throws Exception {
    Path style = classes.resolve(Ready.FOLDER).resolve("assets/gatebook.css");
    Files.createDirectories(style.getParent());
    Files.writeString(style, "of yesterday");

    PrepareJar.main(new String[] {classes.toString()});

    SitePlan.ready()
        .forEach(
            (path, bytes) ->
                assertThat(classes.resolve(Ready.FOLDER).resolve(path)).hasBinaryContent(bytes));
  }

  /** Loading a class and asking for its methods would not look at its code, starting it does. */
  @Test
  void all_classes_of_picocli_are_written_in_a_form_that_an_archive_keeps_and_a_machine_takes()
      throws Exception {
    PrepareJar.main(new String[] {classes.toString()});

    List<Path> written;
    try (Stream<Path> files = Files.list(classes.resolve("picocli"))) {
      written = files.sorted().toList();
    }
    assertThat(written).hasSizeGreaterThan(200);
    URL[] alone = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(alone, ClassLoader.getPlatformClassLoader())) {
      for (Path file : written) {
        DataInputStream head =
            new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
        head.skipBytes(6);
        assertThat(head.readUnsignedShort()).as(file.toString()).isEqualTo(JAVA_17);
        String name = String.valueOf(file.getFileName()).replace(".class", "");
        assertThat(Class.forName("picocli." + name, true, loader).getClassLoader())
            .isEqualTo(loader);
      }
    }
  }
}
