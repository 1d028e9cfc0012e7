package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.CutText;
import dev.gatebook.artifact.read.Limits;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.SourceRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One walk over a bill of materials. Vulnerabilities stand behind the components, or, in the
 * extension of version 1.2, in each of them.
 */
final class CycloneDxXmlReading {
  private static final int WORD_CHARS = 200;

  private final XmlCursor xml;
  private final ArtifactStream file;
  private final Sink sink;
  private final Map<String, String> componentByRef = new HashMap<>();
  private final List<CycloneDxVulnerability> vulnerabilities = new ArrayList<>();
  private boolean anyList;
  private int count;

  CycloneDxXmlReading(XmlCursor xml, ArtifactStream file, Sink sink) {
    this.xml = xml;
    this.file = file;
    this.sink = sink;
  }

  void read() throws Unreadable {
    xml.next();
    String schema = xml.namespace();
    sink.dialect("cyclonedx-" + CutText.of(schema.substring(schema.lastIndexOf('/') + 1), 1, 20));
    while (xml.child()) {
      switch (xml.name()) {
        case "components" -> components();
        case "vulnerabilities" -> vulnerabilities("");
        default -> xml.skip();
      }
    }
    xml.next();
    for (CycloneDxVulnerability one : vulnerabilities) {
      sink.alert(one.toVulnerability(componentByRef).alert("CycloneDX", file.path()));
    }
    if (anyList) {
      sink.run(true);
    }
    sink.components(count);
    sink.problem(Complaints.inventory(count, anyList, SourceRef.of(file.path())));
  }

  private void components() throws Unreadable {
    while (xml.child()) {
      component();
    }
  }

  private void component() throws Unreadable {
    count++;
    limit(count, "components");
    Optional<String> ref = xml.attribute("bom-ref").or(() -> xml.attribute("ref"));
    String name = "";
    String version = "";
    while (xml.child()) {
      switch (xml.name()) {
        case "name" -> name = xml.text(1, WORD_CHARS);
        case "version" -> version = xml.text(1, WORD_CHARS);
        case "components" -> components();
        case "vulnerabilities" -> vulnerabilities(named(name, version));
        default -> xml.skip();
      }
    }
    String full = named(name, version);
    ref.ifPresent(known -> componentByRef.put(known, full));
  }

  private static String named(String name, String version) {
    return name + (version.isEmpty() ? "" : "@" + version);
  }

  private void vulnerabilities(String component) throws Unreadable {
    anyList = true;
    while (xml.child()) {
      CycloneDxVulnerability one = new CycloneDxVulnerability(component);
      one.read(xml);
      vulnerabilities.add(one);
      limit(vulnerabilities.size(), "vulnerabilities");
    }
  }

  private void limit(int size, String what) throws Unreadable {
    if (size > Limits.ALERTS) {
      throw new Unreadable(Complaints.tooMuch("more than " + Limits.ALERTS + " " + what, xml.at()));
    }
  }
}
