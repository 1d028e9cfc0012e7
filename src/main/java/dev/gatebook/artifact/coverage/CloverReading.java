package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Folders;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.SourceRef;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One walk over a report of Clover. The metrics of the files count; those of the project are
 * compared with them. The code of the tests is left out.
 */
final class CloverReading {
  private final XmlCursor xml;
  private final Sink sink;
  private final CoverageTally tally;
  private final Map<String, CloverFile> files = new LinkedHashMap<>();
  private CloverDialect dialect = CloverDialect.OPENCLOVER;

  CloverReading(XmlCursor xml, ArtifactStream in, Sink sink) {
    this.xml = xml;
    this.sink = sink;
    this.tally = new CoverageTally(in, sink);
  }

  void read() throws Unreadable {
    xml.next();
    SourceRef root = xml.at();
    boolean versioned = xml.attribute("clover").isPresent();
    while (xml.child()) {
      if (xml.name().equals("project")) {
        dialect = CloverDialect.of(versioned, xml.value("name"));
        project();
      } else {
        xml.skip();
      }
    }
    xml.next();
    sink.dialect(dialect.key());
    Folders folders = Folders.of(files.values().stream().map(CloverFile::path).toList());
    files.values().forEach(file -> tally.add(file.group(folders), file.totals(dialect)));
    tally.finish(root);
  }

  private void project() throws Unreadable {
    while (xml.child()) {
      switch (xml.name()) {
        case "metrics" -> declare();
        case "package" -> inPackage(xml.value("name"));
        case "file" -> file("");
        default -> xml.skip();
      }
    }
  }

  private void declare() throws Unreadable {
    for (Map.Entry<CoverageUnit, Ratio> one : new CloverMetrics(xml).read(dialect).entrySet()) {
      tally.declare(one.getKey(), one.getValue());
    }
    xml.skip();
  }

  private void inPackage(String name) throws Unreadable {
    while (xml.child()) {
      switch (xml.name()) {
        case "package" -> inPackage(xml.value("name"));
        case "file" -> file(name);
        default -> xml.skip();
      }
    }
  }

  private void file(String group) throws Unreadable {
    String path = xml.value("path").isEmpty() ? xml.value("name") : xml.value("path");
    CloverFile file = new CloverFile(group, path.replace('\\', '/'));
    while (xml.child()) {
      switch (xml.name()) {
        case "metrics" -> file.metrics(new CloverMetrics(xml).read(dialect));
        case "line" -> {
          if (file.line(xml)) {
            tally.point(xml.at());
          }
        }
        default -> {}
      }
      xml.skip();
    }
    files.putIfAbsent(group + "#" + path, file);
  }
}
