package dev.gatebook.content;

import dev.gatebook.model.ArtifactGlob;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.CausePattern;
import dev.gatebook.model.Exemption;
import dev.gatebook.model.Phase;
import dev.gatebook.model.Policy;
import dev.gatebook.model.Project;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Status;
import dev.gatebook.model.Terms;
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
    Sheet sheet = sheet(file);
    PlanReader.Plan plan = sheet.plans().read(folder.folder("phases"));
    AuditReader reader = new AuditReader(desk, new AuditReader.Around(this, id, sheet, plan));
    return project(id, sheet, plan.phases(), audits(folder.folder("audits"), reader));
  }

  /** What a {@code project.yml} says, and the reader of plans that it sets up. */
  record Sheet(Form form, Policy policy, PlanReader plans) {}

  /** Reads a {@code project.yml}, the living one or the copy of an audit. */
  Sheet sheet(SourceFile file) {
    Form form = desk.read(file, PlanShape.PROJECT);
    ContentForm.check(form, desk.problems());
    Policy policy = PolicyReader.read(form, Policy.DEFAULT);
    return new Sheet(form, policy, new PlanReader(desk, policy, words(form)));
  }

  /** The project of a sheet with that plan. */
  Project project(String id, Sheet sheet, List<Phase> plan, List<AuditSource> audits) {
    Form form = sheet.form();
    return new Project(
        id,
        form.prose("name"),
        form.prose("summary"),
        form.prose("sample"),
        terms(sheet),
        plan,
        audits,
        form.at());
  }

  private Terms terms(Sheet sheet) {
    Form form = sheet.form();
    return new Terms(
        form.maybe("repository"),
        globs(form),
        sheet.policy(),
        form.each("exceptions", ProjectReader::exception).stream().flatMap(List::stream).toList(),
        form.form("audits").flatMap(from -> from.maybe("tags")),
        full(form),
        form.each("causes", ProjectReader::cause));
  }

  /** How many audits a site or a project publishes in full. */
  static Optional<Integer> full(Form form) {
    return form.form("retention")
        .flatMap(retention -> retention.maybe("full"))
        .filter(Values.COUNT_PATTERN.asMatchPredicate())
        .map(Integer::valueOf);
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

  private static CausePattern cause(Form form) {
    return new CausePattern(form.word("title"), form.words("match"), form.at());
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
