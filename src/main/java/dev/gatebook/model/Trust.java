package dev.gatebook.model;

import java.util.Locale;

/** How well a met task is backed, the weakest first. */
public enum Trust {
  CLAIMED,
  ATTESTED,
  VERIFIED;

  /** How well something is backed that stands so; what is not met is backed by nothing. */
  public static Trust of(Standing standing) {
    return switch (standing) {
      case VERIFIED -> VERIFIED;
      case ATTESTED -> ATTESTED;
      default -> CLAIMED;
    };
  }

  /** Whether something that stands so is met, and backed at least as well as this. */
  public boolean isReachedBy(Standing standing) {
    return standing.isMet() && of(standing).compareTo(this) >= 0;
  }

  /** The word in YAML and JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
