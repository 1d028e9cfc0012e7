package dev.gatebook.artifact;

import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds files of equal content, which count once. */
final class Copies {
  /** More than the tests of nearly every file take together. */
  private static final long WEEK_MILLIS = 7L * 24 * 60 * 60 * 1000;

  private final Map<String, SourceFile> files;
  private final Map<Long, Integer> alike;
  private final Map<String, String> digests;
  private final Map<String, String> pathByDigest = new HashMap<>();

  private Copies(List<SourceFile> files, Map<Long, Integer> alike, List<Reading> readings) {
    this.alike = alike;
    this.files =
        files.stream()
            .collect(Collectors.toMap(SourceFile::path, Function.identity(), (a, b) -> a));
    this.digests =
        readings.parallelStream()
            .map(Reading::artifact)
            .filter(this::mayBeCopied)
            .collect(Collectors.toMap(Artifact::path, this::digest, (a, b) -> a));
  }

  /** What was read of these files, in the same order, where a copy of an earlier one counts not. */
  static List<Reading> countedOnce(List<SourceFile> files, List<Reading> readings) {
    Map<Long, Integer> alike = new HashMap<>();
    readings.forEach(reading -> alike.merge(likeness(reading.artifact()), 1, Integer::sum));
    if (alike.size() == readings.size()) {
      return readings;
    }
    Copies copies = new Copies(files, alike, readings);
    return readings.stream().map(copies::countOnce).toList();
  }

  /** A figure that files of equal content have in common; others may have it, too. */
  private static long likeness(Artifact artifact) {
    return artifact.size() * WEEK_MILLIS + artifact.tests().durationMillis();
  }

  private Reading countOnce(Reading reading) {
    Artifact artifact = reading.artifact();
    String digest = digests.get(artifact.path());
    if (digest == null || !mayBeCopied(artifact)) {
      return reading;
    }
    String first = pathByDigest.putIfAbsent(digest, artifact.path());
    return first == null ? reading : reading.uncounted(Complaints.copy(artifact.path(), first));
  }

  private boolean mayBeCopied(Artifact artifact) {
    return artifact.readable() && alike.getOrDefault(likeness(artifact), 0) > 1;
  }

  private String digest(Artifact artifact) {
    Optional<SourceFile> undigested =
        artifact.sha256().isEmpty()
            ? Optional.ofNullable(files.get(artifact.path()))
            : Optional.empty();
    return undigested.map(Digests::of).orElse(artifact.sha256());
  }
}
