package dev.gatebook.assess.manifest;

import dev.gatebook.model.VersionBound;
import java.util.Optional;

/** The versions that a manifest allows. */
public final class Allowed {
  private final String written;
  private final Optional<Edge> low;
  private final Optional<Edge> high;

  Allowed(String written, Optional<Edge> low, Optional<Edge> high) {
    this.written = written;
    this.low = low;
    this.high = high;
  }

  /** No version is named. */
  static Allowed any(String written) {
    return new Allowed(written, Optional.empty(), Optional.empty());
  }

  /** Just this one. */
  static Allowed only(String written, Version version) {
    Optional<Edge> edge = Optional.of(version).filter(Version::isKnown).map(Edge::at);
    return new Allowed(written, edge, edge);
  }

  /** From one end upwards. */
  static Allowed from(String written, Edge low) {
    return new Allowed(written, Optional.of(low), Optional.empty());
  }

  /** From one end downwards. */
  static Allowed upTo(String written, Edge high) {
    return new Allowed(written, Optional.empty(), Optional.of(high));
  }

  /** As it stands in the manifest; empty when it says nothing. */
  public String written() {
    return written;
  }

  /** The same versions in other words. */
  Allowed as(String words) {
    return new Allowed(words, low, high);
  }

  /** Whether the manifest names a version that can be compared. */
  public boolean isStated() {
    return low.isPresent() || high.isPresent();
  }

  /** Whether every version that is allowed lies within the bound. */
  public boolean allWithin(VersionBound bound) {
    Version other = new Version(bound.version());
    Edge at = Edge.at(other);
    Edge beside = Edge.beside(other);
    return switch (bound.relation()) {
      case AT_LEAST -> low.filter(edge -> !at.startsAfter(edge)).isPresent();
      case MORE_THAN -> low.filter(edge -> !beside.startsAfter(edge)).isPresent();
      case AT_MOST -> high.filter(edge -> !at.endsBefore(edge)).isPresent();
      case LESS_THAN -> high.filter(edge -> !beside.endsBefore(edge)).isPresent();
      case EQUAL -> isPinned() && low.filter(at::equals).isPresent();
      case NOT_EQUAL ->
          isPinned() && low.filter(e -> e.version().compareTo(other) != 0).isPresent();
    };
  }

  /** Whether just one version is allowed. */
  public boolean isPinned() {
    return low.equals(high) && low.filter(Edge::included).isPresent();
  }

  /** What both allow. */
  Allowed and(Allowed other) {
    Optional<Edge> least =
        low.filter(mine -> other.low.filter(mine::startsAfter).isPresent()).or(() -> other.low);
    Optional<Edge> most =
        high.filter(mine -> other.high.filter(mine::endsBefore).isPresent()).or(() -> other.high);
    return new Allowed(written, least.or(() -> low), most.or(() -> high));
  }

  /** What either allows. */
  Allowed or(Allowed other) {
    Optional<Edge> least = low.flatMap(a -> other.low.map(b -> a.startsAfter(b) ? b : a));
    Optional<Edge> most = high.flatMap(a -> other.high.map(b -> a.endsBefore(b) ? b : a));
    return new Allowed(written, least, most);
  }
}
