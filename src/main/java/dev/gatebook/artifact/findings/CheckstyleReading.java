package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.Alert.Level;
import dev.gatebook.model.SourceRef;
import java.util.Locale;

/** One walk over the files of a report of Checkstyle and what was found in them. */
final class CheckstyleReading {
  private final XmlCursor xml;
  private final ArtifactStream file;
  private final Sink sink;
  private CheckstyleTool tool = CheckstyleTool.UNKNOWN;
  private int exceptions;

  CheckstyleReading(XmlCursor xml, ArtifactStream file, Sink sink) {
    this.xml = xml;
    this.file = file;
    this.sink = sink;
  }

  void read() throws Unreadable {
    xml.next();
    SourceRef root = xml.at();
    while (xml.child()) {
      switch (xml.name()) {
        case "file" -> inFile(xml.value("name"));
        case "exception" -> exception();
        default -> xml.skip();
      }
    }
    xml.next();
    sink.dialect(tool.key());
    sink.run(exceptions == 0);
    if (exceptions > 0) {
      String why = "broke off in " + exceptions + (exceptions == 1 ? " file" : " files");
      sink.problem(Complaints.noRun("Checkstyle", why, root));
    }
  }

  private void exception() throws Unreadable {
    exceptions++;
    xml.skip();
  }

  private void inFile(String path) throws Unreadable {
    while (xml.child()) {
      switch (xml.name()) {
        case "error" -> error(path);
        case "exception" -> exception();
        default -> xml.skip();
      }
    }
  }

  private void error(String path) throws Unreadable {
    String severity = xml.value("severity").toLowerCase(Locale.ROOT);
    String source = xml.value("source");
    tool = tool.or(CheckstyleTool.of(source));
    if (!severity.equals("ignore")) {
      sink.alert(
          new AlertDraft(
                  CheckstyleTool.of(source).named(), CheckstyleTool.rule(source), level(severity))
              .at(path, xml.value("line"))
              .message(xml.value("message"))
              .toAlert(file.path()));
    }
    xml.skip();
  }

  /** Without a severity Checkstyle means an error; of what other linters invent, none is graver. */
  private static Level level(String severity) {
    return switch (severity) {
      case "", "error", "fatal", "critical" -> Level.ERROR;
      case "info", "note", "style", "convention", "refactor", "hint" -> Level.NOTE;
      default -> Level.WARNING;
    };
  }
}
