package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.Alert.Level;

/** One walk over the duplications of CPD: each is one warning at the first of its places. */
final class CpdReading {
  private final XmlCursor xml;
  private final ArtifactStream file;
  private final Sink sink;
  private int errors;

  CpdReading(XmlCursor xml, ArtifactStream file, Sink sink) {
    this.xml = xml;
    this.file = file;
    this.sink = sink;
  }

  void read() throws Unreadable {
    sink.dialect("cpd");
    xml.next();
    while (xml.child()) {
      if (xml.name().equals("duplication")) {
        duplication();
      } else {
        errors += xml.name().equals("error") ? 1 : 0;
        xml.skip();
      }
    }
    xml.next();
    sink.run(errors == 0);
  }

  private void duplication() throws Unreadable {
    String lines = xml.value("lines");
    AlertDraft draft = new AlertDraft("CPD", "duplication", Level.WARNING);
    int places = 0;
    while (xml.child()) {
      if (xml.name().equals("file") && places++ == 0) {
        draft.at(xml.value("path"), xml.value("line"));
      }
      xml.skip();
    }
    sink.alert(draft.message(lines + " lines stand in " + places + " places").toAlert(file.path()));
  }
}
