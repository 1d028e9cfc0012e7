package dev.gatebook.artifact.dotnet;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.DeclaredCount;
import dev.gatebook.artifact.read.Durations;
import dev.gatebook.artifact.read.NothingRan;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.SourceRef;

/** One walk over the results of NUnit 3: suites in suites, and cases anywhere in them. */
final class NUnitReading {
  private final XmlCursor xml;
  private final ArtifactStream file;
  private final Sink sink;
  private final Outside outside;
  private final Durations durations = new Durations();
  private long failing;

  NUnitReading(XmlCursor xml, ArtifactStream file, Sink sink) {
    this.xml = xml;
    this.file = file;
    this.sink = sink;
    this.outside = new Outside(sink);
  }

  void read() throws Unreadable {
    xml.next();
    SourceRef root = xml.at();
    DeclaredCount tests = DeclaredCount.of("tests", xml.value("total"));
    DeclaredCount failed = DeclaredCount.of("failing", xml.value("failed"));
    boolean wentWrong = xml.value("result").startsWith("Failed");
    if (xml.name().equals("test-suite")) {
      suite();
    } else {
      while (xml.child()) {
        part("");
      }
    }
    xml.next();
    tests.check(sink.count(), sink, root);
    failed.checkFailing(failing, sink, root);
    if (wentWrong && failing == 0 && outside.count() == 0) {
      outside.failed("the run", "it ended as 'Failed', and no test did", root);
    }
    outside.tell(root);
    durations.tell(sink, SourceRef.of(file.path()));
    NothingRan.tell(sink, SourceRef.of(file.path()));
  }

  private void part(String suite) throws Unreadable {
    switch (xml.name()) {
      case "test-suite" -> suite();
      case "test-case" -> testCase(suite);
      default -> xml.skip();
    }
  }

  private void suite() throws Unreadable {
    long before = failing + outside.count();
    NUnitSuite suite = new NUnitSuite(xml);
    while (xml.child()) {
      if (xml.name().equals("failure") || xml.name().equals("reason")) {
        suite.reason(xml);
      } else {
        part(suite.name());
      }
    }
    if (suite.failedByItself(failing + outside.count() > before)) {
      outside.failed("'" + suite.name() + "'", suite.message(), suite.at());
    }
  }

  private void testCase(String suite) throws Unreadable {
    SourceRef at = xml.at();
    NUnitCase one = new NUnitCase(xml, durations);
    one.attributes();
    one.draft().suite(suite);
    while (xml.child()) {
      one.child();
    }
    if (!one.isKnown()) {
      sink.problem(Complaints.unknownOutcome(one.word(), one.draft().name(), at));
    }
    failing += one.draft().outcome().isFailure() ? 1 : 0;
    sink.test(one.draft().toTest(file.path()));
  }
}
