package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.Alert.Level;
import dev.gatebook.model.SourceRef;

/**
 * One walk over the violations of PMD. Files that could not be processed make the run one that did
 * not go through.
 */
final class PmdReading {
  private final XmlCursor xml;
  private final ArtifactStream file;
  private final Sink sink;
  private int errors;

  PmdReading(XmlCursor xml, ArtifactStream file, Sink sink) {
    this.xml = xml;
    this.file = file;
    this.sink = sink;
  }

  void read() throws Unreadable {
    xml.next();
    SourceRef root = xml.at();
    sink.dialect("pmd");
    while (xml.child()) {
      switch (xml.name()) {
        case "file" -> inFile(xml.value("name"));
        case "suppressedviolation" -> suppressed();
        case "error", "configerror" -> {
          errors++;
          xml.skip();
        }
        default -> xml.skip();
      }
    }
    xml.next();
    sink.run(errors == 0);
    if (errors > 0) {
      String why = "is incomplete: it reports " + errors + (errors == 1 ? " error" : " errors");
      sink.problem(Complaints.noRun("PMD", why + " of its own", root));
    }
  }

  private void inFile(String path) throws Unreadable {
    while (xml.child()) {
      if (xml.name().equals("violation")) {
        violation(path);
      } else {
        xml.skip();
      }
    }
  }

  private void violation(String path) throws Unreadable {
    AlertDraft draft =
        new AlertDraft("PMD", xml.value("rule"), level(xml.value("priority")))
            .at(path, xml.value("beginline"));
    sink.alert(draft.message(xml.message()).toAlert(file.path()));
  }

  private void suppressed() throws Unreadable {
    sink.alert(
        new AlertDraft("PMD", xml.value("rule"), Level.WARNING)
            .at(xml.value("filename"), "")
            .message(xml.value("msg"))
            .toSuppressed(file.path()));
    xml.skip();
  }

  /** The levels that PMD itself gives its five priorities in SARIF. */
  private static Level level(String priority) {
    return switch (priority.strip()) {
      case "1", "2" -> Level.ERROR;
      case "4", "5" -> Level.NOTE;
      default -> Level.WARNING;
    };
  }
}
