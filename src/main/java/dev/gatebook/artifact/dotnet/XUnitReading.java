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

/**
 * One walk over the results of xUnit.net: assemblies, in them collections or, in version 1,
 * classes, in those the tests.
 */
final class XUnitReading {
  private final XmlCursor xml;
  private final ArtifactStream file;
  private final Sink sink;
  private final Outside outside;
  private final Durations durations = new Durations();
  private long tests;
  private long failing;

  XUnitReading(XmlCursor xml, ArtifactStream file, Sink sink) {
    this.xml = xml;
    this.file = file;
    this.sink = sink;
    this.outside = new Outside(sink);
  }

  void read() throws Unreadable {
    xml.next();
    SourceRef root = xml.at();
    if (xml.name().equals("assembly")) {
      assembly();
    } else {
      while (xml.child()) {
        if (xml.name().equals("assembly")) {
          assembly();
        } else {
          xml.skip();
        }
      }
    }
    xml.next();
    outside.tell(root);
    durations.tell(sink, SourceRef.of(file.path()));
    NothingRan.tell(sink, SourceRef.of(file.path()));
  }

  private void assembly() throws Unreadable {
    SourceRef at = xml.at();
    DeclaredCount declared = DeclaredCount.of("tests", xml.value("total"));
    DeclaredCount failed = DeclaredCount.of("failing", xml.value("failed"));
    long errors = DeclaredCount.of("errors", xml.value("errors")).declared().orElse(0);
    long testsBefore = tests;
    long failingBefore = failing;
    boolean told = false;
    while (xml.child()) {
      switch (xml.name()) {
        case "errors" -> told |= errors();
        case "collection", "class" -> collection();
        default -> xml.skip();
      }
    }
    if (errors > 0 && !told) {
      outside.failed(errors + " steps", "the assembly declares them as errors", at);
    }
    declared.check(tests - testsBefore, sink, at);
    failed.checkFailing(failing - failingBefore, sink, at);
  }

  /** What failed when collections, classes and assemblies were set up or cleaned up. */
  private boolean errors() throws Unreadable {
    boolean any = false;
    while (xml.child()) {
      any = true;
      String name = xml.value("name");
      String what = xml.value("type") + (name.isEmpty() ? "" : " of '" + name + "'");
      SourceRef at = xml.at();
      outside.failed(what, failureMessage(), at);
    }
    return any;
  }

  private String failureMessage() throws Unreadable {
    String message = "";
    while (xml.child()) {
      if (xml.name().equals("failure")) {
        message = messageIn();
      } else {
        xml.skip();
      }
    }
    return message;
  }

  private String messageIn() throws Unreadable {
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

  private void collection() throws Unreadable {
    String name = xml.value("name");
    while (xml.child()) {
      switch (xml.name()) {
        case "test" -> test(name);
        case "failure" -> {
          SourceRef at = xml.at();
          outside.failed("'" + name + "'", messageIn(), at);
        }
        default -> xml.skip();
      }
    }
  }

  private void test(String suite) throws Unreadable {
    SourceRef at = xml.at();
    XUnitTest test = new XUnitTest(xml, durations);
    test.attributes();
    test.draft().suite(suite);
    while (xml.child()) {
      test.child();
    }
    if (!test.isKnown()) {
      sink.problem(Complaints.unknownOutcome(test.word(), test.draft().name(), at));
    }
    tests++;
    failing += test.draft().outcome().isFailure() ? 1 : 0;
    sink.test(test.draft().toTest(file.path()));
  }
}
