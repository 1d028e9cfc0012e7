package dev.gatebook.artifact.jvm;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.DeclaredCount;
import dev.gatebook.artifact.read.Durations;
import dev.gatebook.artifact.read.NothingRan;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.TestCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One walk over the results of TestNG: suites, tests in the sense of TestNG, classes, methods. A
 * method that sets up or tears down is no test; when it fails, that is said. A row that is marked
 * as retried is an attempt of the row that follows.
 */
final class TestNgReading {
  private final XmlCursor xml;
  private final ArtifactStream file;
  private final Sink sink;
  private final Durations durations = new Durations();
  private final Map<String, List<String>> groupsBySignature = new HashMap<>();
  private final TestNgAttempts attempts = new TestNgAttempts();
  private String suite = "";
  private long failing;

  TestNgReading(XmlCursor xml, ArtifactStream file, Sink sink) {
    this.xml = xml;
    this.file = file;
    this.sink = sink;
  }

  void read() throws Unreadable {
    xml.next();
    SourceRef root = xml.at();
    DeclaredCount tests =
        DeclaredCount.of("tests that ran or were skipped", xml.value("passed"))
            .plus(xml.value("failed"))
            .plus(xml.value("skipped"));
    DeclaredCount failed = DeclaredCount.of("failing", xml.value("failed"));
    while (xml.child()) {
      if (xml.name().equals("suite")) {
        suite();
      } else {
        xml.skip();
      }
    }
    xml.next();
    for (TestCase left : attempts.unfinished()) {
      sink.test(left);
    }
    failed.checkFailing(failing, sink, root);
    tests.check(sink.count(), sink, root);
    durations.tell(sink, SourceRef.of(file.path()));
    NothingRan.tell(sink, SourceRef.of(file.path()));
  }

  private void suite() throws Unreadable {
    suite = xml.value("name");
    while (xml.child()) {
      switch (xml.name()) {
        case "groups" -> groups();
        case "test" -> test();
        default -> xml.skip();
      }
    }
  }

  private void groups() throws Unreadable {
    while (xml.child()) {
      String group = xml.value("name");
      while (xml.child()) {
        groupsBySignature
            .computeIfAbsent(method(xml.value("class"), xml.value("name")), m -> new ArrayList<>())
            .add(group);
        xml.skip();
      }
    }
  }

  private static String method(String className, String name) {
    return className + "#" + name;
  }

  private void test() throws Unreadable {
    String name = xml.value("name");
    while (xml.child()) {
      if (xml.name().equals("class")) {
        inClass(name, xml.value("name"));
      } else {
        xml.skip();
      }
    }
  }

  private void inClass(String test, String className) throws Unreadable {
    while (xml.child()) {
      if (!xml.name().equals("test-method")) {
        xml.skip();
      } else if (xml.value("is-config").equals("true")) {
        configuration(className);
      } else {
        testMethod(test.isEmpty() ? suite : test, className);
      }
    }
  }

  private void configuration(String className) throws Unreadable {
    if (xml.value("status").equals("FAIL")) {
      String message = className + "." + xml.value("name") + " failed, which is no test";
      sink.problem(Complaints.lostFailure(message, xml.at()));
    }
    xml.skip();
  }

  private void testMethod(String suiteName, String className) throws Unreadable {
    boolean retried = xml.value("retried").equals("true");
    SourceRef at = xml.at();
    TestNgMethod method = new TestNgMethod(xml, durations);
    method.attributes();
    method.draft().suite(suiteName).className(className);
    groupsBySignature
        .getOrDefault(method(className, xml.value("name")), List.of())
        .forEach(method.draft()::tag);
    while (xml.child()) {
      method.child();
    }
    if (!method.isKnown()) {
      sink.problem(Complaints.unknownOutcome(method.status(), method.draft().name(), at));
    }
    take(method.draft().toTest(file.path()), retried);
  }

  private void take(TestCase row, boolean retried) throws Unreadable {
    if (retried) {
      attempts.earlier(row);
      return;
    }
    TestCase test = attempts.last(row);
    failing += test.outcome().isFailure() ? 1 : 0;
    sink.test(test);
  }
}
