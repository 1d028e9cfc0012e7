package dev.gatebook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who signs the audit.
 *
 * @param method how the signer came to it
 * @param documents what the signature refers to, as written
 */
public record SignOff(
    Actor by, Optional<LocalDate> date, Prose method, List<String> documents, SourceRef at) {
  public SignOff {
    documents = List.copyOf(documents);
  }
}
