package dev.gatebook.assess.manifest;

/** One end of a range of versions. */
record Edge(Version version, boolean included) {
  static Edge at(Version version) {
    return new Edge(version, true);
  }

  static Edge beside(Version version) {
    return new Edge(version, false);
  }

  /** Whether what lies from here upwards is less than what lies from the other one upwards. */
  boolean startsAfter(Edge other) {
    int order = version.compareTo(other.version);
    return order > 0 || (order == 0 && !included && other.included);
  }

  /** Whether what lies from here downwards is less than what lies from the other one downwards. */
  boolean endsBefore(Edge other) {
    int order = version.compareTo(other.version);
    return order < 0 || (order == 0 && !included && other.included);
  }
}
