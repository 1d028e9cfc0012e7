package dev.gatebook.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Breach;
import dev.gatebook.model.Seal;
import dev.gatebook.model.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SealedFolderTest {
  private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

  private final List<SourceFile> first = sealed("2026-01-10", files(3), Optional.empty());
  private final byte[] firstSeal = new SealedFolder(first).sealBytes().orElseThrow();
  private final List<SourceFile> second =
      sealed(
          "2026-02-10",
          files(5),
          Optional.of(new Seal.Link("2026-01-10", SealYaml.digest(firstSeal))));

  @Test
  void an_untouched_folder_agrees_with_its_seal() {
    assertThat(new SealedFolder(first).check(Optional.empty())).isEmpty();
    assertThat(new SealedFolder(second).check(Optional.of(firstSeal))).isEmpty();
  }

  @Test
  void a_draft_has_nothing_to_disagree_with() {
    assertThat(new SealedFolder(files(1)).check(Optional.empty())).isEmpty();
  }

  @Test
  void every_one_of_a_thousand_changed_bytes_is_found_and_placed() {
    Random random = new Random(20261121);
    for (int round = 0; round < 1_000; round++) {
      int which = random.nextInt(second.size());
      SourceFile victim = second.get(which);
      byte[] bytes = victim.bytes();
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
      List<SourceFile> tampered = new ArrayList<>(second);
      tampered.set(which, SourceFile.of(victim.path(), bytes));

      List<Breach> breaches = new SealedFolder(tampered).check(Optional.of(firstSeal));

      assertThat(breaches).as("round %d, %s", round, victim.path()).isNotEmpty();
      assertThat(breaches.get(0).path()).isEqualTo(victim.path());
      assertThat(breaches.get(0).because())
          .contains(victim.path().equals("seal.yml") ? "seal" : victim.path());
    }
  }

  @Test
  void a_line_that_is_no_longer_readable_is_named() {
    String text =
        new String(firstSeal, StandardCharsets.UTF_8).replace("tree: clean", "tree: klean");

    List<Breach> breaches = new SealedFolder(with(first, "seal.yml", text)).check(Optional.empty());

    assertThat(breaches)
        .containsExactly(new Breach.Altered(6, "line 6 is not 'tree:' and clean, dirty or none"));
  }

  @Test
  void a_missing_an_added_and_a_longer_file_are_told_apart() {
    List<SourceFile> tampered = new ArrayList<>(with(first, "audit.yml", "title: Better\n"));
    tampered.removeIf(file -> file.path().equals("report.md"));
    tampered.add(text("artifacts/new.xml", "<x/>"));

    assertThat(new SealedFolder(tampered).check(Optional.empty()))
        .extracting(Breach::because)
        .containsExactly(
            "audit.yml was changed after it was sealed: it has 14 bytes and not 15",
            "report.md was sealed and is no longer there",
            "artifacts/new.xml was not there when the audit was sealed");
  }

  @Test
  void an_erratum_beside_the_record_is_no_breach() {
    List<SourceFile> files = new ArrayList<>(first);
    files.add(text("errata/2026-03-01.md", "The figure was 39.\n"));

    assertThat(new SealedFolder(files).check(Optional.empty())).isEmpty();
  }

  @Test
  void a_new_seal_over_changed_files_is_found_by_the_seal_after_it() {
    List<SourceFile> rewritten =
        sealed("2026-01-10", with(files(3), "audit.yml", "title: Other\n"), Optional.empty());
    byte[] newSeal = new SealedFolder(rewritten).sealBytes().orElseThrow();

    assertThat(new SealedFolder(rewritten).check(Optional.empty())).isEmpty();
    assertThat(new SealedFolder(second).check(Optional.of(newSeal)))
        .extracting(Breach::because)
        .containsExactly(
            "the chain of seals is broken: the seal of 2026-01-10 is not the one that was there at"
                + " the sealing");
    assertThat(new SealedFolder(second).check(Optional.empty()))
        .extracting(Breach::because)
        .containsExactly(
            "the chain of seals is broken: it names the seal of 2026-01-10, and there is no such"
                + " seal");
  }

  @Test
  void a_seal_of_a_newer_form_is_called_newer_and_not_broken() {
    String text =
        new String(firstSeal, StandardCharsets.UTF_8).replace("schema: 2\n", "schema: 3\nby: x\n");

    assertThat(new SealedFolder(with(first, "seal.yml", text)).check(Optional.empty()))
        .containsExactly(new Breach.Newer(3, 2));
  }

  @Test
  void a_seal_is_read_back_as_it_was_written() throws Exception {
    Seal seal = SealYaml.read(new SealedFolder(second).sealBytes().orElseThrow());

    assertThat(SealYaml.read(SealYaml.write(seal))).isEqualTo(seal);
    assertThat(seal.previous()).contains(new Seal.Link("2026-01-10", SealYaml.digest(firstSeal)));
    assertThat(seal.files())
        .extracting(Seal.Entry::path)
        .isSorted()
        .contains("measured/ä \"b\".json");
    assertThat(seal.commit()).contains(COMMIT);
  }

  @Test
  void the_text_of_a_seal_is_the_same_for_files_in_any_order() {
    List<SourceFile> turned = new ArrayList<>(files(3));
    java.util.Collections.reverse(turned);

    assertThat(
            new SealedFolder(sealed("2026-01-10", turned, Optional.empty()))
                .sealBytes()
                .orElseThrow())
        .isEqualTo(firstSeal);
  }

  @Test
  void a_seal_with_windows_line_ends_or_more_after_its_end_is_altered() {
    String text = new String(firstSeal, StandardCharsets.UTF_8);
    for (String other : List.of(text.replace("\n", "\r\n"), text + "\n", text + "more: 1\n", "")) {
      assertThat(new SealedFolder(with(first, "seal.yml", other)).check(Optional.empty()))
          .hasSize(1)
          .allMatch(Breach.Altered.class::isInstance);
    }
  }

  private static List<SourceFile> files(int passed) {
    return List.of(
        text("audit.yml", "title: Audit " + passed + "\n"),
        text("report.md", "# Report\n\nAll of it.\n"),
        text("phases/1-start.yml", "phase: 1\n"),
        text("measured/facts.json", "{\"passed\": " + passed + "}\n"),
        text("measured/ä \"b\".json", "{}\n"));
  }

  private static SourceFile text(String path, String text) {
    return SourceFile.of(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<SourceFile> with(List<SourceFile> files, String path, String text) {
    return files.stream().map(file -> file.path().equals(path) ? text(path, text) : file).toList();
  }

  private static List<SourceFile> sealed(
      String id, List<SourceFile> files, Optional<Seal.Link> previous) {
    Seal seal =
        SealYaml.closed(
            new Seal(
                SealYaml.SCHEMA_VERSION,
                "0.1.0",
                "shop",
                id,
                Optional.of(COMMIT),
                Seal.Tree.CLEAN,
                previous,
                new SealedFolder(files).entries(),
                ""));
    List<SourceFile> all = new ArrayList<>(files);
    all.add(SourceFile.of(SealYaml.NAME, SealYaml.write(seal)));
    return all;
  }
}
