package dev.gatebook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A removal can be cut off after each single file. */
final class FolderTreeTest {
  private static final String MARK = ".mark";

  private final Path folder;

  FolderTreeTest(@TempDir Path folder) throws IOException {
    this.folder = Files.createDirectory(folder.resolve("site"));
    Files.createDirectory(this.folder.resolve("below"));
    for (String name : new String[] {"a.html", MARK, "below/" + MARK, "z.html"}) {
      Files.writeString(this.folder.resolve(name), name);
    }
  }

  @Test
  void the_mark_of_a_folder_goes_after_everything_else_in_it() throws IOException {
    assertThat(FolderTree.inOrderOfRemoval(folder, MARK))
        .hasSize(6)
        .endsWith(folder.resolve(MARK), folder)
        .containsSubsequence(folder.resolve("below/" + MARK), folder.resolve("below"));
  }

  @Test
  void a_link_is_removed_and_what_it_leads_to_is_kept() throws IOException {
    Path kept = Files.createDirectory(folder.resolveSibling("kept"));
    Files.writeString(kept.resolve("mine.txt"), "mine");
    Files.createSymbolicLink(folder.resolve("link"), kept);

    FolderTree.delete(folder, MARK);

    assertThat(folder).doesNotExist();
    assertThat(kept.resolve("mine.txt")).hasContent("mine");
  }

  @Test
  void what_is_not_there_needs_no_removal() throws IOException {
    FolderTree.delete(folder.resolve("nothing"), MARK);
    assertThat(folder).isDirectory();
  }
}
