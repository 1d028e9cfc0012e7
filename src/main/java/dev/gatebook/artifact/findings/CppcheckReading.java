package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.Alert.Level;
import java.util.Locale;

/**
 * One walk over the errors of Cppcheck, as all that it finds is called. The first place of one is
 * its own; version 1 writes it on the error itself.
 */
final class CppcheckReading {
  private final XmlCursor xml;
  private final ArtifactStream file;
  private final Sink sink;

  CppcheckReading(XmlCursor xml, ArtifactStream file, Sink sink) {
    this.xml = xml;
    this.file = file;
    this.sink = sink;
  }

  void read() throws Unreadable {
    sink.dialect("cppcheck");
    xml.next();
    while (xml.child()) {
      switch (xml.name()) {
        case "errors" -> errors(false);
        case "suppressed" -> errors(true);
        case "error" -> error(false);
        default -> xml.skip();
      }
    }
    xml.next();
    sink.run(true);
  }

  private void errors(boolean suppressed) throws Unreadable {
    while (xml.child()) {
      if (xml.name().equals("error")) {
        error(suppressed);
      } else {
        xml.skip();
      }
    }
  }

  private void error(boolean suppressed) throws Unreadable {
    AlertDraft draft =
        new AlertDraft("Cppcheck", xml.value("id"), level(xml.value("severity")))
            .at(xml.value("file"), xml.value("line"))
            .message(xml.value("msg"));
    int places = 0;
    while (xml.child()) {
      if (xml.name().equals("location") && places++ == 0) {
        draft.at(xml.value("file"), xml.value("line"));
      }
      xml.skip();
    }
    sink.alert(suppressed ? draft.toSuppressed(file.path()) : draft.toAlert(file.path()));
  }

  /** The levels that Cppcheck itself gives its severities in SARIF. */
  private static Level level(String severity) {
    return switch (severity.toLowerCase(Locale.ROOT)) {
      case "error", "" -> Level.ERROR;
      case "information", "internal", "debug", "none" -> Level.NOTE;
      default -> Level.WARNING;
    };
  }
}
