package dev.gatebook.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One test with its outcome; reruns are already one.
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
public record TestCase(
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
  public TestCase {
    tags = List.copyOf(tags);
  }

  /** Why a test did not pass, or was skipped. */
  public static final class Failure {
    private final String message;
    private final String type;
    private final Supplier<String> trace;

    /**
     * In these words.
     *
     * @param message first lines of the message; may be empty
     * @param type exception type; may be empty
     * @param trace first lines of the trace; may be empty
     */
    public Failure(String message, String type, String trace) {
      this(message, type, () -> trace);
    }

    /** The same where the trace is read when it is asked for; the same one each time. */
    Failure(String message, String type, Supplier<String> trace) {
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
      return trace.get();
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

  /** The same test where it ended so, for that reason. */
  public TestCase ended(TestOutcome other, Optional<Failure> why) {
    return new TestCase(
        suite, className, name, parameters, other, durationMillis, why, file, tags, artifact);
  }

  /** The same test where that is the trace of its failure, if it has one. */
  public TestCase tracedBy(String trace) {
    return trace.isEmpty()
        ? this
        : ended(outcome, failure.map(why -> new Failure(why.message(), why.type(), trace)));
  }

  /** The same test with other parameters. */
  public TestCase with(String otherParameters) {
    return new TestCase(
        suite,
        className,
        name,
        otherParameters,
        outcome,
        durationMillis,
        failure,
        file,
        tags,
        artifact);
  }

  /** The same test where that report tells of it. */
  public TestCase toldBy(String report) {
    return new TestCase(
        suite, className, name, parameters, outcome, durationMillis, failure, file, tags, report);
  }

  /** Stable identity across audits: {@code class#name} with its parameters. */
  public String key() {
    return (className.isEmpty() ? suite : className) + "#" + name + parameters;
  }
}
