package dev.gatebook.git;

import dev.gatebook.model.Citation;
import dev.gatebook.model.LineRange;
import java.util.Map;

/** The content that one citation means. */
interface CitedContent {
  /**
   * Compares what is there in the older and in the newer commit.
   *
   * @param moved lines of the older file that were found in another file of the newer commit
   */
  Whereabouts compare(Map<LineRange, Spot> moved);

  /**
   * Whether the content differs between two neighbouring versions. Asked from the oldest to the
   * newest, because lines are followed from one to the next.
   */
  boolean touched(Version before, Version after);

  /** How the content would be cited in a version that was asked about before. */
  Citation in(Version version);

  /** The content of a citation whose file is that at both ends. */
  static CitedContent of(Citation citation, VersionPair ends, Contents contents) {
    if (citation.isWhole()) {
      return new CitedFile(ends, contents);
    }
    return citation.isText()
        ? new CitedText(citation, ends, contents)
        : new CitedLines(citation.lines(), ends, contents);
  }
}
