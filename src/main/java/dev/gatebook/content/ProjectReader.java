package dev.gatebook.content;

import dev.gatebook.model.ArtifactGlob;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Exemption;
import dev.gatebook.model.Policy;
import dev.gatebook.model.Project;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Status;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the folder of a project. */
final class ProjectReader {
  private final Desk desk;

  ProjectReader(Desk desk) {
    this.desk = desk;
  }

  /** The project of a folder with this {@code project.yml}. */
  Project read(ContentFolder folder, String id, SourceFile file) {
    Form form = desk.read(file, PlanShape.PROJECT);
    Policy policy = PolicyReader.read(form, Policy.DEFAULT);
    PlanReader plans = new PlanReader(desk, policy, words(form));
    PlanReader.Plan plan = plans.read(folder.folder("phases"));
    return new Project(
        id,
        form.prose("name"),
        form.prose("summary"),
        form.maybe("repository"),
        globs(form),
        policy,
        form.prose("sample"),
        plan.phases(),
        audits(folder.folder("audits"), new AuditReader(desk, plans, plan)),
        form.each("exceptions", ProjectReader::exception).stream().flatMap(List::stream).toList(),
        form.at());
  }

  private static List<ArtifactGlob> globs(Form form) {
    return form.items("artifacts")
        .flatMap(
            node ->
                Form.scalar(node)
                    .map(glob -> new ArtifactGlob(glob, form.source().ref(node.place())))
                    .stream())
        .toList();
  }

  private List<AuditSource> audits(ContentFolder folder, AuditReader reader) {
    Names names = new Names("audit", desk.problems());
    folder.folders().forEach(id -> names.take(id, SourceRef.of(folder.path() + id + "/audit.yml")));
    return folder.folders().stream()
        .flatMap(id -> reader.read(folder, id).stream())
        .sorted(AuditReader.ORDER)
        .toList();
  }

  /** The exception of a group; none when it does not say until when. */
  private static List<Exemption> exception(Form form) {
    return form.day("until").stream()
        .map(
            until ->
                new Exemption(
                    form.word("rule"),
                    form.word("subject"),
                    form.prose("reason"),
                    until,
                    form.at()))
        .toList();
  }

  private static StatusWords words(Form project) {
    Map<String, Status> own = new HashMap<>();
    project
        .named("statuses")
        .values()
        .forEach(
            entry ->
                Form.scalar(entry.value())
                    .flatMap(ProjectReader::status)
                    .ifPresent(status -> own.put(entry.key(), status)));
    return StatusWords.STANDARD.with(own);
  }

  private static Optional<Status> status(String key) {
    return Arrays.stream(Status.values()).filter(s -> s.key().equals(key)).findFirst();
  }
}
