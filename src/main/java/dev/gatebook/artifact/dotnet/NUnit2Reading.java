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

/** One walk over the results of NUnit 2: suites in suites, with their cases in {@code results}. */
final class NUnit2Reading {
  private final XmlCursor xml;
  private final ArtifactStream file;
  private final Sink sink;
  private final Outside outside;
  private final Durations durations = new Durations();
  private long failing;

  NUnit2Reading(XmlCursor xml, ArtifactStream file, Sink sink) {
    this.xml = xml;
    this.file = file;
    this.sink = sink;
    this.outside = new Outside(sink);
  }

  void read() throws Unreadable {
    xml.next();
    SourceRef root = xml.at();
    DeclaredCount all = DeclaredCount.of("tests", xml.value("total"));
    DeclaredCount tests = all.plus(xml.value("not-run"));
    DeclaredCount failed =
        DeclaredCount.of("failing", xml.value("failures")).plus(xml.value("errors"));
    while (xml.child()) {
      if (xml.name().equals("test-suite")) {
        suite();
      } else {
        xml.skip();
      }
    }
    xml.next();
    if (!isHeld(all)) {
      tests.check(sink.count(), sink, root);
    }
    failed.checkFailing(failing, sink, root);
    outside.tell(root);
    durations.tell(sink, SourceRef.of(file.path()));
    NothingRan.tell(sink, SourceRef.of(file.path()));
  }

  /** NUnit 3, asked for this format, counts in its total what was not run, too. */
  private boolean isHeld(DeclaredCount all) {
    return all.declared().orElse(-1) == sink.count();
  }

  private void suite() throws Unreadable {
    SourceRef at = xml.at();
    String name = xml.value("name");
    String result = xml.value("result");
    boolean failed = result.equals("Failure") || result.equals("Error");
    long before = failing + outside.count();
    String message = "";
    while (xml.child()) {
      switch (xml.name()) {
        case "results" -> results(name);
        case "failure" -> message = message();
        default -> xml.skip();
      }
    }
    if (failed && failing + outside.count() == before) {
      outside.failed("'" + name + "'", message, at);
    }
  }

  private String message() throws Unreadable {
    String message = "";
    while (xml.child()) {
      if (xml.name().equals("message")) {
        message = xml.message();
      } else {
        xml.skip();
      }
    }
    return message;
  }

  private void results(String suite) throws Unreadable {
    while (xml.child()) {
      switch (xml.name()) {
        case "test-suite" -> suite();
        case "test-case" -> testCase(suite);
        default -> xml.skip();
      }
    }
  }

  private void testCase(String suite) throws Unreadable {
    SourceRef at = xml.at();
    NUnit2Case one = new NUnit2Case(xml, durations);
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
