package dev.gatebook.diff.life;

import dev.gatebook.diff.TextMatch;
import java.util.List;

/**
 * What can happen to one sort of things that audits list.
 *
 * @param <T> an issue or a condition
 */
interface Steps<T> {
  /** What an audit lists. */
  List<T> in(Sighting audit);

  /** The id of one. */
  String id(T thing);

  /** Which one is which. */
  TextMatch<T> match(List<T> older, List<T> newer);

  /** Where it stands by what the audit lists. */
  Stage stage(T thing);

  /** What is said of one that no audit listed before. */
  List<Step> begins(T now);

  /** What changed of one that the audit before lists too; nothing when nothing did. */
  List<Step> goesOn(T before, T now);

  /** What is said of one that was open and is not listed any more. */
  Step leaves(T last, Sighting audit);
}
