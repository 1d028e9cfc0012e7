package dev.gatebook.artifact;

import java.util.List;
import java.util.Optional;

/** Every format that is read; the order means nothing. */
final class ArtifactFormats {
  static final List<ArtifactFormat> ALL =
      List.of(
          new JUnitFormat(),
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
