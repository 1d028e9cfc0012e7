package dev.gatebook.record;

import dev.gatebook.model.Breach;
import dev.gatebook.model.Seal;
import java.util.List;
import java.util.Optional;

/**
 * The folder of an audit and what does not agree with its seal.
 *
 * @param audit id of the audit
 * @param path path of the folder with a slash at its end
 * @param seal the seal; empty for a draft and for one that cannot be read
 * @param digest SHA-256 in hexadecimal of all bytes of the seal; empty for a draft
 * @param breaches what does not agree; empty for a draft
 * @param errata paths of the errata, by name
 */
public record AuditRecord(
    String audit,
    String path,
    Optional<Seal> seal,
    Optional<String> digest,
    List<Breach> breaches,
    List<String> errata) {
  public AuditRecord {
    breaches = List.copyOf(breaches);
    errata = List.copyOf(errata);
  }

  /** Where a record stands. */
  public enum State {
    /** It has no seal. */
    DRAFT("draft"),
    /** It is as it was sealed. */
    INTACT("intact"),
    /** It is not as it was sealed, or that cannot be told. */
    BROKEN("broken");

    private final String key;

    State(String key) {
      this.key = key;
    }

    /** The word in JSON and on pages. */
    public String key() {
      return key;
    }
  }

  /** Where it stands; a fork of the chain leaves a record intact. */
  public State state() {
    if (!isSealed()) {
      return State.DRAFT;
    }
    boolean whole = breaches.stream().allMatch(Breach.Forked.class::isInstance);
    return whole && seal.isPresent() ? State.INTACT : State.BROKEN;
  }

  /** Whether there is a seal, readable or not. */
  public boolean isSealed() {
    return digest.isPresent();
  }
}
