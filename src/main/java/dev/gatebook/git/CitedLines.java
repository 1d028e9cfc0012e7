package dev.gatebook.git;

import dev.gatebook.git.Contents.Content;
import dev.gatebook.git.text.Alignment;
import dev.gatebook.git.text.Followed;
import dev.gatebook.git.text.Passage;
import dev.gatebook.model.Citation;
import dev.gatebook.model.Drift.Kind;
import dev.gatebook.model.LineRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;

/** Lines of a file, followed from version to version. */
final class CitedLines implements CitedContent {
  private final List<LineRange> cited;
  private final VersionPair ends;
  private final Contents contents;

  /**
   * Where each of the cited ranges is in a version, by its number; what is not there is left out.
   */
  private final Map<ObjectId, Map<Integer, Passage>> followed = new HashMap<>();

  CitedLines(List<LineRange> cited, VersionPair ends, Contents contents) {
    this.cited = List.copyOf(cited);
    this.ends = ends;
    this.contents = contents;
  }

  @Override
  public Whereabouts compare(Map<LineRange, Spot> moved) {
    Content before = contents.of(ends.before());
    if (!(before instanceof Content.Text older)) {
      return unknown(CitedWords.noText(ends.before(), contents));
    }
    int last = older.words().lines();
    if (cited.stream().anyMatch(range -> range.to() > last)) {
      return unknown("the file had " + last + (last == 1 ? " line" : " lines") + " only");
    }
    return contents.of(ends.after()) instanceof Content.Unread unread
        ? unknown(unread.because())
        : summary(spots(older, moved));
  }

  private Whereabouts unknown(String because) {
    return Whereabouts.of(Kind.UNKNOWN, ends.before().path(), because).at(cited);
  }

  private Whereabouts summary(List<Spot> spots) {
    return new SpotSummary(ends.before().path(), ends.after().path(), spots).whereabouts();
  }

  private List<Spot> spots(Content.Text older, Map<LineRange, Spot> moved) {
    List<Spot> spots = new ArrayList<>();
    for (LineRange range : cited) {
      Spot inPlace = spot(older, range);
      spots.add(inPlace.intact() ? inPlace : moved.getOrDefault(range, inPlace));
    }
    return spots;
  }

  private Spot spot(Content.Text older, LineRange range) {
    if (!(contents.of(ends.after()) instanceof Content.Text newer)) {
      return new Spot(range, Followed.Fate.REMOVED, ends.before().path(), range);
    }
    Alignment alignment = contents.align(ends.before(), older, ends.after(), newer);
    Passage passage = older.words().of(range);
    Followed now = alignment.follow(passage);
    // Blank lines have no words to be found by.
    LineRange lines = now.now().isEmpty() ? range : newer.words().lines(now.now());
    return new Spot(range, now.fate(), ends.after().path(), lines);
  }

  @Override
  public boolean touched(Version before, Version after) {
    Map<Integer, Passage> old = passages(before);
    if (!(contents.of(after) instanceof Content.Text newer)) {
      return !old.isEmpty();
    }
    Map<Integer, Passage> now = new TreeMap<>();
    boolean touched = false;
    for (int range = 0; range < cited.size(); range++) {
      touched |= touched(range, before, after, newer, now);
    }
    followed.putIfAbsent(after.id(), now);
    return touched;
  }

  private boolean touched(
      int range, Version before, Version after, Content.Text newer, Map<Integer, Passage> now) {
    Map<Integer, Passage> old = passages(before);
    if (old.containsKey(range) && contents.of(before) instanceof Content.Text older) {
      Followed step = contents.align(before, older, after, newer).follow(old.get(range));
      if (step.fate() != Followed.Fate.REMOVED) {
        now.put(range, step.now());
      }
      return !step.intact();
    }
    Map<Integer, Passage> again = fromOrigin(after);
    if (again.containsKey(range)) {
      now.put(range, again.get(range));
    }
    return again.containsKey(range);
  }

  private Map<Integer, Passage> passages(Version version) {
    Map<Integer, Passage> known = followed.get(version.id());
    if (known != null) {
      return known;
    }
    Map<Integer, Passage> found = fromOrigin(version);
    followed.put(version.id(), found);
    return found;
  }

  /**
   * A branch may have begun before the older commit, so its first version is compared with that.
   */
  private Map<Integer, Passage> fromOrigin(Version version) {
    Map<Integer, Passage> found = new TreeMap<>();
    if (contents.of(ends.before()) instanceof Content.Text older
        && contents.of(version) instanceof Content.Text newer) {
      Alignment alignment = contents.align(ends.before(), older, version, newer);
      for (int range = 0; range < cited.size(); range++) {
        Followed now = alignment.follow(older.words().of(cited.get(range)));
        if (now.fate() != Followed.Fate.REMOVED) {
          found.put(range, now.now());
        }
      }
    }
    return found;
  }

  @Override
  public Citation in(Version version) {
    List<LineRange> lines =
        contents.of(version) instanceof Content.Text text
            ? passages(version).values().stream()
                .filter(passage -> !passage.isEmpty())
                .map(passage -> text.words().lines(passage))
                .toList()
            : List.of();
    return new Citation(version.path(), lines, List.of(), List.of());
  }
}
