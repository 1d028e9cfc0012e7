package dev.gatebook.artifact.junit;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.Durations;
import dev.gatebook.artifact.read.OriginName;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.ArrayDeque;
import java.util.Deque;

/** One walk over a file of JUnit XML: suites in suites, and cases anywhere in them. */
final class JUnitReading {
  private final XmlCursor xml;
  private final ArtifactStream file;
  private final Sink sink;
  private final JUnitSigns signs = new JUnitSigns();
  private final Durations durations = new Durations();
  private final PlainCase plain = new PlainCase();
  private final CountCheck check = new CountCheck();
  private final Deque<JUnitSuite> suites = new ArrayDeque<>();
  private long cases;
  private long skipped;

  JUnitReading(XmlCursor xml, ArtifactStream in, Sink sink) {
    this.xml = xml;
    this.file = in;
    this.sink = sink;
    suites.push(JUnitSuite.around(SourceRef.of(in.path())));
  }

  void read() throws Unreadable {
    while (xml.next()) {
      if (xml.isStart()) {
        start();
      } else if (isSuite(xml.name())) {
        close(suites.pop());
      }
    }
    sink.dialect(signs.dialect().key());
    tellOddities(SourceRef.of(file.path()));
  }

  private void start() throws Unreadable {
    switch (xml.name()) {
      case "testsuites", "testsuite" -> open();
      case "testcase" -> testcase();
      case "error", "failure" -> failedSuite();
      case "properties" -> signs.seeProperties();
      case "property" -> property();
      case "system-out", "system-err" -> xml.skip();
      default -> {}
    }
  }

  private void property() {
    String name = xml.attribute("name").orElse("");
    signs.seeProperty(name);
    OriginName.of(name).ifPresent(told -> sink.origin().take(told, xml.value("value")));
  }

  private void open() {
    sink.origin().time(xml.attribute("timestamp").orElse(""));
    JUnitSuite suite = JUnitSuite.of(xml, suites.getFirst());
    signs.seeSuite(xml, suites.size() == 1);
    suites.push(suite);
  }

  private void testcase() throws Unreadable {
    boolean isPlain = plain.take(xml);
    signs.seeCase(xml);
    if (isPlain && signs.dialect().countsEachCase()) {
      pass();
      xml.skip();
    } else {
      wholeCase();
    }
  }

  /** Nearly every case. */
  private void pass() throws Unreadable {
    cases++;
    suites.getFirst().count(TestOutcome.PASSED, 0);
    plain.pass(suites.getFirst(), signs.dialect(), durations, sink);
  }

  private void wholeCase() throws Unreadable {
    JUnitCase one = new JUnitCase(suites.getFirst(), durations, sink.texts());
    one.attributes(xml);
    signs.seeClass(one.hasBothClasses());
    while (xml.child()) {
      one.child(xml);
    }
    if (one.isRepetition()) {
      signs.seeRepetition();
    }
    take(one.toTest(signs.dialect(), file.path()), one);
  }

  private void failedSuite() throws Unreadable {
    JUnitCase whole = new JUnitCase(suites.getFirst(), durations, sink.texts());
    whole.wholeSuite(xml);
    take(whole.toTest(signs.dialect(), file.path()), whole);
  }

  private void take(TestCase test, JUnitCase written) throws Unreadable {
    if (signs.dialect().sumsUpSuites() && suites.getFirst().isSum(test)) {
      return;
    }
    suites.getFirst().count(test.outcome(), written.marks());
    if (signs.dialect().repeatsAreAttempts() || written.isRepetition()) {
      written.addTo(suites.getFirst().attempts(), test.tracedBy(written.trace().text()));
      return;
    }
    count(test);
    written.trace().give(test, sink);
  }

  private void count(TestCase test) {
    cases++;
    skipped +=
        test.outcome() == TestOutcome.SKIPPED || test.outcome() == TestOutcome.NOT_RUN ? 1 : 0;
  }

  private void close(JUnitSuite suite) throws Unreadable {
    for (TestCase test : suite.attempts().tests()) {
      count(test);
      sink.test(test);
    }
    suites.getFirst().include(suite, check.suite(suite));
    if (signs.dialect().sumsUpSuites()) {
      suites.getFirst().remember(suite);
    }
  }

  private void tellOddities(SourceRef at) {
    check.tell(sink, signs.dialect());
    durations.tell(sink, at);
    if (cases == 0) {
      sink.problem(Complaints.nothingInIt("test", at));
    } else if (cases == skipped) {
      sink.problem(Complaints.allSkipped(cases, at));
    }
  }

  private static boolean isSuite(String name) {
    return name.equals("testsuite") || name.equals("testsuites");
  }
}
