package dev.gatebook.git;

import dev.gatebook.git.Contents.Content;
import dev.gatebook.git.text.Wording;
import dev.gatebook.model.Citation;
import dev.gatebook.model.Drift.Kind;
import dev.gatebook.model.LineRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Texts that stand in a file or do not. */
record CitedText(Citation citation, VersionPair ends, Contents contents) implements CitedContent {
  private static final int LONGEST_QUOTE = 60;

  @Override
  public Whereabouts compare(Map<LineRange, Spot> moved) {
    if (contents.of(ends.before()) instanceof Content.Text older) {
      return ends.after().isAbsent()
          ? lost(older, "the file was removed", citation.contains(), moved)
          : compare(older, moved);
    }
    return Whereabouts.of(
        Kind.UNKNOWN, citation.path(), CitedWords.noText(ends.before(), contents));
  }

  private Whereabouts compare(Content.Text older, Map<LineRange, Spot> moved) {
    if (contents.of(ends.after()) instanceof Content.Text newer) {
      return compare(older, newer, moved);
    }
    return Whereabouts.of(
        Kind.UNKNOWN, ends.after().path(), CitedWords.noText(ends.after(), contents));
  }

  private Whereabouts compare(Content.Text older, Content.Text newer, Map<LineRange, Spot> moved) {
    List<String> lost = standing(older).filter(text -> !stands(text, newer)).toList();
    List<String> gained = standing(newer).filter(text -> !stands(text, older)).toList();
    if (!lost.isEmpty()) {
      return lost(older, quoted(lost) + " no longer stands in the file", lost, moved);
    }
    if (!gained.isEmpty()) {
      String because = quoted(gained) + " stands in the file now";
      return Whereabouts.of(Kind.TOUCHED, ends.after().path(), because);
    }
    return unchanged();
  }

  private Whereabouts unchanged() {
    String now = ends.after().path();
    return now.equals(ends.before().path())
        ? Whereabouts.of(Kind.FRESH, now, "the file reads as cited")
        : Whereabouts.of(Kind.SHIFTED, now, "the file is now " + now + " and reads as cited");
  }

  private Whereabouts lost(
      Content.Text older, String because, List<String> texts, Map<LineRange, Spot> moved) {
    List<LineRange> lines = lines(older, texts);
    List<Spot> spots =
        lines.stream().flatMap(at -> Optional.ofNullable(moved.get(at)).stream()).toList();
    if (!lines.isEmpty() && spots.size() == lines.size()) {
      String path = spots.get(0).path();
      return Whereabouts.of(Kind.SHIFTED, path, "what is cited is now in " + path);
    }
    boolean all = texts.containsAll(citation.contains());
    return Whereabouts.of(all ? Kind.GONE : Kind.TOUCHED, citation.path(), because).losing(lines);
  }

  private static List<LineRange> lines(Content.Text content, List<String> texts) {
    List<String> lines = content.text().lines().toList();
    List<LineRange> found = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      if (texts.stream().anyMatch(lines.get(at)::contains)) {
        found.add(new LineRange(at + 1, at + 1));
      }
    }
    return found;
  }

  private Stream<String> standing(Content.Text content) {
    return Stream.concat(citation.contains().stream(), citation.lacks().stream())
        .filter(text -> stands(text, content));
  }

  /** A formatter may have broken the line in the middle of the text. */
  private static boolean stands(String text, Content.Text content) {
    return content.text().contains(text) || content.words().holds(Wording.of(text));
  }

  private static String quoted(List<String> texts) {
    String first = texts.get(0).strip();
    return first.length() <= LONGEST_QUOTE
        ? "'" + first + "'"
        : "'" + first.substring(0, LONGEST_QUOTE) + "…'";
  }

  @Override
  public boolean touched(Version before, Version after) {
    if (contents.of(before) instanceof Content.Text older
        && contents.of(after) instanceof Content.Text newer) {
      return !standing(older).toList().equals(standing(newer).toList());
    }
    return true;
  }

  @Override
  public Citation in(Version version) {
    return new Citation(version.path(), List.of(), citation.contains(), citation.lacks());
  }
}
