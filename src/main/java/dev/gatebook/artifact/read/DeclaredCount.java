package dev.gatebook.artifact.read;

import dev.gatebook.model.SourceRef;
import java.util.OptionalLong;

/**
 * A count that a report declares, to be compared with what is in it. What is in it counts.
 *
 * @param what what is counted, such as {@code tests}
 * @param declared the figure; absent where none is declared
 */
public record DeclaredCount(String what, OptionalLong declared) {
  private static final String MEND = "the cases count; a report may have been cut";

  /** A count as written in an attribute; what is no number declares nothing. */
  public static DeclaredCount of(String what, String written) {
    return new DeclaredCount(what, Digits.read(written));
  }

  /** The sum of both; absent where none of them is declared. */
  public DeclaredCount plus(String written) {
    OptionalLong more = Digits.read(written);
    return more.isEmpty()
        ? this
        : new DeclaredCount(what, OptionalLong.of(declared.orElse(0) + more.getAsLong()));
  }

  /** Warns when something else was found. */
  public void check(long found, Sink sink, SourceRef at) {
    if (differs(found)) {
      sink.problem(Complaints.counts(words(found), at, MEND));
    }
  }

  /** An error when more failures are declared than were found: one of them has no case. */
  public void checkFailing(long found, Sink sink, SourceRef at) {
    if (differs(found) && declared.getAsLong() > found) {
      sink.problem(Complaints.lostFailure(words(found), at));
    } else {
      check(found, sink, at);
    }
  }

  /** A note with the cause when something else was found. */
  public void checkHarmless(long found, String cause, Sink sink, SourceRef at) {
    if (differs(found)) {
      sink.problem(Complaints.harmlessCounts(words(found), at, cause));
    }
  }

  private boolean differs(long found) {
    return declared.isPresent() && declared.getAsLong() != found;
  }

  private String words(long found) {
    return "the report declares " + declared.orElse(0) + " " + what + ", its cases are " + found;
  }
}
