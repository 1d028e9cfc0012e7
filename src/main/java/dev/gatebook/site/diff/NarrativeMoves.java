package dev.gatebook.site.diff;

import dev.gatebook.diff.Segment;
import dev.gatebook.site.part.WordDiff;
import java.util.ArrayList;
import java.util.List;

/** The report in prose, word by word; paragraphs without a change are left out. */
final class NarrativeMoves {
  private NarrativeMoves() {}

  /** The segments cut at blank lines. */
  static WordDiff words(List<Segment> segments) {
    List<WordDiff.Paragraph> all = new ArrayList<>();
    List<WordDiff.Run> runs = new ArrayList<>();
    for (Segment segment : segments) {
      String[] pieces = segment.text().split("\\n\\s*\\n", -1);
      for (int i = 0; i < pieces.length; i++) {
        if (i > 0) {
          close(runs, all);
        }
        if (!pieces[i].isBlank()) {
          String words = pieces[i].replaceAll("(?m)^\\s*#+ ", "");
          runs.add(new WordDiff.Run(segment.fate().key(), words));
        }
      }
    }
    close(runs, all);
    List<WordDiff.Paragraph> changed = all.stream().filter(WordDiff.Paragraph::changed).toList();
    return new WordDiff(changed, all.size() - changed.size());
  }

  private static void close(List<WordDiff.Run> runs, List<WordDiff.Paragraph> all) {
    if (!runs.isEmpty()) {
      all.add(new WordDiff.Paragraph(runs));
      runs.clear();
    }
  }
}
