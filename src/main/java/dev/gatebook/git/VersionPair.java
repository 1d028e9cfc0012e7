package dev.gatebook.git;

/** What is at one path in an older and in a newer commit. */
record VersionPair(Version before, Version after) {
  static VersionPair nowhere(String path) {
    return new VersionPair(Version.absent(path), Version.absent(path));
  }

  boolean sameContent() {
    return before.id().equals(after.id());
  }

  boolean same() {
    return sameContent() && before.path().equals(after.path());
  }

  /** A name that is a file in one commit and a folder in the other comes in two parts. */
  VersionPair and(VersionPair other) {
    return new VersionPair(
        before.isAbsent() ? other.before : before, after.isAbsent() ? other.after : after);
  }
}
