package dev.gatebook.app;

import dev.gatebook.content.AuditSequence;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Project;
import dev.gatebook.model.Seal;
import dev.gatebook.model.Severity;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Tag;
import dev.gatebook.record.PastStatement;
import dev.gatebook.record.SealYaml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The audits that the trees of tags hold: of each tag the newest audit of the project, or the state
 * of its plan where there is none. A folder of the content counts before a tag.
 */
final class TagAudits {
  private static final int SHOWN = 3;

  private final PastContent past;
  private final Project living;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> pinned;
  private final Map<String, AuditSource> audits = new TreeMap<>();
  private final List<AuditSource> beside = new ArrayList<>();
  private final List<String> covered = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private TagAudits(PastContent past, Project living, Set<String> pinned) {
    this.past = past;
    this.living = living;
    this.pinned = pinned;
    living.audits().forEach(audit -> ids.add(audit.id()));
  }

  /**
   * What the tags of a project hold.
   *
   * @param audits the audits, by id
   * @param beside audits that are only there to be the one before a sealed audit
   */
  record Found(List<AuditSource> audits, List<AuditSource> beside, List<Problem> problems) {}

  /** The audits of the tags that a project names. */
  static Found of(Project living, Repositories repositories) {
    Optional<PastContent> past = PastContent.of(living, repositories);
    if (living.terms().auditTags().isEmpty() || past.isEmpty()) {
      return new Found(List.of(), List.of(), noPast(living));
    }
    TagAudits found = new TagAudits(past.get(), living, Pinned.in(living, repositories));
    inOrder(past.get(), living.terms().auditTags().get()).forEach(found::read);
    found.sayCovered();
    return new Found(List.copyOf(found.audits.values()), found.beside, found.problems);
  }

  private static List<Problem> noPast(Project living) {
    return living.terms().auditTags().stream()
        .map(glob -> none(glob, "the content is in no git repository", living.at()))
        .toList();
  }

  private static Problem none(String what, String why, SourceRef at) {
    return Problem.warning(
        "GB312", what + " gives no audit: " + why, at, "name tags whose tree holds the project");
  }

  private static List<Tag> inOrder(PastContent past, String glob) {
    List<Tag> tags = past.past().tags(glob);
    return past.past()
        .ancestry(tags.stream().map(Tag::commit).toList())
        .order(
            tags,
            tag -> Optional.of(tag.commit().id()),
            Comparator.comparing((Tag tag) -> tag.commit().time()).thenComparing(Tag::name));
  }

  private void read(Tag tag) {
    List<String> here = past.audits(tag.commit());
    Optional<String> newest = newest(tag, here);
    if (newest.isEmpty()) {
      state(tag);
    } else if (ids.contains(newest.get())) {
      covered.add(tag.name());
    } else {
      audit(tag, newest.get());
    }
  }

  /** The names tell, where all begin with a day; else the statements have to be read. */
  private Optional<String> newest(Tag tag, List<String> here) {
    if (here.stream().allMatch(id -> Character.isDigit(id.charAt(0)))) {
      return here.stream().max(AuditSequence.NAMES);
    }
    List<AuditSource> read =
        past.project(tag.name(), past.files(tag.commit(), tag.name(), here).value())
            .value()
            .map(Project::audits)
            .orElse(List.of());
    return read.stream().map(AuditSource::id).reduce((first, second) -> second);
  }

  private void audit(Tag tag, String id) {
    Parsed<List<SourceFile>> files = past.files(tag.commit(), tag.name(), List.of(id));
    Optional<String> before =
        sealed(tag, id, files.value()).flatMap(Seal::previous).map(Seal.Link::audit);
    if (before.isPresent()) {
      files = past.files(tag.commit(), tag.name(), List.of(id, before.get()));
    }
    load(tag, id, files.value());
  }

  private Optional<Seal> sealed(Tag tag, String id, List<SourceFile> files) {
    String path = past.label(tag.name()) + "/audits/" + id + "/" + SealYaml.NAME;
    for (SourceFile file : files) {
      if (file.path().equals(path)) {
        try {
          return Optional.of(SealYaml.read(file.bytes()));
        } catch (IOException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private void state(Tag tag) {
    Commit commit = tag.commit();
    Parsed<List<SourceFile>> files = past.files(commit, tag.name(), List.of());
    if (files.value().isEmpty()) {
      problems.add(none("the tag " + tag.name(), "it does not hold the project", at(tag)));
      return;
    }
    if (pinned.contains(commit.id())) {
      covered.add(tag.name());
      return;
    }
    String id = AuditIds.free(PastStatement.dayOf(commit), ids);
    String path = past.label(tag.name()) + "/audits/" + id + "/audit.yml";
    PastStatement statement = new PastStatement(tag.name(), commit, "tag", List.of());
    List<SourceFile> all = new ArrayList<>(files.value());
    all.add(SourceFile.of(path, statement.write()));
    load(tag, id, all);
    ids.add(id);
    pinned.add(commit.id());
  }

  private void load(Tag tag, String id, List<SourceFile> files) {
    Parsed<Optional<Project>> loaded = past.project(tag.name(), files);
    List<Problem> errors = loaded.problems().stream().filter(Problem::isError).toList();
    if (!errors.isEmpty() || loaded.value().isEmpty()) {
      String why = errors.size() == 1 ? "1 error" : errors.size() + " errors";
      problems.add(none("the tag " + tag.name(), "its content has " + why, at(tag)));
      errors.forEach(error -> problems.add(asWarning(error)));
      return;
    }
    loaded.value().get().audits().forEach(audit -> take(tag, id, loaded.value().get(), audit));
  }

  private void take(Tag tag, String id, Project project, AuditSource audit) {
    if (!audit.id().equals(id)) {
      beside.add(audit);
      return;
    }
    List<SourceFile> kept = audit.artifacts();
    if (kept.isEmpty() && audit.measured().isEmpty()) {
      Parsed<List<SourceFile>> found = past.artifacts(tag.commit(), project);
      found.problems().forEach(problem -> problems.add(asWarning(problem)));
      kept = found.value();
    }
    audits.put(id, audit.from(tag, audit.project().orElse(project.with(List.of())), kept));
  }

  private SourceRef at(Tag tag) {
    return SourceRef.of(past.label(tag.name()));
  }

  /** A tag is not changed any more, so that what is wrong in it must not stop a run. */
  private static Problem asWarning(Problem problem) {
    return new Problem(
        Severity.WARNING,
        problem.code(),
        problem.message(),
        problem.at(),
        problem.excerpt(),
        problem.length(),
        problem.mend());
  }

  private void sayCovered() {
    if (covered.isEmpty()) {
      return;
    }
    int more = covered.size() - SHOWN;
    String names = String.join(", ", covered.stream().limit(SHOWN).toList());
    problems.add(
        new Problem(
            Severity.NOTE,
            "GB313",
            "audits that are in the content count before those of the tags "
                + names
                + (more > 0 ? " and " + more + " more" : ""),
            living.at(),
            "",
            1,
            ""));
  }
}
