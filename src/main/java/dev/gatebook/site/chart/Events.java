package dev.gatebook.site.chart;

import java.time.Instant;
import java.util.List;

/**
 * What happened at and between the audits of a chart, for lanes below it on its axis.
 *
 * @param marks numbered marks, explained beside the chart
 * @param pinned which audits name a commit that is known
 * @param commits what was committed between two audits
 */
public record Events(List<Mark> marks, List<Integer> pinned, List<Between> commits) {
  /** Nothing is known to have happened. */
  public static final Events NONE = new Events(List.of(), List.of(), List.of());

  public Events {
    marks = List.copyOf(marks);
    pinned = List.copyOf(pinned);
    commits = List.copyOf(commits);
  }

  /** What sort of thing happened. */
  public enum Sort {
    /** What the gates ask for is not what it was. */
    CRITERIA("Criteria"),
    /** Another tool, or another version of one, made what the audit shows. */
    TOOLS("Tools");

    private final String word;

    Sort(String word) {
      this.word = word;
    }

    /** The word on charts. */
    public String word() {
      return word;
    }
  }

  /**
   * Something that was so from an audit on.
   *
   * @param audit which audit of the chart, from 0
   * @param number how the list beside the chart names it
   */
  public record Mark(Sort sort, int audit, int number) {}

  /**
   * Commits between an audit and the one before.
   *
   * @param audit which audit of the chart, from 1
   * @param times when each was committed, oldest first
   */
  public record Between(int audit, List<Instant> times) {
    public Between {
      times = List.copyOf(times);
    }
  }

  /** Whether there is nothing to draw. */
  public boolean isEmpty() {
    return marks.isEmpty() && commits.isEmpty();
  }

  List<Mark> of(Sort sort) {
    return marks.stream().filter(mark -> mark.sort() == sort).toList();
  }
}
