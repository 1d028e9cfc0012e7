package dev.gatebook.site.row;

import dev.gatebook.model.Actor;

/** How people, roles and programs are named. */
public final class People {
  private People() {}

  /** The name with what the actor is, when it is not a person. */
  public static String name(Actor actor) {
    return switch (actor.kind()) {
      case PERSON -> actor.name();
      case ROLE -> actor.name() + " (role)";
      case AGENT -> actor.name() + " (automated agent)";
    };
  }
}
