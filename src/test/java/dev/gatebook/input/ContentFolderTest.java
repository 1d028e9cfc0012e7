package dev.gatebook.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContentFolderTest {
  private final Path folder;
  private final Path content;

  ContentFolderTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.content = Files.createDirectory(folder.resolve("content"));
  }

  @Test
  void every_file_is_found_once_by_path_whatever_the_depth() throws IOException {
    write("gatebook.yml");
    write("app/project.yml");
    write("app/phases/1-start.yml");
    write("app-v2/project.yml");
    write("pages/Z.md");
    write("pages/a.md");
    assertThat(paths(read()))
        .containsExactly(
            "content/app-v2/project.yml",
            "content/app/phases/1-start.yml",
            "content/app/project.yml",
            "content/gatebook.yml",
            "content/pages/Z.md",
            "content/pages/a.md");
    assertThat(read().problems()).isEmpty();
  }

  @Test
  void the_bytes_are_those_of_the_file() throws IOException {
    Files.writeString(content.resolve("gatebook.yml"), "title: caf\u00e9\n");
    SourceFile file = read().value().get(0);
    assertThat(file.size()).isEqualTo(13);
    assertThat(file.bytes()).isEqualTo(Files.readAllBytes(content.resolve("gatebook.yml")));
  }

  @Test
  void dot_files_and_dot_folders_are_no_content() throws IOException {
    write(".hidden.yml");
    write(".git/config");
    write("app/.DS_Store");
    assertThat(read()).isEqualTo(Parsed.of(List.of()));
  }

  @Test
  void paths_are_in_the_order_of_their_code_points() throws IOException {
    assumeThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");
    write("\uFF5E.md");
    write("\uD83D\uDE00.md");
    write("z.md");
    assertThat(paths(read()))
        .containsExactly("content/z.md", "content/\uFF5E.md", "content/\uD83D\uDE00.md");
  }

  @Test
  void a_folder_that_is_not_there_is_said_with_its_label() {
    Parsed<List<SourceFile>> parsed = ContentFolder.read(folder.resolve("nothing"), "docs/content");
    assertThat(parsed.value()).isEmpty();
    assertThat(codes(parsed)).containsExactly("GB301 docs/content");
  }

  @Test
  void a_file_is_not_taken_for_a_content_folder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(codes(ContentFolder.read(file, "file"))).containsExactly("GB301 file");
  }

  @Test
  void a_link_to_a_file_of_the_content_counts_as_that_file() throws IOException {
    write("app/phases/1.yml");
    Files.createDirectories(content.resolve("other"));
    Files.createSymbolicLink(content.resolve("other/1.yml"), Path.of("../app/phases/1.yml"));
    Parsed<List<SourceFile>> parsed = read();
    assertThat(paths(parsed)).containsExactly("content/app/phases/1.yml", "content/other/1.yml");
    assertThat(parsed.value().get(1).bytes()).asString().isEqualTo("app/phases/1.yml");
    assertThat(parsed.problems()).isEmpty();
  }

  @Test
  void a_link_out_of_the_content_is_a_problem_and_not_followed() throws IOException {
    Files.writeString(folder.resolve("secret.yml"), "password");
    Files.createSymbolicLink(content.resolve("a.yml"), folder.resolve("secret.yml"));
    Files.createSymbolicLink(content.resolve("b"), folder);
    Files.createSymbolicLink(content.resolve("c.yml"), Path.of("gone.yml"));
    Files.createSymbolicLink(content.resolve("d"), content);
    assertThat(read().value()).isEmpty();
    assertThat(codes(read()))
        .containsExactly(
            "GB304 content/a.yml", "GB304 content/b", "GB304 content/c.yml", "GB304 content/d");
  }

  @Test
  void a_socket_is_refused_and_not_opened() throws IOException {
    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(content.resolve("audit.yml")));
      assertThat(codes(read())).containsExactly("GB305 content/audit.yml");
    }
  }

  @Test
  void a_file_that_may_not_be_read_is_a_problem_and_the_others_count() throws IOException {
    write("a.yml");
    write("b.yml");
    Path closed = content.resolve("a.yml");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(closed)).as("root may read everything").isFalse();
    assertThat(codes(read())).containsExactly("GB303 content/a.yml");
    assertThat(paths(read())).containsExactly("content/b.yml");
  }

  @Test
  void a_name_with_a_line_break_is_a_problem_and_shown_in_one_line() throws IOException {
    write("a\n::error::b.yml");
    write("c.yml");
    assertThat(codes(read())).containsExactly("GB306 content/a?::error::b.yml");
    assertThat(paths(read())).containsExactly("content/c.yml");
  }

  @Test
  void every_problem_says_what_is_wrong_and_how_to_mend_it() throws IOException {
    Files.createSymbolicLink(content.resolve("a.yml"), folder);
    Problem problem = read().problems().get(0);
    assertThat(problem.isError()).isTrue();
    assertThat(problem.message()).isEqualTo("the link 'content/a.yml' is not followed");
    assertThat(problem.mend()).isNotEmpty();
  }

  private Parsed<List<SourceFile>> read() {
    return ContentFolder.read(content, "content");
  }

  private void write(String path) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, path);
  }

  static List<String> paths(Parsed<List<SourceFile>> parsed) {
    return parsed.value().stream().map(SourceFile::path).toList();
  }

  static List<String> codes(Parsed<List<SourceFile>> parsed) {
    return parsed.problems().stream().map(p -> p.code() + " " + p.at()).toList();
  }
}
