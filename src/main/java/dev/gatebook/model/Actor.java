package dev.gatebook.model;

import java.util.Locale;

/**
 * Who says or does something.
 *
 * @param name how the actor is called, as written
 * @param kind what the actor is
 */
public record Actor(String name, Kind kind) {

  /** A person, a role that somebody fills, or a program acting on its own. */
  public enum Kind {
    PERSON,
    ROLE,
    AGENT;

    /** The word in YAML and JSON. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
