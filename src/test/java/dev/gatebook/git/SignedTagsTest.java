package dev.gatebook.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatebook.git.GitWriter.Signing;
import dev.gatebook.git.GitWriter.TagText;
import dev.gatebook.git.GitWriter.Tagged;
import dev.gatebook.git.sign.SignatureCheck.Programs;
import dev.gatebook.model.SignedTag;
import dev.gatebook.model.SignedTag.Kind;
import dev.gatebook.model.SignedTag.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SignedTagsTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final String ADA = "[user]\n\tname = Ada\n\temail = ada@example.org\n";
  private static final String NAME = "audit/app/2026-03-02";

  @TempDir Path folder;

  @TempDir Path home;

  private UserPrograms user;
  private TestRepository repository;
  private ObjectId commit;

  @BeforeEach
  void start() throws IOException {
    user = new UserPrograms(home);
    user.configured(ADA);
    repository = TestRepository.in(folder);
    commit = repository.with("a.txt", "one\n").commit("main", "Start");
  }

  @AfterEach
  void close() {
    repository.close();
  }

  private Tagged make() throws WriteRefused {
    return new GitWriter(folder, user.configuration())
        .tag(new TagText(NAME, commit.name(), "Audit\n\nseal: abc", NOON), Signing.ALWAYS);
  }

  private SignedTag read(Programs programs) {
    Past past = Past.of(new Asking(repository.jgit()), user.configuration());
    List<SignedTag> tags = past.signedTags("audit/*", programs);
    assertThat(tags).hasSize(1);
    return tags.get(0);
  }

  private Path ssh(String type, String allowed) throws Exception {
    Path key = user.sshKey(type);
    String publicKey = Files.readString(home.resolve(key.getFileName() + ".pub")).strip();
    Files.writeString(home.resolve("signers"), allowed.replace("KEY", publicKey) + "\n");
    user.configured(
        ADA
            + "\tsigningkey = ~/"
            + key.getFileName()
            + "\n[gpg]\n\tformat = ssh\n[gpg \"ssh\"]\n\tallowedSignersFile = ~/signers\n");
    return key;
  }

  @Test
  void an_unsigned_tag_says_who_when_what_and_that_it_is_not_signed() throws Exception {
    new GitWriter(folder, user.configuration())
        .tag(new TagText(NAME, commit.name(), "Audit\n\nseal: abc", NOON), Signing.NEVER);
    SignedTag tag = read(Programs.NONE);
    assertThat(tag.name()).isEqualTo(NAME);
    assertThat(tag.target()).isEqualTo(commit.name());
    assertThat(tag.tagger()).contains("Ada");
    assertThat(tag.time()).contains(NOON);
    assertThat(tag.message()).isEqualTo("Audit\n\nseal: abc");
    assertThat(tag.signature()).isEqualTo(SignedTag.Check.UNSIGNED);
  }

  @Test
  void a_tag_that_is_only_a_name_has_no_tagger_and_no_signature() throws Exception {
    repository.tag("audit/plain", commit);
    SignedTag tag = read(Programs.NONE);
    assertThat(tag.tagger()).isEmpty();
    assertThat(tag.target()).isEqualTo(commit.name());
    assertThat(tag.signature().state()).isEqualTo(State.UNSIGNED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ed25519", "rsa", "ecdsa"})
  void an_ssh_signature_by_an_allowed_key_is_verified(String type) throws Exception {
    Path key = ssh(type, "ada@example.org KEY");
    assertThat(make().kind()).isEqualTo(Kind.SSH);
    SignedTag.Check check = read(Programs.NONE).signature();
    assertThat(check.state()).as(check.because()).isEqualTo(State.VERIFIED);
    assertThat(check.signer()).isEqualTo("ada");
    assertThat(UserPrograms.run(home, "ssh-keygen", "-l", "-f", key.toString()))
        .contains(check.key());
  }

  @Test
  void git_verifies_what_was_signed_here() throws Exception {
    ssh("ed25519", "ada@example.org KEY");
    make();
    String signers = "gpg.ssh.allowedSignersFile=" + home.resolve("signers");
    assertThat(UserPrograms.run(folder, "git", "-c", signers, "tag", "-v", NAME))
        .contains("Good \"git\" signature for ada@example.org");
  }

  @Test
  void what_git_signed_is_verified_here() throws Exception {
    Path key = ssh("ed25519", "* namespaces=\"git,file\" KEY");
    UserPrograms.run(
        folder,
        "git",
        "-c",
        "user.name=Ada",
        "-c",
        "user.email=ada@example.org",
        "-c",
        "gpg.format=ssh",
        "-c",
        "user.signingKey=" + key,
        "tag",
        "-s",
        "-m",
        "By git",
        NAME,
        commit.name());
    SignedTag tag = read(Programs.NONE);
    assertThat(tag.message()).isEqualTo("By git");
    assertThat(tag.signature().state()).isEqualTo(State.VERIFIED);
  }

  @Test
  void a_key_that_nobody_allowed_fits_and_is_unknown() throws Exception {
    ssh("ed25519", "# nobody");
    make();
    assertThat(read(Programs.NONE).signature().state()).isEqualTo(State.UNKNOWN_KEY);
    user.configured(ADA);
    assertThat(read(Programs.NONE).signature().because()).contains("no list of signers is set");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada namespaces=\"file\" KEY",
        "ada valid-before=\"20260301Z\" KEY",
        "ada valid-after=\"20260303Z\" KEY",
        "ada valid-after=\"gibberish\" KEY",
        "ada cert-authority KEY"
      })
  void a_key_that_is_allowed_for_something_else_is_refused(String allowed) throws Exception {
    ssh("ed25519", allowed);
    make();
    assertThat(read(Programs.NONE).signature().state()).isEqualTo(State.INVALID);
  }

  @Test
  void a_key_is_judged_at_the_time_that_the_tag_claims() throws Exception {
    ssh("ed25519", "ada valid-after=\"20260302Z\",valid-before=\"202603021201Z\" KEY");
    make();
    assertThat(read(Programs.NONE).signature().state()).isEqualTo(State.VERIFIED);
  }

  @Test
  void a_signature_over_another_tag_is_invalid() throws Exception {
    ssh("ed25519", "ada KEY");
    Tagged made = make();
    byte[] bytes = repository.jgit().open(ObjectId.fromString(made.id())).getBytes();
    String text = new String(bytes, StandardCharsets.UTF_8);
    repoint(text.replace("seal: abc", "seal: abd"));
    assertThat(read(Programs.NONE).signature().state()).isEqualTo(State.INVALID);
    repoint(text.replace("-----END", "AAAA-----END"));
    assertThat(read(Programs.NONE).signature().state()).isEqualTo(State.INVALID);
    repoint(text.substring(0, text.indexOf("-----END")));
    assertThat(read(Programs.NONE).signature().because()).contains("damaged");
  }

  @Test
  void a_signed_tag_under_another_name_is_invalid() throws Exception {
    ssh("ed25519", "ada KEY");
    Tagged made = make();
    var delete = repository.jgit().updateRef("refs/tags/" + NAME);
    delete.setForceUpdate(true);
    delete.delete();
    repository.tag("audit/app/other", ObjectId.fromString(made.id()));
    SignedTag.Check check = read(Programs.NONE).signature();
    assertThat(check.state()).isEqualTo(State.INVALID);
    assertThat(check.because()).contains(NAME);
  }

  private void repoint(String tag) throws IOException {
    try (ObjectInserter inserter = repository.jgit().newObjectInserter()) {
      ObjectId id = inserter.insert(Constants.OBJ_TAG, tag.getBytes(StandardCharsets.UTF_8));
      inserter.flush();
      repository.tag(NAME, id);
    }
  }

  @Test
  void the_keys_and_programs_that_the_repository_names_are_not_believed() throws Exception {
    Path key = ssh("ed25519", "mallory KEY");
    make();
    user.configured(ADA);
    Path config = repository.gitFolder().resolve("config");
    Files.writeString(
        config,
        Files.readString(config)
            + "[gpg]\n\tformat = ssh\n\tprogram = /bin/true\n[gpg \"ssh\"]\n\tallowedSignersFile = "
            + home.resolve("signers")
            + "\n[user]\n\tsigningkey = "
            + key
            + "\n");
    assertThat(read(Programs.OF_THE_USER).signature().state()).isEqualTo(State.UNKNOWN_KEY);
    TagText text = new TagText("audit/x", commit.name(), "x", NOON);
    assertThat(
            new GitWriter(folder, user.configuration()).tag(text, Signing.WHERE_POSSIBLE).because())
        .contains("names no user.signingKey");
  }

  /** The agent of gpg wants a short path for its socket and lives until it is told to end. */
  @Test
  void an_openpgp_signature_is_made_and_checked_by_the_gpg_of_the_user() throws Exception {
    Path keys = Files.createTempDirectory("gb");
    Path gpg = home.resolve("gpg");
    Files.writeString(gpg, "#!/bin/sh\nexec gpg --homedir " + keys + " \"$@\"\n");
    assertThat(gpg.toFile().setExecutable(true)).isTrue();
    try {
      UserPrograms.run(home, "gpg", "--version");
      UserPrograms.run(
          home,
          gpg.toString(),
          "--batch",
          "--passphrase",
          "",
          "--quick-gen-key",
          "Ada Lovelace <ada@example.org>",
          "ed25519",
          "sign",
          "never");
      user.configured(ADA + "\tsigningkey = ada@example.org\n[gpg]\n\tprogram = " + gpg + "\n");
      assertThat(make().kind()).isEqualTo(Kind.OPENPGP);
      assertThat(read(Programs.NONE).signature().because())
          .isEqualTo("not checked: gpg runs only when it is asked for");
      SignedTag.Check check = read(Programs.OF_THE_USER).signature();
      assertThat(check.state()).as(check.because()).isEqualTo(State.VERIFIED);
      assertThat(check.signer()).isEqualTo("Ada Lovelace");
      assertThat(check.key()).hasSize(40);
      String text =
          new String(
              repository.jgit().open(repository.jgit().resolve("refs/tags/" + NAME)).getBytes(),
              StandardCharsets.UTF_8);
      repoint(text.replace("seal: abc", "seal: abd"));
      assertThat(read(Programs.OF_THE_USER).signature().state()).isEqualTo(State.INVALID);
    } finally {
      new ProcessBuilder("gpgconf", "--homedir", keys.toString(), "--kill", "all")
          .start()
          .waitFor();
    }
  }

  @Test
  void without_gpg_an_openpgp_signature_is_not_checked() throws Exception {
    repoint(
        "object "
            + commit.name()
            + "\ntype commit\ntag "
            + NAME
            + "\ntagger Ada <ada@example.org> 1772452800 +0000\n\nx\n"
            + "-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----\n");
    user.configured("[gpg]\n\tprogram = /nowhere/gpg\n");
    SignedTag.Check check = read(Programs.OF_THE_USER).signature();
    assertThat(check.state()).isEqualTo(State.UNCHECKED);
    assertThat(check.because()).contains("there is no program");
  }

  @Test
  void a_program_that_refuses_makes_no_tag_and_its_words_are_told() throws Exception {
    Path gpg = home.resolve("gpg");
    Files.writeString(gpg, "#!/bin/sh\necho 'no secret key' >&2\nexit 2\n");
    assertThat(gpg.toFile().setExecutable(true)).isTrue();
    user.configured(ADA + "\tsigningkey = X\n[gpg]\n\tprogram = " + gpg + "\n");
    TagText text = new TagText(NAME, commit.name(), "x", NOON);
    GitWriter writer = new GitWriter(folder, user.configuration());
    assertThatThrownBy(() -> writer.tag(text, Signing.WHERE_POSSIBLE))
        .isInstanceOf(WriteRefused.class)
        .hasMessageEndingWith("refused: no secret key");
    assertThat(repository.jgit().exactRef("refs/tags/" + NAME)).isNull();
  }
}
