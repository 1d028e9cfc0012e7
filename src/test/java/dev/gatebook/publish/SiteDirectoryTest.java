package dev.gatebook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatebook.model.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SiteDirectoryTest {
  private final Path folder;

  SiteDirectoryTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void a_new_folder_is_made_with_all_its_parents() throws Exception {
    Path site = folder.resolve("target/deep/site");
    Receipt receipt =
        SiteDirectory.write(site, List.of(file("index.html", "home"), file("a/b/c.html", "deep")));
    assertThat(receipt).isEqualTo(new Receipt(2, 0, 0, 8));
    assertThat(receipt.files()).isEqualTo(2);
    assertThat(site.resolve("a/b/c.html")).hasContent("deep");
  }

  @Test
  void an_empty_folder_is_used() throws Exception {
    Path site = Files.createDirectory(folder.resolve("site"));
    SiteDirectory.write(site, List.of(file("index.html", "home")));
    assertThat(site.resolve("index.html")).hasContent("home");
  }

  @Test
  void nothing_stays_beside_the_site() throws Exception {
    SiteDirectory.write(folder.resolve("site"), List.of(file("index.html", "one")));
    SiteDirectory.write(folder.resolve("site"), List.of(file("index.html", "two")));
    assertThat(names(folder)).containsExactly("site");
  }

  @Test
  void writing_the_same_again_touches_nothing() throws Exception {
    Path site = folder.resolve("site");
    List<SiteFile> files = List.of(file("index.html", "home"), file("a/b.html", "page"));
    SiteDirectory.write(site, files);
    Object before = identity(site);
    assertThat(SiteDirectory.write(site, files)).isEqualTo(new Receipt(0, 2, 0, 8));
    assertThat(identity(site)).isEqualTo(before);
  }

  @Test
  void only_what_differs_is_written_and_the_rest_keeps_its_time() throws Exception {
    Path site = folder.resolve("site");
    SiteDirectory.write(site, List.of(file("a.html", "a"), file("b.html", "b")));
    Object kept = Files.getLastModifiedTime(site.resolve("a.html"));
    Receipt receipt = SiteDirectory.write(site, List.of(file("a.html", "a"), file("b.html", "B")));
    assertThat(receipt).isEqualTo(new Receipt(1, 1, 0, 2));
    assertThat(Files.getLastModifiedTime(site.resolve("a.html"))).isEqualTo(kept);
    assertThat(site.resolve("b.html")).hasContent("B");
  }

  @Test
  void files_that_the_new_site_does_not_have_are_removed_with_their_folders() throws Exception {
    Path site = folder.resolve("site");
    SiteDirectory.write(site, List.of(file("index.html", "home"), file("old/page.html", "old")));
    assertThat(SiteDirectory.write(site, List.of(file("index.html", "home"))))
        .isEqualTo(new Receipt(0, 1, 1, 4));
    assertThat(site.resolve("old")).doesNotExist();
  }

  @Test
  void a_file_that_was_altered_or_lost_is_written_again() throws Exception {
    Path site = folder.resolve("site");
    List<SiteFile> files = List.of(file("a.html", "aaaa"), file("b.html", "b"), file("c.html", ""));
    SiteDirectory.write(site, files);
    Files.writeString(site.resolve("a.html"), "bbbb");
    Files.delete(site.resolve("b.html"));
    assertThat(SiteDirectory.write(site, files)).isEqualTo(new Receipt(2, 1, 0, 5));
    assertThat(site.resolve("a.html")).hasContent("aaaa");
    assertThat(site.resolve("b.html")).hasContent("b");
  }

  @Test
  void the_previous_site_is_untouched_when_a_page_cannot_be_made() throws Exception {
    Path site = folder.resolve("site");
    SiteDirectory.write(site, List.of(file("index.html", "one"), file("a.html", "a")));
    List<String> before = contents(site);
    Iterable<SiteFile> breaking = breakingAfter(file("index.html", "two"), file("new.html", "n"));
    assertThatThrownBy(() -> SiteDirectory.write(site, breaking))
        .isInstanceOf(NoSuchElementException.class);
    assertThat(contents(site)).isEqualTo(before);
    assertThat(names(folder)).containsExactly("site");
  }

  @Test
  void paths_that_differ_in_case_only_are_our_mistake_and_change_nothing() throws Exception {
    Path site = folder.resolve("site");
    SiteDirectory.write(site, List.of(file("index.html", "one")));
    List<String> before = contents(site);
    assertThatThrownBy(
            () -> SiteDirectory.write(site, List.of(file("A.html", "1"), file("a.html", "2"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.html");
    assertThat(contents(site)).isEqualTo(before);
  }

  @Test
  void a_link_to_a_site_stays_a_link() throws Exception {
    Path real = folder.resolve("releases/one");
    SiteDirectory.write(real, List.of(file("index.html", "one")));
    Path link = Files.createSymbolicLink(folder.resolve("current"), real);
    SiteDirectory.write(link, List.of(file("index.html", "two")));
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(real.resolve("index.html")).hasContent("two");
  }

  @Test
  void a_file_where_a_folder_should_be_is_an_error_with_its_path() throws Exception {
    Path inTheWay = Files.writeString(folder.resolve("target"), "a file");
    assertThatThrownBy(
            () -> SiteDirectory.write(inTheWay.resolve("site"), List.of(file("i.html", "x"))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cannot write the site to " + inTheWay.resolve("site"));
    assertThat(inTheWay).hasContent("a file");
  }

  @Test
  void two_writers_at_once_leave_one_whole_site() throws Exception {
    Path site = folder.resolve("site");
    List<Thread> writers = new ArrayList<>();
    List<Throwable> failures = new ArrayList<>();
    for (String text : List.of("one", "two", "three", "four")) {
      Thread writer = new Thread(() -> writeAll(site, text));
      writer.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
      writers.add(writer);
    }
    writers.forEach(Thread::start);
    for (Thread writer : writers) {
      writer.join();
    }
    assertThat(failures).isEmpty();
    String winner = Files.readString(site.resolve("p0.html"));
    for (int i = 0; i < 50; i++) {
      assertThat(site.resolve("p" + i + ".html")).hasContent(winner);
    }
  }

  @Test
  void the_manifest_lists_every_file_by_path_with_its_digest() throws Exception {
    Path site = folder.resolve("site");
    SiteDirectory.write(site, List.of(file("b.html", ""), file("a.html", "abc")));
    assertThat(site.resolve("manifest.json"))
        .hasContent(
            """
            {
              "schemaVersion": 1,
              "generator": "gatebook",
              "files": [
                {
                  "path": "a.html",
                  "size": 3,
                  "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
                },
                {
                  "path": "b.html",
                  "size": 0,
                  "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                }
              ]
            }
            """);
  }

  private static void writeAll(Path site, String text) {
    try {
      List<SiteFile> files = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        files.add(file("p" + i + ".html", text));
      }
      SiteDirectory.write(site, files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OutputRefused e) {
      throw new IllegalStateException(e);
    }
  }

  static SiteFile file(String path, String text) {
    return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** These files and then a failure. */
  static Iterable<SiteFile> breakingAfter(SiteFile... files) {
    return () -> {
      Iterator<SiteFile> given = List.of(files).iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return true;
        }

        @Override
        public SiteFile next() {
          return given.next();
        }
      };
    };
  }

  static List<String> contents(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      List<String> contents = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        contents.add(root.relativize(file) + "=" + Files.readString(file));
      }
      return contents;
    }
  }

  static List<String> names(Path root) throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  private static Object identity(Path site) throws IOException {
    return List.of(
        Files.getAttribute(site, "unix:ino", LinkOption.NOFOLLOW_LINKS),
        Files.getLastModifiedTime(site),
        Files.getLastModifiedTime(site.resolve("index.html")),
        Files.getLastModifiedTime(site.resolve("manifest.json")));
  }
}
