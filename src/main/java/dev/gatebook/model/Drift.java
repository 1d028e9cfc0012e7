package dev.gatebook.model;

import java.util.List;
import java.util.Locale;

/**
 * What became of cited content from one commit to another.
 *
 * @param path where the content is in the later commit; the cited path when it is nowhere
 * @param lines the lines it has there, in the order of the cited ones; empty for a whole file, for
 *     cited texts and when it is gone
 * @param touchedBy the commits that changed the cited content, newest first; for fresh content
 *     those that changed the file and changed it back
 * @param because one sentence
 */
public record Drift(
    Citation cited,
    Kind kind,
    String path,
    List<LineRange> lines,
    List<Commit> touchedBy,
    String because) {
  public Drift {
    lines = List.copyOf(lines);
    touchedBy = List.copyOf(touchedBy);
  }

  /** What became of it, the best first. Whitespace and line breaks are no content. */
  public enum Kind {
    /** The same content at the same place. */
    FRESH,
    /** The same content at other lines or at another path. */
    SHIFTED,
    /** The content changed. */
    TOUCHED,
    /** The file, the lines or the text are no longer there. */
    GONE,
    /** The history cannot tell; never taken for fresh. */
    UNKNOWN;

    /** The word in JSON and on pages. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The history cannot tell. */
  public static Drift unknown(Citation cited, String because) {
    return new Drift(cited, Kind.UNKNOWN, cited.path(), cited.lines(), List.of(), because);
  }

  /** Whether evidence that cites it is out of date. */
  public boolean stale() {
    return kind == Kind.TOUCHED || kind == Kind.GONE;
  }
}
