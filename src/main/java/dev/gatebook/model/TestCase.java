package dev.gatebook.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One test with its outcome; reruns are already one. */
public final class TestCase {
  private final TestPlace place;
  private final TestName name;
  private final RowDetail detail;

  /**
   * A test of these words.
   *
   * @param suite the suite it was reported in
   * @param className class, module or file that holds it; may be empty
   * @param name name without parameters
   * @param parameters the parameters as reported; may be empty
   * @param durationMillis how long it took; empty when not reported
   * @param failure the first failure; empty for a test that passed
   * @param file source file, when reported; may be empty
   * @param tags tags and {@code name=value} properties
   * @param artifact path of the file that reported it
   */
  public TestCase(
      String suite,
      String className,
      String name,
      String parameters,
      TestOutcome outcome,
      Optional<Long> durationMillis,
      Optional<Failure> failure,
      String file,
      List<String> tags,
      String artifact) {
    this(
        new TestPlace(suite, className, file, artifact),
        new TestName.Given(name, parameters, RowDetail.figure(durationMillis)),
        RowDetail.of(outcome, failure, tags, durationMillis));
  }

  /** A test of which the name may be read when it is asked for. */
  TestCase(TestPlace place, TestName name, RowDetail detail) {
    this.place = place;
    this.name = name;
    this.detail = detail;
  }

  /** Why a test did not pass, or was skipped. */
  public static final class Failure {
    private final String message;
    private final String type;
    private final FailureTrace trace;

    /**
     * In these words.
     *
     * @param message first lines of the message; may be empty
     * @param type exception type; may be empty
     * @param trace first lines of the trace; may be empty
     */
    public Failure(String message, String type, String trace) {
      this(message, type, new FailureTrace.Told(trace));
    }

    /** The same where the trace may be read when it is asked for. */
    Failure(String message, String type, FailureTrace trace) {
      this.message = message;
      this.type = type;
      this.trace = trace;
    }

    /** First lines of the message; may be empty. */
    public String message() {
      return message;
    }

    /** Exception type; may be empty. */
    public String type() {
      return type;
    }

    /** First lines of the trace; may be empty. */
    public String trace() {
      return trace.text();
    }

    /** How many letters of UTF-16 the trace has. */
    public int traceLength() {
      return trace.length();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Failure o
          && message.equals(o.message)
          && type.equals(o.type)
          && trace().equals(o.trace());
    }

    @Override
    public int hashCode() {
      return Objects.hash(message, type);
    }

    @Override
    public String toString() {
      return message + " (" + type + ")\n" + trace();
    }
  }

  /** The suite it was reported in. */
  public String suite() {
    return place.suite();
  }

  /** Class, module or file that holds it; may be empty. */
  public String className() {
    return place.className();
  }

  /** Its name without parameters. */
  public String name() {
    return name.name();
  }

  /** The parameters as reported; may be empty. */
  public String parameters() {
    return name.parameters();
  }

  /** Its name with its parameters. */
  public String fullName() {
    return name.whole();
  }

  /** How many letters of UTF-16 its name and its parameters are together. */
  public int nameLength() {
    return name.length();
  }

  /** How it ended. */
  public TestOutcome outcome() {
    return detail.outcome();
  }

  /** How long it took; empty when not reported. */
  public Optional<Long> durationMillis() {
    return name.millis() < 0 ? detail.durationMillis() : Optional.of((long) name.millis());
  }

  /** How many milliseconds it took; none where that was not reported. */
  public long knownMillis() {
    return name.millis() < 0 ? detail.durationMillis().orElse(0L) : name.millis();
  }

  /** The first failure; empty for a test that passed. */
  public Optional<Failure> failure() {
    return detail.failure();
  }

  /** Source file, when reported; may be empty. */
  public String file() {
    return place.file();
  }

  /** Tags and {@code name=value} properties. */
  public List<String> tags() {
    return detail.tags();
  }

  /** Path of the file that reported it. */
  public String artifact() {
    return place.artifact();
  }

  /** What it tells beyond its name, its place and a duration that is a figure of a row. */
  RowDetail detail() {
    return detail;
  }

  /** How long it took where that is a figure of a row, else {@link TestName#UNKNOWN}. */
  int millis() {
    return name.millis();
  }

  /** Where it stands. */
  TestPlace place() {
    return place;
  }

  /** The same test where it ended so, for that reason. */
  public TestCase ended(TestOutcome other, Optional<Failure> why) {
    return new TestCase(
        place, name, new RowDetail(other, why, detail.tags(), detail.durationMillis()));
  }

  /** The same test where that is the trace of its failure, if it has one. */
  public TestCase tracedBy(String trace) {
    return trace.isEmpty()
        ? this
        : ended(outcome(), failure().map(why -> new Failure(why.message(), why.type(), trace)));
  }

  /** The same test apart from the names of its run, for those who keep a few of many tests. */
  public TestCase kept() {
    return with(parameters());
  }

  /** The same test with other parameters. */
  public TestCase with(String otherParameters) {
    return new TestCase(place, new TestName.Given(name(), otherParameters, name.millis()), detail);
  }

  /** The same test where that report tells of it. */
  public TestCase toldBy(String report) {
    return new TestCase(new TestPlace(suite(), className(), file(), report), name, detail);
  }

  /** Stable identity across audits: {@code class#name} with its parameters. */
  public String key() {
    return place.holder() + "#" + fullName();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TestCase o
        && place.equals(o.place)
        && name().equals(o.name())
        && parameters().equals(o.parameters())
        && outcome() == o.outcome()
        && durationMillis().equals(o.durationMillis())
        && failure().equals(o.failure())
        && tags().equals(o.tags());
  }

  @Override
  public int hashCode() {
    return Objects.hash(place, name(), parameters());
  }

  @Override
  public String toString() {
    return key() + " " + outcome();
  }
}
