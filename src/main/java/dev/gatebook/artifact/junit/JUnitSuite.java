package dev.gatebook.artifact.junit;

import dev.gatebook.artifact.read.Attempts;
import dev.gatebook.artifact.read.Letters;
import dev.gatebook.artifact.read.Words;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import dev.gatebook.model.TestPlace;
import java.util.HashMap;
import java.util.Map;

/** A suite: its name, what it declares and what is in it, suites in it included. */
final class JUnitSuite {
  private final String name;
  private final String host;
  private final SourceRef at;
  private final SuiteCounts declared;
  private final SuiteCounts narrow;
  private final long declaredErrors;
  private final boolean timed;
  private final boolean flakesApart;
  private final Attempts attempts = new Attempts();
  private long tests;
  private long failing;
  private long errors;
  private long marks;
  private long failedRuns;
  private long knownFailures;
  private long skipped;
  private final Map<String, Long> failingByName = new HashMap<>();
  private SuiteCounts explained = SuiteCounts.ZERO;
  private String lastWritten = "";
  private char[] lastLetters = {};
  private String lastClass = "";
  private TestPlace lastPlace;

  private JUnitSuite(String name, SourceRef at) {
    this.host = "";
    this.name = name;
    this.at = at;
    this.declared = SuiteCounts.ZERO;
    this.narrow = SuiteCounts.ZERO;
    this.declaredErrors = 0;
    this.timed = false;
    this.flakesApart = false;
    this.lastPlace = new TestPlace(name, "", "", "");
  }

  private JUnitSuite(String name, XmlCursor xml) {
    this.host = Words.clean(xml.value("hostname"));
    this.name = name;
    this.at = xml.at();
    this.declared = SuiteCounts.declared(xml);
    this.narrow = SuiteCounts.narrow(xml);
    this.declaredErrors = SuiteCounts.errors(xml);
    this.timed = xml.attribute("time").isPresent();
    this.flakesApart = xml.attribute("flakes").isPresent();
    this.lastPlace = new TestPlace(name, "", "", "");
  }

  /** What is around the root; it declares nothing. */
  static JUnitSuite around(SourceRef file) {
    return new JUnitSuite("", file);
  }

  static JUnitSuite of(XmlCursor xml, JUnitSuite outer) {
    String own = Words.clean(xml.attribute("name").orElse(""));
    return new JUnitSuite(own.isEmpty() ? outer.name : own, xml);
  }

  /** Counts a case with so many failures and errors in it. */
  void count(TestOutcome outcome, int listed) {
    tests++;
    marks += outcome.isFailure() ? listed : 0;
    failedRuns += outcome == TestOutcome.FLAKY ? listed : 0;
    failing += outcome.isFailure() ? 1 : 0;
    errors += outcome == TestOutcome.ERRORED ? 1 : 0;
    knownFailures += outcome == TestOutcome.KNOWN_FAILURE ? 1 : 0;
    skipped += outcome.isSkip() ? 1 : 0;
  }

  /**
   * Whether a case only says again how a suite in it came out. One that failed though nothing in
   * the suite did, and one that was skipped as a whole, says something of its own.
   */
  boolean isSum(TestCase test) {
    Long failed = failingByName.remove(test.fullName());
    boolean ownFailure = test.outcome().isFailure() && failed != null && failed == 0;
    return failed != null && !ownFailure;
  }

  /** Keeps how a suite in it came out, for the case that sums it up. */
  void remember(JUnitSuite inner) {
    if (inner.tests > 0) {
      failingByName.put(inner.name, inner.failing);
    }
  }

  /** Counts a suite in it that is at its end. */
  void include(JUnitSuite inner, SuiteCounts difference) {
    tests += inner.tests;
    failing += inner.failing;
    errors += inner.errors;
    marks += inner.marks;
    failedRuns += inner.failedRuns;
    knownFailures += inner.knownFailures;
    skipped += inner.skipped;
    explained = explained.plus(difference);
  }

  /** That class name in its one form, as the one object that its neighbours have. */
  String sameClass(String written) {
    if (!lastWritten.equals(written)) {
      lastWritten = written;
      lastLetters = written.toCharArray();
      String clean = Words.clean(written);
      lastClass = clean.equals(name) ? name : clean;
    }
    return lastClass;
  }

  /** The same, where it is not yet a text. */
  String sameClass(Letters written) {
    return written.is(lastLetters) ? lastClass : sameClass(written.toString());
  }

  /** Where a case of it stands, as the one object that its neighbours have. */
  TestPlace place(String className, String file, String artifact) {
    boolean same = lastPlace.className().equals(className) && lastPlace.file().equals(file);
    if (!same || !lastPlace.artifact().equals(artifact)) {
      lastPlace = new TestPlace(name, className, file, artifact);
    }
    return lastPlace;
  }

  /** The host; Playwright writes the name of its project there. */
  String host() {
    return host;
  }

  String name() {
    return name;
  }

  SourceRef at() {
    return at;
  }

  /** What it declares, in the reading that fits; some tools count errors among failures. */
  SuiteCounts declared() {
    return declared.orWhere(narrow, found(), declaredErrors <= errors);
  }

  /**
   * What is in it; tools that count failed assertions and not cases are not wrong, nor are versions
   * of Surefire that count the failed runs of a flaky test and do not count flakes.
   */
  SuiteCounts found() {
    long counted = declared.failing().orElse(-1);
    long runs = flakesApart ? 0 : failedRuns;
    boolean fits = counted == marks || counted == marks + runs || counted == failing + runs;
    return SuiteCounts.of(tests, fits ? counted : failing, skipped);
  }

  /**
   * Whether as much failed as it declares failures, whatever it declares as errors, and it declares
   * neither skipped tests nor a time, as Qt Test writes it. Each row of a case that fails is
   * counted, and listed but where it is on the blacklist.
   */
  boolean hasItsFailures() {
    long counted = narrow.failing().orElse(-1);
    boolean held = counted == failing || counted == marks || (knownFailures > 0 && counted > marks);
    return !timed && declared.skipped().isEmpty() && held;
  }

  /** By how much the suites in it differ from what they declare; it need not be said again. */
  SuiteCounts explained() {
    return explained;
  }

  Attempts attempts() {
    return attempts;
  }
}
