package dev.gatebook.site.diff;

import dev.gatebook.diff.Change;
import dev.gatebook.diff.Kind;
import dev.gatebook.model.TestCase;
import dev.gatebook.site.diff.ChangePlaces.Sides;
import dev.gatebook.site.row.AuditContext;
import dev.gatebook.site.row.TestPlaces;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where both audits tell of a change: its row, else its section, else the page. */
final class ChangePlaces implements Change.Cases<Sides> {
  private final AuditContext from;
  private final AuditContext to;

  ChangePlaces(DiffContext context) {
    this.from = context.from();
    this.to = context.to();
  }

  /** Links to the older and to the newer audit. */
  record Sides(String older, String newer) {}

  private Sides both(Function<AuditContext, Stream<String>> places) {
    return new Sides(first(from, places), first(to, places));
  }

  private static String first(AuditContext audit, Function<AuditContext, Stream<String>> places) {
    return places
        .apply(audit)
        .filter(link -> !link.isEmpty())
        .findFirst()
        .orElse(audit.links().audit());
  }

  private static String section(AuditContext audit, boolean there, String id) {
    return there ? audit.links().audit() + "#" + id : "";
  }

  @Override
  public Sides decision(Change.OfDecision change) {
    return both(audit -> Stream.of(audit.gate(change.scope())));
  }

  @Override
  public Sides task(Change.OfTask change) {
    return both(audit -> Stream.of(audit.task(change.subject()), audit.gate(change.phase())));
  }

  @Override
  public Sides evidence(Change.OfEvidence change) {
    return both(audit -> Stream.of(audit.task(change.task())));
  }

  @Override
  public Sides goalpost(Change.OfGoalpost change) {
    return both(audit -> Stream.of(audit.task(change.scope()), audit.gate(change.scope())));
  }

  @Override
  public Sides claim(Change.OfClaim change) {
    return both(audit -> claim(audit, change));
  }

  private static Stream<String> claim(AuditContext audit, Change change) {
    String subject = change.subject();
    String task = subject.contains(" ") ? subject.substring(0, subject.indexOf(' ')) : subject;
    return Stream.of(
        audit.task(subject),
        audit.issue(subject),
        audit.figure(change.title()),
        audit.task(task),
        change.fact().kind() == Kind.STRENGTH_WEAKENED
            ? section(audit, !audit.statement().strengths().isEmpty(), "strengths")
            : "");
  }

  @Override
  public Sides figure(Change.OfFigure change) {
    return both(audit -> claim(audit, change));
  }

  @Override
  public Sides score(Change.OfScore change) {
    return both(
        audit -> Stream.of(section(audit, audit.statement().scores().isPresent(), "scores")));
  }

  @Override
  public Sides issue(Change.OfIssue change) {
    return both(
        audit ->
            Stream.of(
                audit.issue(change.subject()),
                section(audit, !audit.statement().issues().isEmpty(), "issues")));
  }

  @Override
  public Sides condition(Change.OfCondition change) {
    return both(
        audit ->
            Stream.of(
                audit.condition(change.subject()),
                section(audit, !audit.audit().assessment().conditions().isEmpty(), "conditions")));
  }

  @Override
  public Sides schedule(Change.OfSchedule change) {
    return both(audit -> Stream.of(audit.task(change.subject()), audit.gate(change.subject())));
  }

  @Override
  public Sides test(Change.OfTest change) {
    return new Sides(test(from, change.from()), test(to, change.to()));
  }

  private static String test(AuditContext audit, Optional<TestCase> test) {
    String page = audit.links().tests();
    if (page.isEmpty() || test.isEmpty()) {
      return page.isEmpty() ? audit.links().audit() : page;
    }
    TestPlaces places = audit.testPlaces();
    return page + "#" + (places.listsTests() ? places.test(test.get()) : "suites");
  }

  @Override
  public Sides coverage(Change.OfCoverage change) {
    return both(audit -> Stream.of(audit.figure(change.title()), audit.links().tests()));
  }

  @Override
  public Sides detail(Change.OfDetail change) {
    return both(audit -> claim(audit, change));
  }

  @Override
  public Sides code(Change.OfCode change) {
    return both(audit -> Stream.of(section(audit, true, "provenance")));
  }

  @Override
  public Sides narrative(Change.OfNarrative change) {
    return both(
        audit ->
            Stream.of(section(audit, !audit.audit().source().narrative().isEmpty(), "report")));
  }
}
