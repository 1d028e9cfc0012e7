package dev.gatebook.artifact.junit;

import dev.gatebook.artifact.read.Attempts;
import dev.gatebook.artifact.read.Words;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.TestOutcome;

/** A suite: its name, what it declares and what is in it, suites in it included. */
final class JUnitSuite {
  private final String name;
  private final SourceRef at;
  private final SuiteCounts declared;
  private final Attempts attempts = new Attempts();
  private long tests;
  private long failing;
  private long skipped;
  private SuiteCounts explained = SuiteCounts.ZERO;
  private String lastClass = "";

  private JUnitSuite(String name, SourceRef at, SuiteCounts declared) {
    this.name = name;
    this.at = at;
    this.declared = declared;
  }

  /** What is around the root; it declares nothing. */
  static JUnitSuite around(SourceRef file) {
    return new JUnitSuite("", file, SuiteCounts.ZERO);
  }

  static JUnitSuite of(XmlCursor xml, JUnitSuite outer) {
    String own = Words.clean(xml.attribute("name").orElse(""));
    return new JUnitSuite(own.isEmpty() ? outer.name : own, xml.at(), SuiteCounts.declared(xml));
  }

  void count(TestOutcome outcome) {
    tests++;
    failing += outcome.isFailure() ? 1 : 0;
    skipped += SuiteCounts.countAsSkipped(outcome) ? 1 : 0;
  }

  /** Counts a suite in it that is at its end. */
  void include(JUnitSuite inner, SuiteCounts difference) {
    tests += inner.tests;
    failing += inner.failing;
    skipped += inner.skipped;
    explained = explained.plus(difference);
  }

  /** That class name, as the one object that its neighbours have. */
  String sameClass(String className) {
    if (!lastClass.equals(className)) {
      lastClass = className.equals(name) ? name : className;
    }
    return lastClass;
  }

  String name() {
    return name;
  }

  SourceRef at() {
    return at;
  }

  SuiteCounts declared() {
    return declared;
  }

  SuiteCounts found() {
    return SuiteCounts.of(tests, failing, skipped);
  }

  /** By how much the suites in it differ from what they declare; it need not be said again. */
  SuiteCounts explained() {
    return explained;
  }

  Attempts attempts() {
    return attempts;
  }
}
