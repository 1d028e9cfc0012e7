package dev.gatebook.artifact.dotnet;

import dev.gatebook.artifact.read.DeclaredCount;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.SourceRef;
import java.util.OptionalLong;

/** What a TRX file says of the run as a whole: its counters, and errors that no test has. */
final class TrxSummary {
  private static final String ROWS = "rows of data-driven tests are counted on top";

  /** What the testing platform of Microsoft writes when its exit code says that tests failed. */
  private static final String TESTS_FAILED = "Exit code indicates failure: '2'";

  private final XmlCursor xml;
  private final Sink sink;
  private final Outside outside;
  private DeclaredCount tests = new DeclaredCount("tests", OptionalLong.empty());
  private DeclaredCount failing = new DeclaredCount("failing", OptionalLong.empty());
  private String outcome = "";
  private boolean echoed;
  private SourceRef at = SourceRef.of("");

  TrxSummary(XmlCursor xml, Sink sink) {
    this.xml = xml;
    this.sink = sink;
    this.outside = new Outside(sink);
  }

  /**
   * What is in the file.
   *
   * @param rows results within results
   */
  record Found(long tests, long failing, long rows) {}

  void read() throws Unreadable {
    at = xml.at();
    outcome = xml.value("outcome");
    while (xml.child()) {
      switch (xml.name()) {
        case "Counters" -> counters();
        case "RunInfos" -> infos();
        default -> xml.skip();
      }
    }
  }

  private void counters() throws Unreadable {
    tests = DeclaredCount.of("tests", xml.value("total"));
    failing =
        DeclaredCount.of("failing", xml.value("failed"))
            .plus(xml.value("error"))
            .plus(xml.value("timeout"))
            .plus(xml.value("aborted"));
    xml.skip();
  }

  private void infos() throws Unreadable {
    while (xml.child()) {
      String word = xml.value("outcome");
      SourceRef place = xml.at();
      String text = "";
      while (xml.child()) {
        text = xml.message();
      }
      if (word.equals("Error") || word.equals("Failed") || word.equals("Aborted")) {
        info(text, place);
      }
    }
  }

  /** The adapter of xUnit.net logs each failing test as an error of the run too. */
  private void info(String text, SourceRef place) {
    if (text.endsWith("[FAIL]") || text.startsWith(TESTS_FAILED)) {
      echoed = true;
    } else {
      outside.failed("the run", text, place);
    }
  }

  void check(Found found) {
    if (found.rows > 0) {
      tests.checkHarmless(found.tests, ROWS, sink, at);
    } else {
      tests.check(found.tests, sink, at);
      failing.checkFailing(found.failing, sink, at);
    }
    if (outcome.equals("Aborted") || outcome.equals("Error") || outcome.equals("Timeout")) {
      outside.failed("the run", "it ended as '" + outcome + "'", at);
    } else if (isUnexplained(found)) {
      outside.failed("the run", "it ended as 'Failed', and no test did", at);
    }
    outside.tell(at);
  }

  private boolean isUnexplained(Found found) {
    return found.failing == 0 && outside.count() == 0 && (echoed || outcome.equals("Failed"));
  }
}
