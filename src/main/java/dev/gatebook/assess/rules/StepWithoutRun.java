package dev.gatebook.assess.rules;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Task;
import java.util.List;
import java.util.stream.Stream;

/** That a step is defined does not show that it ran. */
final class StepWithoutRun implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB044", "A pipeline is cited, a run of it is not");
  private static final List<String> PIPELINES =
      List.of(
          ".github/workflows/",
          ".gitlab-ci.yml",
          "Jenkinsfile",
          "azure-pipelines.yml",
          ".circleci/");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier
        .everyTask()
        .filter(task -> task.status().claimsDone() && !Evidences.ran(task))
        .filter(task -> task.evidence().stream().noneMatch(e -> e.kind().equals("link")))
        .flatMap(
            task ->
                Evidences.files(task)
                    .filter(StepWithoutRun::isPipeline)
                    .map(path -> finding(task, path)));
  }

  private static boolean isPipeline(String path) {
    return PIPELINES.stream().anyMatch(path::contains);
  }

  private static Finding finding(Task task, String path) {
    String message =
        Phrase.say(
            "{} is declared done on the definition in {}, and no run of it is cited",
            task.id(),
            path);
    return INFO.finding(task.id(), message, List.of(), List.of(task.at()));
  }
}
