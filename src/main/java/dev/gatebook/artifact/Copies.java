package dev.gatebook.artifact;

import dev.gatebook.artifact.read.Complaints;
import java.util.HashMap;
import java.util.Map;

/** Finds files of equal content, which count once. */
final class Copies {
  private final Map<String, String> pathByDigest = new HashMap<>();

  Reading countOnce(Reading reading) {
    if (!reading.artifact().readable()) {
      return reading;
    }
    String path = reading.artifact().path();
    String first = pathByDigest.putIfAbsent(reading.artifact().sha256(), path);
    return first == null ? reading : reading.uncounted(Complaints.copy(path, first));
  }
}
