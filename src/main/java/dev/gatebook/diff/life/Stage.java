package dev.gatebook.diff.life;

/** Where an issue or a condition is in its life. */
public enum Stage {
  /** Open. */
  OPEN,
  /** Open, and eased. */
  MITIGATED,
  /** Declared closed, and its evidence contradicts that. */
  DISPROVED,
  /** Closed, and its evidence was looked up and holds. */
  BACKED,
  /** Closed on somebody's word. */
  ATTESTED,
  /** Closed with evidence that was not looked up or could not be confirmed. */
  UNCONFIRMED,
  /** Closed without evidence. */
  BARE,
  /** Not fixed, and accepted or waived. */
  ACCEPTED,
  /** Said to be none. */
  INVALID,
  /** Was open and is not listed any more; nothing says that it was closed. */
  DROPPED,
  /** Was open and is not listed any more; a later audit took the claim back. */
  WITHDRAWN;

  /** Whether work on it remains, as far as is known. */
  public boolean isOpen() {
    return this == OPEN || this == MITIGATED || this == DISPROVED;
  }

  /** Whether somebody declared an end to it. */
  public boolean isClosed() {
    return compareTo(BACKED) >= 0 && compareTo(INVALID) <= 0;
  }
}
