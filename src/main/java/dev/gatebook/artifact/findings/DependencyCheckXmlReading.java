package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.SourceRef;
import java.util.ArrayList;
import java.util.List;

/** One walk over the dependencies of a report in XML, which says the same as the JSON. */
final class DependencyCheckXmlReading {
  private static final int WORD_CHARS = 200;

  private final XmlCursor xml;
  private final ArtifactStream file;
  private final Sink sink;
  private boolean whole = true;

  DependencyCheckXmlReading(XmlCursor xml, ArtifactStream file, Sink sink) {
    this.xml = xml;
    this.file = file;
    this.sink = sink;
  }

  void read() throws Unreadable {
    sink.dialect("dependency-check");
    xml.next();
    SourceRef root = xml.at();
    while (xml.child()) {
      switch (xml.name()) {
        case "scanInfo" -> scan();
        case "projectInfo" -> project();
        case "dependencies" -> dependencies();
        default -> xml.skip();
      }
    }
    xml.next();
    sink.run(whole);
    if (!whole) {
      sink.problem(Complaints.noRun(DependencyCheckReading.TOOL, "reports exceptions", root));
    }
  }

  private void scan() throws Unreadable {
    while (xml.child()) {
      whole &= !xml.name().equals("analysisExceptions");
      xml.skip();
    }
  }

  private void project() throws Unreadable {
    while (xml.child()) {
      if (xml.name().equals("reportDate")) {
        sink.origin().time(xml.text(1, WORD_CHARS));
      } else {
        xml.skip();
      }
    }
  }

  private void dependencies() throws Unreadable {
    while (xml.child()) {
      String name = "";
      while (xml.child()) {
        switch (xml.name()) {
          case "fileName" -> name = xml.text(1, WORD_CHARS);
          case "vulnerabilities" -> vulnerabilities(name);
          default -> xml.skip();
        }
      }
    }
  }

  private void vulnerabilities(String component) throws Unreadable {
    while (xml.child()) {
      boolean suppressed = xml.name().equals("suppressedVulnerability");
      String id = "";
      String description = "";
      List<String> severities = new ArrayList<>();
      while (xml.child()) {
        switch (xml.name()) {
          case "name" -> id = xml.text(1, WORD_CHARS);
          case "severity" -> severities.add(xml.text(1, WORD_CHARS));
          case "description" -> description = xml.message();
          default -> xml.skip();
        }
      }
      String state = suppressed ? Vulnerability.SUPPRESSED : "";
      sink.alert(
          new Vulnerability(id, severities, state, component, description)
              .alert(DependencyCheckReading.TOOL, file.path()));
    }
  }
}
