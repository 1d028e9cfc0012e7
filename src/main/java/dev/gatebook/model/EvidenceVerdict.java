package dev.gatebook.model;

import java.util.List;

/**
 * What looking up one piece of evidence showed.
 *
 * @param expected what had to be found, in words
 * @param observed what was found, in words
 * @param because one sentence with the numbers
 * @param sources where it was looked up: artifacts, files at the commit
 */
public record EvidenceVerdict(
    Evidence evidence,
    Method method,
    Verdict verdict,
    String expected,
    String observed,
    String because,
    List<SourceRef> sources) {
  public EvidenceVerdict {
    sources = List.copyOf(sources);
  }
}
