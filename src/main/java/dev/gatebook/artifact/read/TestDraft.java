package dev.gatebook.artifact.read;

import dev.gatebook.model.TestCase;
import dev.gatebook.model.TestOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A test that is being read; what a report does not say stays empty, and passed. */
public final class TestDraft {
  private static final int MOST_TAGS = 20;
  private static final int TAG_CHARS = 200;
  private static final String UNNAMED = "(unnamed)";

  private final List<String> tags = new ArrayList<>();
  private String suite = "";
  private String className = "";
  private String name = UNNAMED;
  private String parameters = "";
  private String file = "";
  private TestOutcome outcome = TestOutcome.PASSED;
  private Optional<Long> millis = Optional.empty();
  private Optional<TestCase.Failure> failure = Optional.empty();

  /** The suite it is reported in. */
  public TestDraft suite(String written) {
    suite = clean(written);
    return this;
  }

  /** The class, module or file that holds it. */
  public TestDraft className(String written) {
    className = clean(written);
    return this;
  }

  /** Its name without parameters. */
  public TestDraft name(String written) {
    String clean = clean(written);
    name = clean.isEmpty() ? UNNAMED : clean;
    return this;
  }

  /** Its name; where a bracket follows a word without a blank, the parameters begin there. */
  public TestDraft nameWithBrackets(String written) {
    String clean = clean(written);
    int bracket = clean.endsWith(")") ? clean.indexOf('(') : -1;
    boolean isMethod = bracket > 0 && clean.lastIndexOf(' ', bracket - 1) < 0;
    return isMethod
        ? name(clean.substring(0, bracket)).parameters(clean.substring(bracket))
        : name(clean);
  }

  /** What stands behind the name and belongs to it. */
  public TestDraft parameters(String written) {
    parameters = clean(written);
    return this;
  }

  /** The source file. */
  public TestDraft file(String written) {
    file = written.isBlank() ? "" : ReportedPath.of(written);
    return this;
  }

  /** How it ended. */
  public TestDraft outcome(TestOutcome ended) {
    outcome = ended;
    return this;
  }

  /** How long it took in milliseconds, if that is told. */
  public TestDraft millis(Optional<Long> took) {
    millis = took;
    return this;
  }

  /** Why it did not pass; the first one that is given holds. */
  public TestDraft failure(TestCase.Failure why) {
    failure = failure.isPresent() ? failure : Optional.of(why);
    return this;
  }

  /** Why it did not pass, where that may be unknown. */
  public TestDraft because(Optional<TestCase.Failure> why) {
    why.ifPresent(this::failure);
    return this;
  }

  /** A tag, or a property as {@code name=value}; beyond twenty they are left out. */
  public TestDraft tag(String tag) {
    String clean = MachinePaths.hide(CutText.of(Ansi.strip(tag), 1, TAG_CHARS));
    if (!clean.isEmpty() && tags.size() < MOST_TAGS) {
      tags.add(clean);
    }
    return this;
  }

  /** How it ended, as far as it is known by now. */
  public TestOutcome outcome() {
    return outcome;
  }

  /** The class, as far as it is known by now. */
  public String className() {
    return className;
  }

  /** The name, as far as it is known by now. */
  public String name() {
    return name;
  }

  private static String clean(String written) {
    return Words.clean(Ansi.strip(written));
  }

  /** The test as reported by that artifact. */
  public TestCase toTest(String artifact) {
    return new TestCase(
        suite, className, name, parameters, outcome, millis, failure, file, tags, artifact);
  }
}
