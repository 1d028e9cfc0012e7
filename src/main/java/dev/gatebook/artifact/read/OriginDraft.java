package dev.gatebook.artifact.read;

import dev.gatebook.model.Origin;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a file says of the run that made it, gathered from wherever it says so. */
public final class OriginDraft {
  private static final int WORD_CHARS = 120;
  private static final int TIME_CHARS = 40;
  private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
  private static final BigDecimal LAST_MILLIS = new BigDecimal("32503680000000");

  /** Names of properties under which tools and services write the commit, in lower case. */
  private static final Set<String> COMMITS =
      Set.of(
          "commit",
          "commit.id",
          "commitid",
          "git.commit",
          "git.commit.id",
          "git.commit.id.full",
          "git.revision",
          "git_commit",
          "ci_commit_sha",
          "github_sha",
          "build_sourceversion",
          "circle_sha1",
          "travis_commit",
          "drone_commit_sha",
          "bitbucket_commit",
          "buildkite_commit",
          "build.vcs.number",
          "vcs.revision",
          "scm.revision");

  private static final Set<String> BRANCHES =
      Set.of(
          "branch",
          "git.branch",
          "git_branch",
          "ci_commit_branch",
          "ci_commit_ref_name",
          "github_ref_name",
          "build_sourcebranchname",
          "circle_branch",
          "travis_branch");

  private static final Set<String> RUNS =
      Set.of(
          "build.id",
          "build.number",
          "build_id",
          "build_number",
          "build_buildid",
          "ci_pipeline_id",
          "ci_job_id",
          "github_run_id",
          "circle_build_num",
          "travis_build_number");

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

  /** Takes a property when its name is one under which tools write any of these. */
  public void property(String name, String value) {
    String key = name.toLowerCase(Locale.ROOT);
    key = key.startsWith("env.") ? key.substring("env.".length()) : key;
    if (COMMITS.contains(key)) {
      commit(value);
    } else if (BRANCHES.contains(key)) {
      branch(value);
    } else if (RUNS.contains(key)) {
      run(value);
    }
  }

  /** Takes a time of the run, as ISO 8601 with a zone; the latest of several is its end. */
  public void time(String written) {
    String text = written.strip();
    if (text.length() > 10 && text.length() < TIME_CHARS) {
      try {
        at(OffsetDateTime.parse(text.replace(' ', 'T')).toInstant());
      } catch (DateTimeException e) {
        return;
      }
    }
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
