package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.SourceRef;
import java.util.Optional;

/**
 * One walk over a report of OpenCover: modules, classes, methods with their points. Sequence points
 * are a unit of their own; a line counts once by file and number, whatever points are on it.
 */
final class OpenCoverReading {
  /** The line that compilers give to code that nobody wrote. */
  private static final String HIDDEN = "16707566";

  private final XmlCursor xml;
  private final Sink sink;
  private final Figures figures;
  private final CoverageTally tally;
  private Optional<Ratio> declared = Optional.empty();

  OpenCoverReading(XmlCursor xml, ArtifactStream in, Sink sink) {
    this.xml = xml;
    this.sink = sink;
    this.figures = new Figures(xml);
    this.tally = new CoverageTally(in, sink);
  }

  void read() throws Unreadable {
    sink.dialect("opencover");
    xml.next();
    SourceRef root = xml.at();
    while (xml.child()) {
      switch (xml.name()) {
        case "Summary" -> {
          declared = figures.share("visitedSequencePoints", "numSequencePoints");
          xml.skip();
        }
        case "Modules" -> modules();
        default -> xml.skip();
      }
    }
    xml.next();
    declared.ifPresent(ratio -> tally.declare(CoverageUnit.POINT, ratio));
    tally.finish(root);
  }

  private void modules() throws Unreadable {
    while (xml.child()) {
      OpenCoverModule module = new OpenCoverModule();
      while (xml.child()) {
        switch (xml.name()) {
          case "ModuleName" -> module.name(xml.message());
          case "Classes" -> classes(module);
          default -> xml.skip();
        }
      }
      tally.add(module.name(), module.totals());
    }
  }

  private void classes(OpenCoverModule module) throws Unreadable {
    while (xml.child()) {
      module.beginClass();
      while (xml.child()) {
        if (xml.name().equals("Methods")) {
          methods(module);
        } else {
          xml.skip();
        }
      }
      module.endClass();
    }
  }

  private void methods(OpenCoverModule module) throws Unreadable {
    while (xml.child()) {
      module.beginMethod();
      String uid = "";
      while (xml.child()) {
        switch (xml.name()) {
          case "FileRef" -> {
            uid = xml.value("uid");
            xml.skip();
          }
          case "SequencePoints" -> sequencePoints(module, uid);
          case "BranchPoints" -> branchPoints(module);
          default -> xml.skip();
        }
      }
      module.endMethod();
    }
  }

  private void sequencePoints(OpenCoverModule module, String uid) throws Unreadable {
    while (xml.child()) {
      String own = xml.value("fileid");
      boolean visited = figures.hit("vc");
      tally.point(xml.at());
      String line = xml.value("sl");
      if (line.isEmpty() || line.equals(HIDDEN)) {
        module.sequencePoint(visited);
      } else {
        module.sequencePoint((own.isEmpty() ? uid : own) + ":" + line, visited);
      }
      xml.skip();
    }
  }

  private void branchPoints(OpenCoverModule module) throws Unreadable {
    while (xml.child()) {
      module.branchPoint(figures.hit("vc"));
      xml.skip();
    }
  }
}
