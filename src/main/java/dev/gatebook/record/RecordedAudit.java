package dev.gatebook.record;

import dev.gatebook.model.Assessment;
import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Breach;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Recorded;
import dev.gatebook.model.RereadList;
import dev.gatebook.model.Seal;
import dev.gatebook.model.Severity;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.TestCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A sealed audit, made of its own folder and nothing else. */
public final class RecordedAudit {
  /** The verdicts of the record cannot be read. */
  public static final String UNREADABLE = "GB404";

  private static final String MEASURED = "measured/";

  /** More tests of one record are read again rather than kept. */
  private static final int MOST_KEPT = 1_000;

  private RecordedAudit() {}

  /**
   * The audit as it was sealed. What does not agree with its seal is a problem, and a finding of
   * the audit. When the verdicts themselves cannot be read, the audit is empty.
   *
   * @param all the audits of its project, to find the seal before
   */
  public static Parsed<Optional<Audit>> read(
      String project, AuditSource source, List<AuditSource> all) {
    SealedFolder folder = folder(source);
    List<Breach> breaches = new ArrayList<>(folder.check(previousSeal(folder, all)));
    folder
        .seal()
        .flatMap(seal -> RecordChain.misplaced(project, source.id(), seal))
        .ifPresent(breaches::add);
    List<Problem> problems =
        new ArrayList<>(breaches.stream().map(breach -> problem(source, breach)).toList());
    try {
      return new Parsed<>(Optional.of(read(project, source, folder, breaches)), problems);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      problems.add(unreadable(source, String.valueOf(e.getMessage())));
      return new Parsed<>(Optional.empty(), problems);
    }
  }

  /** The folder of an audit with paths relative to it. */
  public static SealedFolder folder(AuditSource source) {
    return SealedFolder.at(source.folder(), source.files());
  }

  /** SHA-256 in hexadecimal of all bytes of the seal of an audit; empty for a draft. */
  public static Optional<String> digest(AuditSource source) {
    return folder(source).sealBytes().map(SealYaml::digest);
  }

  /** The bytes of the seal that the seal of a folder names as the one before. */
  public static Optional<byte[]> previousSeal(SealedFolder folder, List<AuditSource> all) {
    return folder
        .seal()
        .flatMap(Seal::previous)
        .flatMap(link -> all.stream().filter(a -> a.id().equals(link.audit())).findFirst())
        .flatMap(before -> folder(before).sealBytes());
  }

  private static Audit read(
      String project, AuditSource source, SealedFolder folder, List<Breach> breaches)
      throws IOException {
    GitFacts git = GitFacts.read(bytes(folder, GitFacts.NAME));
    Assessment assessment = AssessmentJson.read(bytes(folder, AssessmentJson.NAME), source);
    Parsed<Measured> measured = MeasuredJson.read(source.measured());
    if (!measured.isValid()) {
      throw new IOException(measured.problems().get(0).message());
    }
    boolean stays = source.tag().isEmpty() && measured.value().tests().size() > MOST_KEPT;
    return new Audit(
        project,
        source.about(git.commit()),
        git.previous(),
        git.commit(),
        git.commitNote(),
        stays ? measured.value().withTests(again(measured.value(), source)) : measured.value(),
        with(assessment, breaches.stream().map(breach -> finding(source, breach)).toList()),
        Optional.of(new Recorded(folder.seal(), git.tree(), git.since(), breaches)));
  }

  /** Its folder stays where it is while a tree of git may be closed. */
  private static List<TestCase> again(Measured measured, AuditSource source) {
    return new RereadList<>(
        measured.tests(), () -> MeasuredJson.read(source.measured()).value().tests());
  }

  private static byte[] bytes(SealedFolder folder, String name) throws IOException {
    return folder.files().stream()
        .filter(file -> file.path().equals(MEASURED + name))
        .findFirst()
        .map(SourceFile::bytes)
        .orElseThrow(() -> new IOException(MEASURED + name + " is missing"));
  }

  /** The assessment with more findings, the new ones first. */
  public static Assessment with(Assessment assessment, List<Finding> found) {
    List<Finding> all = Stream.concat(found.stream(), assessment.findings().stream()).toList();
    return assessment.finding(all, assessment.setAside());
  }

  /** A problem of a record as a finding about its audit. */
  public static Finding finding(Problem problem) {
    return new Finding(
        problem.code(),
        Finding.Certainty.CERTAIN,
        Severity.ERROR,
        problem.message(),
        List.of(),
        List.of(problem.at()),
        "");
  }

  private static Finding finding(AuditSource source, Breach breach) {
    return finding(problem(source, breach));
  }

  /** What a breach is as a problem. */
  public static Problem problem(AuditSource source, Breach breach) {
    return BreachProblem.of(source.folder(), source.id(), breach);
  }

  private static Problem unreadable(AuditSource source, String why) {
    return Problem.error(
        UNREADABLE,
        "the verdicts of the sealed audit "
            + source.id()
            + " cannot be read, and those of today stand in their place: "
            + why,
        SourceRef.of(source.folder() + SealYaml.NAME),
        "restore the folder from version control; a newer form needs a newer Gatebook");
  }
}
