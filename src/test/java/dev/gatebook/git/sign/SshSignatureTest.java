package dev.gatebook.git.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatebook.model.SignedTag.Check;
import dev.gatebook.model.SignedTag.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SshSignatureTest {
  /** Made by ssh-keygen of OpenSSH 9.2 over {@link #MESSAGE}. */
  private static final String INSIDE =
      "U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAg18WP6ky5jDaZtBA+CuPuAr4SDc"
          + "C/lpNRtlFbNbK4fN4AAAADZ2l0AAAAAAAAAAZzaGE1MTIAAABTAAAAC3NzaC1lZDI1NTE5"
          + "AAAAQHPrv0t7Vkx71KllFldrH5wKdKR6O/S+ZMNdFYZIDzLQPLQtiQxuO/fuJoMTL/FJwu"
          + "t6B3/d3xip2odrT4AFjwQ=";

  private static final byte[] MESSAGE = "a message\n".getBytes(StandardCharsets.UTF_8);
  private static final String PUBLIC =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINfFj+pMuYw2mbQQPgrj7gK+Eg3Av5aTUbZRWzWyuHze";

  private static String armored(byte[] bytes) {
    return SplitTag.SSH
        + "\n"
        + Base64.getMimeEncoder(70, new byte[] {'\n'}).encodeToString(bytes)
        + "\n-----END SSH SIGNATURE-----\n";
  }

  private static byte[] intact() {
    return Base64.getDecoder().decode(INSIDE);
  }

  @Test
  void a_signature_of_ssh_keygen_fits_its_message_and_has_the_fingerprint_that_it_prints()
      throws DamagedSignature {
    SshSignature signature = SshSignature.of(armored(intact()));
    assertThat(signature.fits(MESSAGE)).isTrue();
    assertThat(signature.namespace()).isEqualTo("git");
    assertThat(signature.key().fingerprint())
        .isEqualTo("SHA256:uKCFWE4QOprrk9nX3S9H9WHFH6q8H4BbY4dNto+oizI");
  }

  @Test
  void no_other_message_fits() throws DamagedSignature {
    SshSignature signature = SshSignature.of(armored(intact()));
    for (int at = 0; at < MESSAGE.length; at++) {
      byte[] other = MESSAGE.clone();
      other[at] ^= 1;
      assertThat(signature.fits(other)).isFalse();
    }
    assertThat(signature.fits(new byte[0])).isFalse();
  }

  /** All but the reserved string, which OpenSSH ignores as well. */
  @Test
  void with_any_byte_of_it_changed_a_signature_is_not_verified(@TempDir Path folder)
      throws IOException {
    Path signers = Files.writeString(folder.resolve("signers"), "ada " + PUBLIC + "\n");
    SshCheck check = new SshCheck(Optional.of(signers));
    assertThat(check(check, intact()).state()).isEqualTo(State.VERIFIED);
    for (int at = 0; at < intact().length; at++) {
      byte[] changed = intact();
      changed[at] ^= 0x11;
      assertThat(check(check, changed).state()).as("byte " + at).isNotEqualTo(State.VERIFIED);
    }
    for (int length = 0; length < intact().length; length++) {
      Check cut = check(check, Arrays.copyOf(intact(), length));
      assertThat(cut.state()).as("length " + length).isEqualTo(State.INVALID);
    }
  }

  private static Check check(SshCheck check, byte[] signature) {
    ByteArrayOutputStream tag = new ByteArrayOutputStream();
    tag.writeBytes(MESSAGE);
    tag.writeBytes(armored(signature).getBytes(StandardCharsets.US_ASCII));
    return check.of(SplitTag.of(tag.toByteArray()), Instant.EPOCH);
  }

  @Test
  void a_key_on_a_token_signs_digests_with_flags_and_a_counter_between() throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    byte[] encoded = pair.getPublic().getEncoded();
    byte[] point = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    byte[] key = strings(text("sk-ssh-ed25519@openssh.com"), point, text("ssh:"));
    byte[] hash = SshKey.digest("SHA-512", MESSAGE);
    byte[] message = join(text("SSHSIG"), strings(text("git"), new byte[0], text("sha512"), hash));
    byte[] behind = {1, 0, 0, 0, 9};
    Signature signer = Signature.getInstance("Ed25519");
    signer.initSign(pair.getPrivate());
    signer.update(SshKey.digest("SHA-256", text("ssh:")));
    signer.update(behind);
    signer.update(SshKey.digest("SHA-256", message));
    byte[] made = join(strings(text("sk-ssh-ed25519@openssh.com"), signer.sign()), behind);
    byte[] all =
        join(
            text("SSHSIG"),
            new byte[] {0, 0, 0, 1},
            strings(key, text("git"), new byte[0], text("sha512"), made));
    assertThat(SshSignature.of(armored(all)).fits(MESSAGE)).isTrue();
    all[all.length - 1] ^= 1;
    assertThat(SshSignature.of(armored(all)).fits(MESSAGE)).isFalse();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] strings(byte[]... strings) {
    return join(Arrays.stream(strings).map(SshWire::written).toArray(byte[][]::new));
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @Test
  void a_signature_for_files_is_not_one_for_git(@TempDir Path folder) throws IOException {
    byte[] other = intact();
    int at = new String(other, StandardCharsets.ISO_8859_1).indexOf("git");
    System.arraycopy(text("fil"), 0, other, at, 3);
    assertThat(check(new SshCheck(Optional.empty()), other).because()).contains("another purpose");
  }

  @Test
  void a_kind_of_key_that_is_not_known_is_not_checked() {
    byte[] key = strings(text("ssh-dss"), new byte[4]);
    byte[] all =
        join(
            text("SSHSIG"),
            new byte[] {0, 0, 0, 1},
            strings(key, text("git"), new byte[0], text("sha512"), new byte[9]));
    Check check = check(new SshCheck(Optional.empty()), all);
    assertThat(check.state()).isEqualTo(State.UNCHECKED);
    assertThat(check.because()).isEqualTo("not checked: keys of type ssh-dss are not supported");
  }

  @Test
  void a_length_that_cannot_be_is_damage_and_takes_no_memory() {
    byte[] huge = intact();
    huge[10] = 0x7f;
    assertThatThrownBy(() -> SshSignature.of(armored(huge)))
        .isInstanceOf(DamagedSignature.class)
        .hasMessage("it ends too early");
  }
}
