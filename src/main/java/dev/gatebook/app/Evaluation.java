package dev.gatebook.app;

import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Problem;
import dev.gatebook.site.ProjectAudits;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * All content, looked up and assessed.
 *
 * @param root the content folder as it was read, once
 * @param projects every project with its audits, in the order of the portfolio; empty when the
 *     content is invalid
 * @param contentProblems what is wrong with the content; an error here means that nothing was
 *     assessed
 * @param evidenceProblems what is wrong with artifacts and repositories; the audits say so
 *     themselves
 */
public record Evaluation(
    ContentRoot root,
    Portfolio portfolio,
    List<ProjectAudits> projects,
    Instant asOf,
    List<Problem> contentProblems,
    List<Problem> evidenceProblems) {
  public Evaluation {
    projects = List.copyOf(projects);
    contentProblems = List.copyOf(contentProblems);
    evidenceProblems = List.copyOf(evidenceProblems);
  }

  /** Whether the content could be used. */
  public boolean contentIsValid() {
    return contentProblems.stream().noneMatch(Problem::isError);
  }

  /** The same with one more thing that is wrong with the content. */
  Evaluation with(Problem problem) {
    List<Problem> all = Stream.concat(contentProblems.stream(), Stream.of(problem)).toList();
    return new Evaluation(root, portfolio, projects, asOf, all, evidenceProblems);
  }

  /** Everything that was wrong, content first. */
  public List<Problem> problems() {
    return Stream.concat(contentProblems.stream(), evidenceProblems.stream()).toList();
  }
}
