package dev.gatebook.artifact;

/**
 * JUnit XML in all its dialects. There is no standard; the shapes are those that Ant, Surefire,
 * Gradle, pytest, jest-junit, gotestsum and PHPUnit write.
 */
final class JUnitFormat implements ArtifactFormat {
  @Override
  public String name() {
    return "junit-xml";
  }

  @Override
  public boolean recognises(Head head) {
    return head.hasRoot("testsuites") || head.hasRoot("testsuite");
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable {
    new JUnitReading(XmlCursor.open(in), in, sink).read();
  }
}
