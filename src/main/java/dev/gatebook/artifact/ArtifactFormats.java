package dev.gatebook.artifact;

import dev.gatebook.artifact.coverage.JacocoFormat;
import dev.gatebook.artifact.coverage.LcovFormat;
import dev.gatebook.artifact.findings.SarifFormat;
import dev.gatebook.artifact.junit.JUnitFormat;
import dev.gatebook.artifact.jvm.OpenTestFormat;
import dev.gatebook.artifact.jvm.TestNgFormat;
import dev.gatebook.artifact.metrics.HyperfineFormat;
import dev.gatebook.artifact.metrics.JmhFormat;
import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.Head;
import java.util.List;
import java.util.Optional;

/** Every format that is read; the order means nothing. */
final class ArtifactFormats {
  static final List<ArtifactFormat> ALL =
      List.of(
          new JUnitFormat(),
          new TestNgFormat(),
          new OpenTestFormat(),
          new JacocoFormat(),
          new LcovFormat(),
          new SarifFormat(),
          new JmhFormat(),
          new HyperfineFormat());

  private ArtifactFormats() {}

  static Optional<ArtifactFormat> of(Head head) {
    return ALL.stream().filter(format -> format.recognises(head)).findFirst();
  }
}
