package dev.gatebook.cli;

import dev.gatebook.content.CodePage;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Audit;
import dev.gatebook.model.Decision;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Severity;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Verdict;
import dev.gatebook.site.ProjectAudits;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must not occur in an audit. */
final class FailOn {
  private static final String STALE = Verdict.STALE.key();

  private final Set<String> words;

  private FailOn(Set<String> words) {
    this.words = words;
  }

  /** Reads the words of the command line; the first unknown one is answered with the nearest. */
  static Result parse(List<String> given) {
    Set<String> words = new TreeSet<>();
    for (String word : given) {
      String known = word.strip().toLowerCase(Locale.ROOT);
      String code = known.toUpperCase(Locale.ROOT);
      if (CodePage.find(code).isPresent()) {
        words.add(code);
        continue;
      }
      if (words().noneMatch(known::equals)) {
        return new Result(
            new FailOn(Set.of()),
            "'"
                + word
                + "'; it knows "
                + String.join(", ", words().toList())
                + " and codes such as GB012");
      }
      words.add(known);
    }
    return new Result(new FailOn(words), "");
  }

  /** A condition, or the reason why there is none. */
  record Result(FailOn condition, String unknown) {
    <E extends RuntimeException> FailOn orElseThrow(Function<String, E> refusal) {
      if (!unknown.isEmpty()) {
        throw refusal.apply(unknown);
      }
      return condition;
    }
  }

  /** Every word but the codes, each once. */
  static Stream<String> words() {
    return Stream.of(
            Arrays.stream(Verdict.values()).map(Verdict::key),
            Arrays.stream(Standing.values()).map(Standing::key),
            Arrays.stream(Decision.values()).map(Decision::key),
            Arrays.stream(Severity.values()).map(Severity::key))
        .flatMap(w -> w)
        .distinct()
        .sorted();
  }

  /** One sentence for each named thing that occurs in the newest audit or since. */
  Stream<String> reasons(ProjectAudits project) {
    Stream<String> ofAudit = project.latest().stream().flatMap(this::reasons);
    return words.contains(STALE) ? Stream.concat(ofAudit, since(project)) : ofAudit;
  }

  private static Stream<String> since(ProjectAudits project) {
    return project.drift().stream()
        .filter(drift -> !drift.stale().isEmpty())
        .map(
            drift ->
                project.project().id()
                    + " "
                    + drift.audit()
                    + " fails on stale: what "
                    + counted(drift.stale().size(), "citation means", "citations mean")
                    + " changed since");
  }

  private Stream<String> reasons(Audit audit) {
    return words.stream().map(word -> reason(word, audit)).filter(r -> !r.isEmpty());
  }

  private static String reason(String word, Audit audit) {
    long tasks = leaves(audit).filter(t -> t.standing().key().equals(word)).count();
    long evidence = evidence(audit).filter(e -> e.verdict().key().equals(word)).count();
    long findings = audit.assessment().findings().stream().filter(f -> isOf(word, f)).count();
    long figures =
        audit.assessment().figures().stream()
            .filter(figure -> figure.result().key().equals(word))
            .count();
    boolean decided = audit.assessment().supported().key().equals(word);
    if (tasks + evidence + figures + findings == 0 && !decided) {
      return "";
    }
    return audit.project()
        + " "
        + audit.id()
        + " fails on "
        + word
        + ": "
        + what(
            decided,
            counted(tasks, "criterion", "criteria"),
            counted(evidence, "piece of evidence", "pieces of evidence"),
            counted(figures, "declared figure", "declared figures"),
            counted(findings, "finding", "findings"));
  }

  /** A hint counts for its code, and never for its severity. */
  private static boolean isOf(String word, Finding finding) {
    boolean certain = finding.certainty() == Finding.Certainty.CERTAIN;
    return finding.code().equals(word) || (certain && finding.severity().key().equals(word));
  }

  private static String what(boolean decided, String... counts) {
    return Stream.concat(Stream.of(decided ? "the supported decision" : ""), Stream.of(counts))
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String counted(long n, String one, String many) {
    return n == 0 ? "" : n + " " + (n == 1 ? one : many);
  }

  private static Stream<AssessedTask> leaves(Audit audit) {
    return audit.assessment().gates().stream().flatMap(g -> g.criteria());
  }

  private static Stream<EvidenceVerdict> evidence(Audit audit) {
    Stream<EvidenceVerdict> ofTasks =
        audit.assessment().everyTask().flatMap(task -> task.evidence().stream());
    Stream<EvidenceVerdict> ofConditions =
        audit.assessment().conditions().stream().flatMap(c -> c.evidence().stream());
    Stream<EvidenceVerdict> ofIssues =
        audit.assessment().issues().stream().flatMap(issue -> issue.evidence().stream());
    return Stream.of(ofTasks, ofConditions, ofIssues).flatMap(all -> all);
  }
}
