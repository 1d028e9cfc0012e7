package dev.gatebook.diff;

import java.util.List;
import java.util.stream.Stream;

/** The reports in prose. */
final class NarrativeDiffer implements Differ {

  @Override
  public Stream<Change> changes(Pair pair) {
    List<Segment> segments =
        WordDiff.of(
            NarrativeText.of(pair.from().source().narrative()).text(),
            NarrativeText.of(pair.to().source().narrative()).text());
    boolean same = segments.stream().allMatch(s -> s.fate() == Segment.Fate.SAME);
    return same ? Stream.empty() : Stream.of(change(segments));
  }

  private static Change change(List<Segment> segments) {
    long kept = words(segments, Segment.Fate.SAME);
    long removed = words(segments, Segment.Fate.REMOVED);
    long added = words(segments, Segment.Fate.ADDED);
    Fact fact =
        Fact.of(Kind.NARRATIVE, "narrative", "Report in prose")
            .from(length(kept + removed))
            .to(length(kept + added))
            .because(
                "%s removed, %d added, %d kept."
                    .formatted(Numbers.count(removed, "word"), added, kept));
    return new Change.OfNarrative(fact, segments);
  }

  private static String length(long words) {
    return words == 0 ? "no report" : Numbers.count(words, "word");
  }

  private static long words(List<Segment> segments, Segment.Fate fate) {
    return segments.stream()
        .filter(s -> s.fate() == fate)
        .flatMap(s -> Stream.of(s.text().strip().split("\\s+")))
        .count();
  }
}
