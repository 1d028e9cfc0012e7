package dev.gatebook.artifact.tests;

import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.ArtifactStream;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import java.io.IOException;

/** Test Anything Protocol, versions 12 to 14, as testanything.org describes them. */
public final class TapFormat implements ArtifactFormat {
  /** What XML and JSON begin with. */
  private static final String MARKUP = "<{[";

  /** How many lines of a program may stand before the stream, such as the file that prove runs. */
  private static final int WORDS_BEFORE = 10;

  @Override
  public String name() {
    return "tap";
  }

  @Override
  public boolean recognises(Head head) {
    return MARKUP.indexOf(first(head)) < 0
        && head.text()
            .lines()
            .map(TapLine::of)
            .filter(line -> !line.isRemark())
            .limit(WORDS_BEFORE)
            .anyMatch(TapLine::beginsStream);
  }

  private static char first(Head head) {
    String text = head.text().stripLeading();
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  @Override
  public void read(ArtifactStream in, Sink sink) throws Unreadable, IOException {
    new TapReading(in, sink).read();
  }
}
