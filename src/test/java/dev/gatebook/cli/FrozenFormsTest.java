package dev.gatebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Seal;
import dev.gatebook.model.SourceFile;
import dev.gatebook.record.AuditFolder;
import dev.gatebook.record.FrozenForm;
import dev.gatebook.record.GitFacts;
import dev.gatebook.record.SealYaml;
import dev.gatebook.record.SealedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of every older form, from the command line. */
final class FrozenFormsTest {
  private final Path folder;

  FrozenFormsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void they_verify() throws IOException {
    for (FrozenForm form : FrozenForm.all()) {
      CommandRun run = CommandRun.of("verify", "--content", form.content());

      assertThat(run.out()).contains("2 sealed, of them 2 intact and 0 broken").contains("erratum");
      assertThat(run.code()).isZero();
    }
  }

  @Test
  void their_pages_are_those_that_they_would_have_if_they_were_sealed_today() throws IOException {
    for (FrozenForm form : FrozenForm.all()) {
      Path old = copy(form.files(), folder.resolve("old" + form.number()));
      Path now = copy(form.files(), folder.resolve("now" + form.number()));
      Map<String, String> digests = sealAgain(form, now);

      Map<String, String> expected = new TreeMap<>();
      RecordScene.frozenPages(now)
          .forEach((path, text) -> expected.put(path, replaced(text, digests)));

      Map<String, String> pages = RecordScene.frozenPages(old);
      assertThat(digests).hasSize(2);
      assertThat(pages).hasSizeGreaterThan(10).containsOnlyKeys(expected.keySet());
      expected.forEach(
          (path, text) ->
              assertThat(withoutShort(pages.getOrDefault(path, ""))).as(path).isEqualTo(text));
    }
  }

  private static Path copy(List<SourceFile> files, Path to) throws IOException {
    for (SourceFile file : files) {
      Path target = to.resolve(file.path());
      Files.createDirectories(target.getParent());
      Files.write(target, file.bytes());
    }
    return to;
  }

  private static String replaced(String text, Map<String, String> digests) {
    String result = text;
    for (Map.Entry<String, String> digest : digests.entrySet()) {
      result = result.replace(digest.getKey(), digest.getValue());
    }
    return withoutShort(result);
  }

  /** A digest in groups of four digits stands beside the whole one. */
  private static String withoutShort(String text) {
    return text.replaceAll(">sha256:[^<]*<", "><");
  }

  /** Writes the records in the newest form; gives the old digest of each seal by its new one. */
  private static Map<String, String> sealAgain(FrozenForm form, Path to) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    Optional<Seal.Link> last = Optional.empty();
    for (Audit audit : form.audits()) {
      SealedFolder sealed = SealedFolder.at(audit.source().folder(), audit.source().files());
      GitFacts git = GitFacts.read(bytes(sealed, "measured/" + GitFacts.NAME));
      List<SourceFile> authored =
          sealed.files().stream().filter(f -> SealedFolder.isCovered(f.path())).toList();
      List<SourceFile> files = AuditFolder.unsealed(authored, audit, git);
      Seal seal = AuditFolder.seal(files, audit, git, new AuditFolder.Before("0.1.0", last));
      Path own = to.resolve(audit.source().folder());
      copy(files, own);
      Files.write(own.resolve(SealYaml.NAME), SealYaml.write(seal));
      last = Optional.of(new Seal.Link(audit.id(), SealYaml.digest(SealYaml.write(seal))));
      digests.put(last.get().digest(), SealYaml.digest(sealed.sealBytes().orElseThrow()));
    }
    return digests;
  }

  private static byte[] bytes(SealedFolder folder, String path) {
    return folder.files().stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .orElseThrow()
        .bytes();
  }
}
