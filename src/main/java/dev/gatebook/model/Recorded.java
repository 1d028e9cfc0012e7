package dev.gatebook.model;

import java.util.List;
import java.util.Optional;

/**
 * What was written down when an audit was sealed, and what no longer agrees with it.
 *
 * @param seal the seal; empty when it cannot be read
 * @param tree how the work tree stood to the audited commit
 * @param since what lay between the commit of the audit before and the audited one
 * @param breaches what does not agree with the seal; empty for a record that is as it was sealed
 */
public record Recorded(
    Optional<Seal> seal, TreeState tree, History.Span since, List<Breach> breaches) {
  public Recorded {
    breaches = List.copyOf(breaches);
  }

  /** Whether the record is as it was sealed. */
  public boolean isIntact() {
    return seal.isPresent() && breaches.isEmpty();
  }
}
