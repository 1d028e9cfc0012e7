package dev.gatebook.diff;

import java.util.stream.Stream;

/** Finds the changes of one subject area; two equal audits have none. */
@FunctionalInterface
interface Differ {

  /** The changes, in any order. */
  Stream<Change> changes(Pair pair);
}
