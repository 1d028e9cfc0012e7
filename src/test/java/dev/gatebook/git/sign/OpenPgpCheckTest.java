package dev.gatebook.git.sign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.SignedTag.Check;
import dev.gatebook.model.SignedTag.State;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines as gpg 2.2 prints them. */
final class OpenPgpCheckTest {
  private static final String KEY = "A".repeat(40);
  private static final String NEW = "NEWSIG ada@example.org";
  private static final String GOOD = "GOODSIG AAAAAAAAAAAAAAAA Ada Lovelace <ada@example.org>";
  private static final String VALID =
      "VALIDSIG " + KEY + " 2026-03-02 1772452800 0 4 0 22 8 00 " + KEY;

  private static Check check(String... lines) {
    return OpenPgpCheck.of(List.of(lines));
  }

  @Test
  void a_good_signature_counts_as_much_as_its_key_is_trusted() {
    assertThat(check(NEW, GOOD, VALID, "TRUST_ULTIMATE 0 pgp").state()).isEqualTo(State.VERIFIED);
    assertThat(check(NEW, GOOD, VALID, "TRUST_FULLY 0 pgp").state()).isEqualTo(State.VERIFIED);
    for (String trust : List.of("TRUST_UNDEFINED 0 pgp", "TRUST_MARGINAL 0 pgp", "TRUST_UNKNOWN")) {
      assertThat(check(NEW, GOOD, VALID, trust).state()).isEqualTo(State.UNKNOWN_KEY);
    }
    assertThat(check(NEW, GOOD, VALID, "TRUST_NEVER").state()).isEqualTo(State.INVALID);
  }

  @Test
  void the_signer_is_named_without_an_address() {
    Check check = check(NEW, GOOD, VALID, "TRUST_FULLY");
    assertThat(check.signer()).isEqualTo("Ada Lovelace");
    assertThat(check.key()).isEqualTo(KEY);
    assertThat(check(NEW, "GOODSIG A ada@example.org", VALID).signer()).isEqualTo("ada");
  }

  @Test
  void what_is_bad_expired_revoked_or_doubled_is_invalid() {
    assertThat(check(NEW, "BADSIG AAAA Ada").state()).isEqualTo(State.INVALID);
    for (String bad : List.of("EXPKEYSIG A Ada", "REVKEYSIG A Ada", "EXPSIG A Ada")) {
      assertThat(check(NEW, bad, VALID, "TRUST_FULLY").state()).isEqualTo(State.INVALID);
    }
    assertThat(check(NEW, "EXPKEYSIG A Ada", VALID).because()).contains("has expired");
    assertThat(check(NEW, "REVKEYSIG A Ada", VALID).because()).contains("was revoked");
    assertThat(check(NEW, GOOD, VALID, NEW, GOOD, VALID, "TRUST_FULLY").state())
        .isEqualTo(State.INVALID);
    assertThat(check("NODATA 4").state()).isEqualTo(State.INVALID);
    assertThat(check().state()).isEqualTo(State.INVALID);
    assertThat(check(GOOD, "TRUST_FULLY").state()).isEqualTo(State.INVALID);
  }

  @Test
  void without_the_key_it_is_not_checked() {
    Check check = check(NEW, "ERRSIG AAAA 22 8 00 1772452800 9 -", "NO_PUBKEY AAAA");
    assertThat(check.state()).isEqualTo(State.UNCHECKED);
    assertThat(check.because()).contains("key AAAA is not in the keyring");
  }
}
