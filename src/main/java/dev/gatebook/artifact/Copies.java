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
import java.util.stream.IntStream;

/** Finds files of equal content, which count once. */
final class Copies {
  /** More than the tests of nearly every file take together. */
  private static final long WEEK_MILLIS = 7L * 24 * 60 * 60 * 1000;

  private final Map<String, SourceFile> files;
  private final Map<Long, Integer> alike;
  private final List<String> digests;
  private final Map<String, String> pathByDigest = new HashMap<>();

  private Copies(List<SourceFile> files, Map<Long, Integer> alike, List<Reading> readings) {
    this.alike = alike;
    this.files =
        files.stream()
            .collect(Collectors.toMap(SourceFile::path, Function.identity(), (a, b) -> a));
    this.digests =
        readings.parallelStream()
            .map(Reading::artifact)
            .map(artifact -> mayBeCopied(artifact) ? digest(artifact) : "")
            .toList();
  }

  /** What was read of these files, in the same order, where a copy of an earlier one counts not. */
  static List<Reading> countedOnce(List<SourceFile> files, List<Reading> readings) {
    Map<Long, Integer> alike = new HashMap<>();
    readings.forEach(reading -> alike.merge(likeness(reading.artifact()), 1, Integer::sum));
    if (alike.size() == readings.size()) {
      return readings;
    }
    Copies copies = new Copies(files, alike, readings);
    return IntStream.range(0, readings.size())
        .mapToObj(at -> copies.countOnce(readings.get(at), copies.digests.get(at)))
        .toList();
  }

  /** A figure that files of equal content have in common; others may have it, too. */
  private static long likeness(Artifact artifact) {
    return artifact.size() * WEEK_MILLIS + artifact.tests().durationMillis();
  }

  private Reading countOnce(Reading reading, String digest) {
    if (digest.isEmpty()) {
      return reading;
    }
    Artifact artifact = reading.artifact();
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
