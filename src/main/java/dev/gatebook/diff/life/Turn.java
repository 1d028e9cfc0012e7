package dev.gatebook.diff.life;

import java.util.Locale;

/** What can happen to an issue or a condition in one audit. */
public enum Turn {
  /** First listed, and open. */
  BEGUN,
  /** First listed, and closed already. */
  BEGUN_CLOSED,
  /** Open as before. */
  CARRIED,
  /** Closed as before, and still listed. */
  KEPT,
  /** Was open, is declared closed. */
  CLOSED,
  /** Was closed, is open. */
  REOPENED,
  /** Was not listed in the audit before, and is listed again. */
  RETURNED,
  /** Was open and is not listed any more; nothing says that it was closed. */
  DROPPED,
  /** Was open and is not listed any more; the audit takes the claim back. */
  WITHDRAWN,
  /** Was closed and is not listed any more. */
  UNLISTED,
  /** Another status without opening or closing it: mitigated, accepted, invalid. */
  STATUS,
  /** Another severity or priority. */
  SEVERITY,
  /** Another title or text. */
  RENAMED,
  /** Another id. */
  RENUMBERED,
  /** Another owner. */
  OWNER,
  /** Another due date. */
  DUE,
  /** Blocks other tasks than before. */
  BLOCKS,
  /** Its evidence shows something else than before, or there is other evidence. */
  EVIDENCE;

  /** The word in class names and links. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether nothing changed. */
  public boolean isQuiet() {
    return this == CARRIED || this == KEPT || this == UNLISTED;
  }
}
