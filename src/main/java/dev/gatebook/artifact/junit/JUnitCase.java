package dev.gatebook.artifact.junit;

import dev.gatebook.artifact.read.Attempts;
import dev.gatebook.artifact.read.CutText;
import dev.gatebook.artifact.read.Durations;
import dev.gatebook.artifact.read.MachinePaths;
import dev.gatebook.artifact.read.ReportedPath;
import dev.gatebook.artifact.read.TextPool;
import dev.gatebook.artifact.read.Trace;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.Words;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one case of JUnit XML says, gathered from its attributes and children. */
final class JUnitCase {
  private static final int MOST_TAGS = 20;
  private static final int TAG_CHARS = 200;

  /** The property that the tools for Xcode give to each run of a test that is run again. */
  private static final List<String> REPETITIONS =
      List.of("repetition=Repetition ", "repetition=Retry ");

  private static final String FIRST_RUN = "repetition=First Run";

  private final JUnitSuite suite;
  private final Durations durations;
  private final TextPool texts;
  private final JUnitOutcome outcome = new JUnitOutcome();
  private List<String> tags = List.of();
  private String name = "(unnamed)";
  private String className = "";
  private String shortClass = "";
  private String file = "";
  private String time = "";
  private boolean valued;
  private boolean repetition;
  private boolean firstRun;
  private boolean unrun;
  private boolean ended;

  JUnitCase(JUnitSuite suite, Durations durations, TextPool texts) {
    this.suite = suite;
    this.durations = durations;
    this.texts = texts;
  }

  /** What fails outside of any case, as a case. */
  void wholeSuite(XmlCursor xml) throws Unreadable {
    name = "(suite)";
    child(xml);
  }

  void attributes(XmlCursor xml) {
    for (int i = 0; i < xml.attributes(); i++) {
      attribute(xml.attributeName(i), xml, i);
    }
  }

  private void attribute(String key, XmlCursor xml, int index) {
    switch (key) {
      case "name" -> name = orUnnamed(Words.clean(xml.attribute(index)));
      case "classname" -> className = suite.sameClass(xml.attribute(index));
      case "class" -> shortClass = suite.sameClass(xml.attribute(index));
      case "time" -> time = xml.attribute(index);
      case "value_param", "type_param" -> valued = true;
      case "file" -> file = ReportedPath.of(xml.attribute(index));
      case "status", "result" -> {
        ended = true;
        outcome.status(xml.attribute(index));
      }
      default -> {}
    }
  }

  private static String orUnnamed(String written) {
    return written.isEmpty() ? "(unnamed)" : written;
  }

  /** Whether the class is given in both attributes that tools use. */
  boolean hasBothClasses() {
    return !className.isEmpty() && !shortClass.isEmpty();
  }

  /** Takes a child to its end. */
  void child(XmlCursor xml) throws Unreadable {
    switch (xml.name()) {
      case "failure",
          "error",
          "skipped",
          "aborted",
          "flakyFailure",
          "flakyError",
          "rerunFailure",
          "rerunError" ->
          outcome.mark(xml, texts);
      case "properties" -> properties(xml);
      default -> xml.skip();
    }
  }

  private void properties(XmlCursor xml) throws Unreadable {
    while (xml.child()) {
      String key = xml.attribute("name").orElse("");
      Optional<String> value = xml.attribute("value");
      CutText text = new CutText(1, TAG_CHARS);
      xml.text(text);
      if (!key.isEmpty() && tags.size() < MOST_TAGS) {
        String tag = key + "=" + value.orElse(text.toString());
        firstRun |= tag.equals(FIRST_RUN);
        repetition |= firstRun || REPETITIONS.stream().anyMatch(tag::startsWith);
        unrun |= key.equals("skip") || key.equals("todo");
        add(MachinePaths.hide(CutText.of(tag, 1, TAG_CHARS)));
      }
    }
  }

  private void add(String tag) {
    tags = tags.isEmpty() ? new ArrayList<>() : tags;
    tags.add(tag);
  }

  /** Whether it is one of several runs of a test, of which the last one counts. */
  boolean isRepetition() {
    return repetition;
  }

  /** Adds it to the runs of its suite. */
  void addTo(Attempts attempts, TestCase test) {
    if (firstRun) {
      attempts.begin(test);
    } else {
      attempts.add(test);
    }
  }

  /** How many failures and errors are listed in it. */
  int marks() {
    return outcome.marks();
  }

  /** The trace of its failure. */
  Trace trace() {
    return outcome.trace();
  }

  /** The test, however it ended; what its failure tells is without the trace. */
  TestCase toTest(JUnitDialect dialect, String artifact) {
    int cut = cut(dialect);
    long millis = dialect.millis(time, durations);
    return new TestCase(
        suite.name(),
        holder(),
        name.substring(0, cut),
        parameters(cut, dialect.variant(suite.host())),
        isSkipped(dialect) ? TestOutcome.SKIPPED : outcome.outcome(),
        millis < 0 ? Optional.empty() : Optional.of(millis),
        outcome.failure(),
        file,
        tags,
        artifact);
  }

  private boolean isSkipped(JUnitDialect dialect) {
    boolean silent = !ended && time.isEmpty() && className.isEmpty() && marks() == 0;
    return (dialect.sumsUpSuites() && unrun) || (dialect.isSilentOnSkips() && silent);
  }

  private String parameters(int cut, String variant) {
    return variant.isEmpty() ? name.substring(cut) : name.substring(cut) + variant;
  }

  private String holder() {
    return className.isEmpty() ? shortClass : className;
  }

  /** Where its parameters begin. */
  private int cut(JUnitDialect dialect) {
    int slash = valued ? name.lastIndexOf('/') : -1;
    return slash > 0 ? slash : Parameters.start(dialect, name);
  }
}
