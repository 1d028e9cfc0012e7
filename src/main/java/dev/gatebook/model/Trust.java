package dev.gatebook.model;

import java.util.Locale;

/** How well a met task is backed, the weakest first. */
public enum Trust {
  CLAIMED,
  ATTESTED,
  VERIFIED;

  /** The word in YAML and JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
