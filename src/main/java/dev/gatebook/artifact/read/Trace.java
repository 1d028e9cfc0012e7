package dev.gatebook.artifact.read;

import dev.gatebook.model.HeldTrace;
import dev.gatebook.model.TestCase;

/** What a failure tells at length. */
public sealed interface Trace {
  /** What a test tells that did not fail. */
  Trace NONE = new Told("");

  /** Its first lines. */
  String text();

  /** Gives that test on, of which it is the trace. */
  void give(TestCase test, Sink sink) throws Unreadable;

  /** One that was read. */
  record Told(String text) implements Trace {
    @Override
    public void give(TestCase test, Sink sink) throws Unreadable {
      sink.test(test.tracedBy(text));
    }
  }

  /** One that can be left as it is written. */
  record Held(HeldTrace trace) implements Trace {
    @Override
    public String text() {
      return trace.text();
    }

    @Override
    public void give(TestCase test, Sink sink) throws Unreadable {
      sink.test(test, trace);
    }
  }
}
