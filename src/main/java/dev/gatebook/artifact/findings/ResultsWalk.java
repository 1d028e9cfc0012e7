package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.JsonCursor;
import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.model.SourceRef;
import java.io.IOException;
import java.util.Set;

/**
 * One walk over a file with a list of {@code results} and a list of {@code errors} that the tool
 * itself met. A run with errors is a failed run, and a file without the first list none at all.
 */
final class ResultsWalk {
  private final JsonCursor json;
  private final Set<String> unread;
  private final Told told;
  private boolean anyList;
  private long errors;

  /**
   * A walk over a file.
   *
   * @param unread members of a result that nobody asks for
   */
  ResultsWalk(JsonCursor json, Set<String> unread, Told told) {
    this.json = json;
    this.unread = unread;
    this.told = told;
  }

  /** What a tool tells. */
  interface Told {
    void result(JsonPart one) throws Unreadable;

    /** How many of the errors keep the run from being whole. */
    long errors(JsonPart list);

    /** Any other member of the file. */
    void member(String name) throws Unreadable, IOException;

    /** What became of the run with so many errors, such as {@code could not read 2 files}. */
    String failed(long errors);
  }

  void read(String tool, ArtifactStream file, Sink sink) throws Unreadable, IOException {
    json.members(this::member);
    json.end();
    if (!anyList) {
      throw json.refuse("there is no list of results");
    }
    sink.run(errors == 0);
    if (errors > 0) {
      sink.problem(Complaints.noRun(tool, told.failed(errors), SourceRef.of(file.path())));
    }
  }

  private void member(String name) throws Unreadable, IOException {
    switch (name) {
      case "results" -> {
        anyList = true;
        json.items(item -> told.result(new JsonPart(json.value(unread))));
      }
      case "errors" -> errors = told.errors(new JsonPart(json.value(unread)));
      default -> told.member(name);
    }
  }
}
