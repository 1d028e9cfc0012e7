package dev.gatebook.site.life;

import dev.gatebook.diff.life.Life;

/**
 * Where the pages around a life are, as links from the page that is being made. A page that does
 * not exist has the empty link.
 */
public interface LifeLinks {
  /** The page of an audit. */
  String audit(String id);

  /** The row of an issue or a condition on the page of an audit. */
  String row(String audit, String id);

  /** The page of another life of the same sort. */
  String life(Life<?> life);

  /** A task on the page of an audit. */
  String task(String audit, String id);

  /** What changed with that audit. */
  String changes(String audit);
}
