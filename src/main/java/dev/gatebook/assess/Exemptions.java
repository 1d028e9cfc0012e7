package dev.gatebook.assess;

import dev.gatebook.model.Exemption;
import dev.gatebook.model.Finding;
import dev.gatebook.model.SetAside;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The exceptions of a project on the day of an audit. */
record Exemptions(List<Exemption> all, LocalDate day) {

  /** The findings that no exception sets aside; one that has run out sets nothing aside. */
  List<Finding> left(List<Finding> findings) {
    return findings.stream().filter(f -> about(f).filter(this::holds).isEmpty()).toList();
  }

  /** Every finding that an exception is about, and whether the exception counts. */
  List<SetAside> setAside(List<Finding> findings) {
    return findings.stream()
        .flatMap(f -> about(f).map(e -> new SetAside(f, e, holds(e))).stream())
        .toList();
  }

  /** Of several, the one that counts longest. */
  private Optional<Exemption> about(Finding finding) {
    return all.stream()
        .filter(exemption -> exemption.covers(finding))
        .reduce((a, b) -> b.until().isAfter(a.until()) ? b : a);
  }

  private boolean holds(Exemption exemption) {
    return exemption.holdsOn(day);
  }
}
