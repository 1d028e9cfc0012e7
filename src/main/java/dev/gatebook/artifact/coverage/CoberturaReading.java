package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.SourceRef;
import java.util.Map;
import java.util.TreeMap;

/**
 * One walk over a report of Cobertura. A line counts once by file and number, in whichever classes
 * of the file it stands. The lines of a class hold those of its methods; the latter count only
 * where a class lists none, as Istanbul puts lines into methods that it does not count.
 */
final class CoberturaReading {
  private final XmlCursor xml;
  private final Sink sink;
  private final Figures figures;
  private final CoverageTally tally;
  private final Map<String, CoberturaFile> files = new TreeMap<>();

  CoberturaReading(XmlCursor xml, ArtifactStream in, Sink sink) {
    this.xml = xml;
    this.sink = sink;
    this.figures = new Figures(xml);
    this.tally = new CoverageTally(in, sink);
  }

  void read() throws Unreadable {
    sink.dialect("cobertura");
    xml.next();
    SourceRef root = xml.at();
    figures
        .share("lines-covered", "lines-valid")
        .ifPresent(ratio -> tally.declare(CoverageUnit.LINE, ratio));
    figures
        .share("branches-covered", "branches-valid")
        .ifPresent(ratio -> tally.declare(CoverageUnit.BRANCH, ratio));
    while (xml.child()) {
      if (xml.name().equals("packages")) {
        packages();
      } else {
        xml.skip();
      }
    }
    xml.next();
    files.values().forEach(file -> tally.add(file.group(), file.totals()));
    tally.finish(root);
  }

  private void packages() throws Unreadable {
    while (xml.child()) {
      inPackage(xml.value("name"));
    }
  }

  private void inPackage(String name) throws Unreadable {
    while (xml.child()) {
      if (xml.name().equals("classes")) {
        classes(name);
      } else {
        xml.skip();
      }
    }
  }

  /** Classes of a package; monocart writes a package of files in subfolders among them. */
  private void classes(String group) throws Unreadable {
    while (xml.child()) {
      if (xml.name().equals("package")) {
        inPackage(xml.value("name"));
      } else {
        oneClass(group);
      }
    }
  }

  private void oneClass(String group) throws Unreadable {
    String path = xml.value("filename").replace('\\', '/');
    String key = path.isEmpty() ? group + "#" + xml.value("name") : path;
    CoberturaFile ofMethods = new CoberturaFile(group);
    CoberturaFile ofClass = new CoberturaFile(group);
    inClass(ofMethods, ofClass);
    files
        .computeIfAbsent(key, file -> new CoberturaFile(group))
        .add(ofClass.isEmpty() ? ofMethods : ofClass);
  }

  private void inClass(CoberturaFile ofMethods, CoberturaFile ofClass) throws Unreadable {
    while (xml.child()) {
      switch (xml.name()) {
        case "methods" -> methods(ofMethods);
        case "lines" -> lines(ofClass);
        default -> xml.skip();
      }
    }
  }

  private void methods(CoberturaFile file) throws Unreadable {
    while (xml.child()) {
      while (xml.child()) {
        if (xml.name().equals("lines")) {
          lines(file);
        } else {
          xml.skip();
        }
      }
    }
  }

  private void lines(CoberturaFile file) throws Unreadable {
    while (xml.child()) {
      if (file.line(figures.count("number"), figures.hit("hits"))) {
        tally.point(xml.at());
      }
      file.branches(figures.count("number"), xml.value("condition-coverage"));
      xml.skip();
    }
  }
}
