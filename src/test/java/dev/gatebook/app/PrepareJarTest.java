package dev.gatebook.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.content.Ready;
import dev.gatebook.site.SitePlan;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PrepareJarTest {
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
}
