package dev.gatebook.artifact.junit;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;

/**
 * JUnit XML in all its dialects. There is no standard; the shapes are those that Ant, Surefire,
 * Gradle, pytest, jest-junit, gotestsum and PHPUnit write.
 */
public final class JUnitFormat implements ArtifactFormat {
  /** Check, a framework for C, calls its root the same; what is in it is something else. */
  private static final String CHECK = "http://check.sourceforge.net/ns";

  @Override
  public String name() {
    return "junit-xml";
  }

  @Override
  public boolean recognises(Head head) {
    boolean root = head.hasRoot("testsuites") || head.hasRoot("testsuite");
    return root && !head.rootSays(CHECK);
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable {
    new JUnitReading(XmlCursor.open(in), in, sink).read();
  }
}
