package dev.gatebook.artifact.read;

import dev.gatebook.model.SourceRef;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the tests of a file that declares their counts once, and says at the end where the two
 * differ. The tests are what counts.
 */
public final class TestTally {
  private final Sink sink;
  private final SourceRef file;
  private final Durations durations = new Durations();
  private final Map<Kind, Long> declared = new LinkedHashMap<>();
  private final Map<Kind, Long> found = new LinkedHashMap<>();
  private long idle;
  private long asDeclared;

  /** What files declare. */
  public enum Kind {
    TESTS("tests"),
    FAILING("failing"),
    SKIPPED("skipped"),
    FLAKY("flaky");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  /** Nothing is counted yet. */
  public TestTally(Sink sink, String path) {
    this.sink = sink;
    this.file = SourceRef.of(path);
  }

  /**
   * Counts a test and hands it on.
   *
   * @throws Unreadable when there are more tests than are read
   */
  public void take(TestCase test) throws Unreadable {
    count(Kind.TESTS, true);
    count(Kind.FAILING, test.outcome().isFailure());
    count(Kind.FLAKY, test.outcome() == TestOutcome.FLAKY);
    count(Kind.SKIPPED, test.outcome().isSkip());
    idle += NothingRan.isIdle(test) ? 1 : 0;
    asDeclared += test.outcome().isFailureAsDeclared() ? 1 : 0;
    sink.test(test);
  }

  /** What the file says of itself; several words for one kind are added up. */
  public void declare(Kind kind, Optional<Integer> count) {
    count.ifPresent(n -> declared.merge(kind, (long) n, Long::sum));
  }

  /** A duration in milliseconds; empty when none that is plausible is written. */
  public Optional<Long> millis(Optional<BigDecimal> written) {
    return written.flatMap(n -> durations.millis(n));
  }

  /** The durations of the file, for a format that writes seconds. */
  public Durations durations() {
    return durations;
  }

  /** How many tests it has counted. */
  public long tests() {
    return found.getOrDefault(Kind.TESTS, 0L);
  }

  /** How many of them failed. */
  public long failing() {
    return found.getOrDefault(Kind.FAILING, 0L);
  }

  /**
   * Says what is odd about the counts; to be called once, at the end.
   *
   * @param why a harmless reason for other counts that is known of the tool; empty for none
   */
  public void tell(String why) {
    declared.forEach((kind, count) -> compare(kind, count, why));
    durations.tell(sink, file);
    if (tests() == 0) {
      sink.problem(Complaints.nothingInIt("test", file));
    } else if (tests() == idle) {
      sink.problem(Complaints.allSkipped(idle, file));
    }
  }

  private void compare(Kind kind, long count, String why) {
    long cases = found.getOrDefault(kind, 0L);
    if (kind == Kind.FAILING && count == cases + asDeclared) {
      return;
    }
    String message = "the report declares " + count + " " + kind.word + ", its cases are " + cases;
    if (kind == Kind.FAILING && count > cases) {
      sink.problem(Complaints.lostFailure(message, file));
    } else if (count != cases) {
      sink.problem(
          why.isEmpty()
              ? Complaints.counts(message, file, "the cases count; a report may have been cut")
              : Complaints.harmlessCounts(message, file, why));
    }
  }

  private void count(Kind kind, boolean also) {
    found.merge(kind, also ? 1L : 0L, Long::sum);
  }
}
