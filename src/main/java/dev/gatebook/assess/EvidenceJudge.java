package dev.gatebook.assess;

import dev.gatebook.model.Evidence;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.Method;
import dev.gatebook.model.Verdict;

/** Says for each kind of evidence where it is looked up and by which method it came about. */
record EvidenceJudge(Subject subject) implements Evidence.Cases<EvidenceVerdict> {
  EvidenceVerdict verdict(Evidence evidence) {
    return evidence.match(this);
  }

  @Override
  public EvidenceVerdict tests(Evidence.Tests tests) {
    return new TestsLookup(subject.measured()).answer(tests).on(tests, Method.EXECUTED);
  }

  @Override
  public EvidenceVerdict coverage(Evidence.Coverage coverage) {
    return new CoverageLookup(subject.measured()).answer(coverage).on(coverage, Method.EXECUTED);
  }

  @Override
  public EvidenceVerdict file(Evidence.File file) {
    return new FileLookup(subject).answer(file).on(file, Method.INSPECTED);
  }

  @Override
  public EvidenceVerdict findings(Evidence.Findings findings) {
    return new FindingsLookup(subject.measured()).answer(findings).on(findings, Method.EXECUTED);
  }

  @Override
  public EvidenceVerdict metric(Evidence.Metric metric) {
    return new MetricLookup(subject.measured()).answer(metric).on(metric, Method.EXECUTED);
  }

  @Override
  public EvidenceVerdict artifact(Evidence.Kept artifact) {
    return new ArtifactLookup(subject.measured()).answer(artifact).on(artifact, Method.INSPECTED);
  }

  @Override
  public EvidenceVerdict dependency(Evidence.Dependency dependency) {
    return new DependencyLookup(subject).answer(dependency).on(dependency, Method.INSPECTED);
  }

  @Override
  public EvidenceVerdict commit(Evidence.Commit commit) {
    return new CommitLookup(subject).answer(commit).on(commit, Method.INSPECTED);
  }

  @Override
  public EvidenceVerdict command(Evidence.Command command) {
    return CommandLookup.answer(command).on(command, Method.EXECUTED);
  }

  @Override
  public EvidenceVerdict link(Evidence.Link link) {
    String because = "a link; only a reader can follow it";
    return Answer.of(Verdict.ATTESTED, "", link.url(), because).on(link, Method.ATTESTED);
  }

  @Override
  public EvidenceVerdict attestation(Evidence.Attestation attestation) {
    return new AttestationLookup(subject.asOf())
        .answer(attestation)
        .on(attestation, Method.ATTESTED);
  }
}
