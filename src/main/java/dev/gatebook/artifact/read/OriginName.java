package dev.gatebook.artifact.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a property tells of the run that made a report. */
public enum OriginName {
  COMMIT,
  BRANCH,
  RUN;

  private static final String ENVIRONMENT = "env.";

  /** Names under which tools and services write the commit, in lower case. */
  private static final List<String> COMMITS =
      List.of(
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

  private static final List<String> BRANCHES =
      List.of(
          "branch",
          "git.branch",
          "git_branch",
          "ci_commit_branch",
          "ci_commit_ref_name",
          "github_ref_name",
          "build_sourcebranchname",
          "circle_branch",
          "travis_branch");

  private static final List<String> RUNS =
      List.of(
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

  private static final Map<String, OriginName> BY_NAME = byName();

  private static Map<String, OriginName> byName() {
    Map<String, OriginName> all = new HashMap<>();
    COMMITS.forEach(name -> all.put(name, COMMIT));
    BRANCHES.forEach(name -> all.put(name, BRANCH));
    RUNS.forEach(name -> all.put(name, RUN));
    return Map.copyOf(all);
  }

  /** What a property of that name tells, in any case; empty for nothing of a run. */
  public static Optional<OriginName> of(String property) {
    String key = property.toLowerCase(Locale.ROOT);
    String bare = key.startsWith(ENVIRONMENT) ? key.substring(ENVIRONMENT.length()) : key;
    return Optional.ofNullable(BY_NAME.get(bare));
  }
}
