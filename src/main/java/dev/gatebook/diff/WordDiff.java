package dev.gatebook.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts word by word. Paragraphs are compared first and words only inside of paragraphs that
 * differ, so that a long report costs little. White space is never a change.
 */
final class WordDiff {
  /** Fewer equal words than this between two changes are chance. */
  private static final int LEAST_COMMON = 2;

  private final List<Piece> pieces = new ArrayList<>();

  private WordDiff() {}

  private record Piece(Segment.Fate fate, Word word) {}

  /** A word and the white space behind it, which does not count. */
  private record Word(String text, String space) {}

  /** The segments in order; none when both are empty. */
  static List<Segment> of(String older, String newer) {
    WordDiff diff = new WordDiff();
    List<Word> removed = new ArrayList<>();
    List<Word> added = new ArrayList<>();
    for (Lcs.Run<List<Word>> run :
        new Lcs<>(paragraphs(older), paragraphs(newer), WordDiff::texts).runs()) {
      switch (run.fate()) {
        case REMOVED -> run.items().forEach(removed::addAll);
        case ADDED -> run.items().forEach(added::addAll);
        case SAME -> {
          diff.words(removed, added);
          run.items().forEach(p -> diff.add(Segment.Fate.SAME, p));
        }
      }
    }
    diff.words(removed, added);
    return diff.segments();
  }

  private static Object texts(List<Word> paragraph) {
    return paragraph.stream().map(Word::text).toList();
  }

  private void words(List<Word> removed, List<Word> added) {
    List<Lcs.Run<Word>> runs =
        new Lcs<>(List.copyOf(removed), List.copyOf(added), Word::text).runs();
    for (int i = 0; i < runs.size(); i++) {
      Lcs.Run<Word> run = runs.get(i);
      boolean between = i > 0 && i < runs.size() - 1;
      if (run.fate() == Segment.Fate.SAME && between && run.items().size() < LEAST_COMMON) {
        add(Segment.Fate.REMOVED, run.items());
        add(Segment.Fate.ADDED, run.items());
      } else {
        add(run.fate(), run.items());
      }
    }
    removed.clear();
    added.clear();
  }

  private void add(Segment.Fate fate, List<Word> words) {
    words.forEach(w -> pieces.add(new Piece(fate, w)));
  }

  /** Joins what has one fate; within a replaced part what was removed comes first. */
  private List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    StringBuilder same = new StringBuilder();
    StringBuilder removed = new StringBuilder();
    StringBuilder added = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.fate() == Segment.Fate.SAME) {
        flush(segments, Segment.Fate.REMOVED, removed);
        flush(segments, Segment.Fate.ADDED, added);
      } else {
        flush(segments, Segment.Fate.SAME, same);
      }
      StringBuilder into =
          switch (piece.fate()) {
            case SAME -> same;
            case REMOVED -> removed;
            case ADDED -> added;
          };
      if (!into.isEmpty() && !Character.isWhitespace(into.charAt(into.length() - 1))) {
        into.append(' ');
      }
      into.append(piece.word().text()).append(piece.word().space());
    }
    flush(segments, Segment.Fate.SAME, same);
    flush(segments, Segment.Fate.REMOVED, removed);
    flush(segments, Segment.Fate.ADDED, added);
    return segments;
  }

  private static void flush(List<Segment> segments, Segment.Fate fate, StringBuilder text) {
    if (!text.isEmpty()) {
      segments.add(new Segment(fate, text.toString()));
      text.setLength(0);
    }
  }

  private static List<List<Word>> paragraphs(String text) {
    List<List<Word>> paragraphs = new ArrayList<>();
    List<Word> current = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at, false);
      int next = end(text, end, true);
      String space = text.substring(end, next);
      if (end > at) {
        current.add(new Word(text.substring(at, end), space));
      }
      if (space.indexOf('\n') != space.lastIndexOf('\n') && !current.isEmpty()) {
        paragraphs.add(List.copyOf(current));
        current.clear();
      }
      at = next;
    }
    if (!current.isEmpty()) {
      paragraphs.add(List.copyOf(current));
    }
    return paragraphs;
  }

  private static int end(String text, int from, boolean space) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at)) == space) {
      at++;
    }
    return at;
  }
}
