package dev.gatebook.artifact.dotnet;

import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.CutText;
import dev.gatebook.artifact.read.MachinePaths;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.model.SourceRef;

/** What failed outside of the tests; the first ones are said, the others counted. */
final class Outside {
  private static final int TOLD = 5;
  private static final int MESSAGE_CHARS = 200;

  private final Sink sink;
  private int count;

  Outside(Sink sink) {
    this.sink = sink;
  }

  /** Says that this failed. */
  void failed(String what, String message, SourceRef at) {
    if (count++ < TOLD) {
      String why = MachinePaths.hide(CutText.of(message.strip(), 1, MESSAGE_CHARS));
      String text = what + " failed outside of a test" + (why.isEmpty() ? "" : ": " + why);
      sink.problem(Complaints.lostFailure(text, at));
    }
  }

  int count() {
    return count;
  }

  /** Says how many more there were. */
  void tell(SourceRef at) {
    if (count > TOLD) {
      sink.problem(
          Complaints.lostFailure((count - TOLD) + " more things failed outside of a test", at));
    }
  }
}
