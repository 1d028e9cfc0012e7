package dev.gatebook.model;

import java.time.Instant;

/**
 * A commit of the audited repository.
 *
 * @param id full object id in hexadecimal
 * @param time when it was committed
 * @param authored when its author made it
 * @param author name of its author, never an address
 * @param subject first line of its message
 */
public record Commit(String id, Instant time, Instant authored, String author, String subject) {

  /** The first seven characters of the id. */
  public String shortId() {
    return id.substring(0, Math.min(7, id.length()));
  }
}
