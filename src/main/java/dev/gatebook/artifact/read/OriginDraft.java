package dev.gatebook.artifact.read;

import dev.gatebook.model.Origin;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;

/** What a file says of the run that made it, gathered from wherever it says so. */
public final class OriginDraft {
  private static final int WORD_CHARS = 120;
  private static final int TIME_CHARS = 40;
  private static final int DAY_CHARS = "2025-03-01".length();
  private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
  private static final BigDecimal LAST_MILLIS = new BigDecimal("32503680000000");

  private String commit = "";
  private String branch = "";
  private String run = "";
  private Optional<Instant> ended = Optional.empty();

  /** Takes the id of a commit; what is none is left out. */
  public void commit(String written) {
    String id = written.strip().toLowerCase(Locale.ROOT);
    boolean hex =
        id.length() >= 7
            && id.length() <= 64
            && id.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    commit = commit.isEmpty() && hex ? id : commit;
  }

  /** Takes the name of a branch. */
  public void branch(String written) {
    branch = branch.isEmpty() ? word(written) : branch;
  }

  /** Takes the name or number of a run. */
  public void run(String written) {
    run = run.isEmpty() ? word(written) : run;
  }

  /** Takes a property that tells this. */
  public void take(OriginName told, String value) {
    switch (told) {
      case COMMIT -> commit(value);
      case BRANCH -> branch(value);
      case RUN -> run(value);
    }
  }

  /** Takes a time of the run, as ISO 8601 with a zone; the latest of several is its end. */
  public void time(String written) {
    String text = written.strip();
    if (text.length() > DAY_CHARS && text.length() < TIME_CHARS && hasZone(text)) {
      try {
        at(OffsetDateTime.parse(text.replace(' ', 'T')).toInstant());
      } catch (DateTimeException e) {
        return;
      }
    }
  }

  /** Most tools write none; what they write is told apart without the cost of an exception. */
  private static boolean hasZone(String time) {
    char last = time.charAt(time.length() - 1);
    int sign = Math.max(time.lastIndexOf('+'), time.lastIndexOf('-'));
    return last == 'Z' || last == 'z' || sign > DAY_CHARS;
  }

  /** Takes a time of the run in milliseconds since 1970. */
  public void millis(Optional<BigDecimal> written) {
    written
        .filter(n -> n.signum() > 0 && n.compareTo(LAST_MILLIS) < 0)
        .ifPresent(n -> at(Instant.ofEpochMilli(n.longValue())));
  }

  /** Tools write the year 1 or 1970 for what they do not know. */
  private void at(Instant time) {
    if (time.isAfter(FIRST) && ended.filter(before -> !before.isBefore(time)).isEmpty()) {
      ended = Optional.of(time);
    }
  }

  /** All that was found. */
  public Origin origin() {
    return new Origin(commit, branch, run, ended);
  }

  private static String word(String written) {
    return MachinePaths.hide(CutText.of(Ansi.strip(written), 1, WORD_CHARS));
  }
}
