package dev.gatebook.artifact.dotnet;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.Durations;
import dev.gatebook.artifact.read.NothingRan;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.SourceRef;
import java.util.ArrayList;
import java.util.List;

/**
 * One walk over a TRX file. Classes are named behind the results, so that the tests are handed over
 * at the end.
 */
final class TrxReading {
  private final XmlCursor xml;
  private final ArtifactStream file;
  private final Sink sink;
  private final Durations durations = new Durations();
  private final TrxDefinitions definitions = new TrxDefinitions();
  private final List<TrxResult> results = new ArrayList<>();
  private final TrxSummary summary;

  TrxReading(XmlCursor xml, ArtifactStream file, Sink sink) {
    this.xml = xml;
    this.file = file;
    this.sink = sink;
    this.summary = new TrxSummary(xml, sink);
  }

  void read() throws Unreadable {
    xml.next();
    while (xml.child()) {
      switch (xml.name()) {
        case "Results" -> results();
        case "TestDefinitions" -> definitions.read(xml);
        case "ResultSummary" -> summary.read();
        default -> xml.skip();
      }
    }
    xml.next();
    long rows = 0;
    long failing = 0;
    for (TrxResult result : results) {
      definitions.place(result);
      sink.test(result.draft().toTest(file.path()));
      rows += result.rows();
      failing += result.draft().outcome().isFailure() ? 1 : 0;
    }
    summary.check(new TrxSummary.Found(results.size(), failing, rows));
    durations.tell(sink, SourceRef.of(file.path()));
    NothingRan.tell(sink, SourceRef.of(file.path()));
  }

  private void results() throws Unreadable {
    while (xml.child()) {
      if (xml.attribute("testId").isPresent() || xml.attribute("testName").isPresent()) {
        result();
      } else {
        xml.skip();
      }
    }
  }

  private void result() throws Unreadable {
    SourceRef at = xml.at();
    TrxResult result = new TrxResult(xml, durations);
    result.read();
    if (!result.isKnown()) {
      sink.problem(Complaints.unknownOutcome(result.word(), result.draft().name(), at));
    }
    results.add(result);
  }
}
