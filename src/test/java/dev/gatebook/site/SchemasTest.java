package dev.gatebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.content.ContentSchemas;
import dev.gatebook.model.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SchemasTest {
  @Test
  void every_schema_that_ships_is_published() throws IOException {
    List<String> shipped;
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/schema"))) {
      shipped = new ArrayList<>(files.map(p -> "schema/" + p.getFileName()).toList());
    }
    ContentSchemas.all().keySet().forEach(kind -> shipped.add("schema/" + kind + ".schema.json"));

    assertThat(Schemas.files())
        .extracting(SiteFile::path)
        .containsExactlyInAnyOrderElementsOf(shipped);
  }
}
