package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.DeclaredCount;
import dev.gatebook.artifact.read.Digits;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.SourceRef;

/**
 * One walk over the bugs of SpotBugs, or over those that its Maven plugin sorts by class. What went
 * wrong in the analysis is no bug; it makes the run one that did not go through.
 */
final class SpotBugsReading {
  private final XmlCursor xml;
  private final ArtifactStream file;
  private final Sink sink;
  private String dialect = "spotbugs";
  private long bugs;
  private long errors;

  SpotBugsReading(XmlCursor xml, ArtifactStream file, Sink sink) {
    this.xml = xml;
    this.file = file;
    this.sink = sink;
  }

  void read() throws Unreadable {
    xml.next();
    SourceRef root = xml.at();
    while (xml.child()) {
      switch (xml.name()) {
        case "BugInstance" -> bug("");
        case "file" -> inClass(xml.value("classname"));
        case "Errors", "Error" -> errors();
        case "FindBugsSummary" -> summary();
        default -> xml.skip();
      }
    }
    xml.next();
    sink.dialect(dialect);
    sink.run(errors == 0);
    if (errors > 0) {
      String why = "reports " + errors + (errors == 1 ? " error" : " errors") + " of its own";
      sink.problem(Complaints.noRun("SpotBugs", why, root));
    }
  }

  private void inClass(String className) throws Unreadable {
    dialect = "spotbugs-maven";
    while (xml.child()) {
      bug(className);
    }
  }

  private void bug(String className) throws Unreadable {
    SpotBug bug = new SpotBug(xml);
    bug.attributes(className);
    while (xml.child()) {
      bug.child();
    }
    bugs++;
    sink.alert(bug.alert(file.path()));
  }

  /** The count of the errors is declared; where it is not, they are counted. */
  private void errors() throws Unreadable {
    long declared = Digits.read(xml.value("errors")).orElse(0);
    long listed = 0;
    while (xml.child()) {
      listed += xml.name().equals("Error") || xml.name().equals("AnalysisError") ? 1 : 0;
      xml.skip();
    }
    errors += Math.max(declared, listed);
  }

  private void summary() throws Unreadable {
    SourceRef at = xml.at();
    DeclaredCount declared = DeclaredCount.of("bugs", xml.value("total_bugs"));
    xml.skip();
    declared.check(bugs, sink, at);
  }
}
