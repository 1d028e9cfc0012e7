package dev.gatebook.publish;

import static dev.gatebook.publish.SiteDirectoryTest.contents;
import static dev.gatebook.publish.SiteDirectoryTest.file;
import static dev.gatebook.publish.SiteDirectoryTest.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatebook.model.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site whose files are made while they are written. */
final class StreamedSiteTest {
  private static final int FILES = 300;

  private final Path folder;
  private final AtomicInteger asked = new AtomicInteger();

  StreamedSiteTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void every_file_is_made_once_and_the_site_is_the_same_as_one_that_was_at_hand() throws Exception {
    Path streamed = folder.resolve("streamed");
    Receipt receipt = SiteDirectory.write(streamed, numbered());
    assertThat(asked).hasValue(FILES);
    assertThat(receipt.files()).isEqualTo(FILES);
    List<SiteFile> atHand = new ArrayList<>();
    numbered().forEach(made -> atHand.add(new SiteFile(made.path(), made.bytes())));
    SiteDirectory.write(folder.resolve("at-hand"), atHand);
    assertThat(contents(streamed)).isEqualTo(contents(folder.resolve("at-hand")));
    assertThat(SiteDirectory.write(streamed, numbered()).unchanged()).isEqualTo(FILES);
  }

  @Test
  void a_page_that_cannot_be_made_leaves_the_site_as_it_was_and_no_file_beside_it()
      throws Exception {
    assertThatThrownBy(() -> broken(new IllegalStateException("page.ftlh:7: no such field")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("page.ftlh:7");
    assertThat(folder.resolve("site/index.html")).hasContent("one");
    assertThat(names(folder)).containsExactly("site");
  }

  @Test
  void of_several_pages_that_cannot_be_made_the_first_is_told() throws Exception {
    List<SiteFile> files = new ArrayList<>(numbered());
    for (int at : List.of(40, 41, 200)) {
      files.set(at, failing("p" + at + ".html", new UncheckedIOException(gone(at))));
    }
    for (int time = 0; time < 20; time++) {
      assertThatThrownBy(() -> SiteDirectory.write(folder.resolve("site"), files))
          .hasMessageContaining("gone 40");
    }
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void nothing_is_made_when_two_files_want_one_path() {
    List<SiteFile> twice = List.of(numbered().get(0), numbered().get(0));
    assertThatThrownBy(() -> SiteDirectory.write(folder.resolve("site"), twice))
        .hasMessageContaining("same path");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  private void broken(RuntimeException mistake) throws Exception {
    SiteDirectory.write(folder.resolve("site"), List.of(file("index.html", "one")));
    List<SiteFile> files = new ArrayList<>(numbered());
    files.add(100, failing("index.html", mistake));
    SiteDirectory.write(folder.resolve("site"), files);
  }

  private static IOException gone(int at) {
    return new IOException("gone " + at);
  }

  private static SiteFile failing(String path, RuntimeException mistake) {
    return SiteFile.made(
        path,
        () -> {
          throw mistake;
        });
  }

  private List<SiteFile> numbered() {
    List<SiteFile> files = new ArrayList<>();
    for (int at = 0; at < FILES; at++) {
      String text = "page " + at;
      files.add(
          SiteFile.made(
              "p" + at + ".html",
              () -> {
                asked.incrementAndGet();
                return text.getBytes(StandardCharsets.UTF_8);
              }));
    }
    return files;
  }
}
