package dev.gatebook.git;

import dev.gatebook.git.Contents.Content;
import dev.gatebook.git.text.Followed;
import dev.gatebook.git.text.MovedPassages;
import dev.gatebook.git.text.Passage;
import dev.gatebook.git.text.Wording;
import dev.gatebook.model.LineRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks for lines that are no longer in their file in the other files that changed. */
final class LostLines {
  private static final Wording NO_TEXT = Wording.of("");

  private final Contents contents;
  private final FileMovesOnce moves;
  private final MovedPassages passages = new MovedPassages();
  private final List<Lost> all = new ArrayList<>();

  LostLines(Contents contents, FileMovesOnce moves) {
    this.contents = contents;
    this.moves = moves;
  }

  private record Lost(Inquiry inquiry, LineRange lines, int number) {}

  void lookFor(Collection<Inquiry> inquiries) throws IOException {
    inquiries.forEach(this::add);
    if (all.isEmpty()) {
      return;
    }
    List<VersionPair> files = moves.get().changed();
    for (int file = 0; file < files.size(); file++) {
      VersionPair ends = files.get(file);
      if (contents.of(ends.after()) instanceof Content.Text text) {
        passages.search(file, () -> words(ends.before()), text.words());
      }
    }
    inquiries.forEach(inquiry -> tell(inquiry, files));
  }

  private void add(Inquiry inquiry) {
    if (!inquiry.lost().isEmpty()) {
      Wording older = words(inquiry.ends().before());
      Wording newer = words(inquiry.ends().after());
      for (LineRange lines : inquiry.lost()) {
        Passage passage = older.of(lines);
        // A second copy that is left makes it doubtful which of the two went away.
        if (MovedPassages.canBeFound(older, passage) && !newer.holds(older, passage)) {
          all.add(new Lost(inquiry, lines, passages.add(older, passage)));
        }
      }
    }
  }

  private Wording words(Version version) {
    return contents.of(version) instanceof Content.Text text ? text.words() : NO_TEXT;
  }

  private void tell(Inquiry inquiry, List<VersionPair> files) {
    Map<LineRange, Spot> moved =
        new TreeMap<>(Comparator.comparingInt(LineRange::from).thenComparingInt(LineRange::to));
    for (Lost lost : all) {
      List<MovedPassages.Place> places =
          lost.inquiry() == inquiry ? passages.places(lost.number()) : List.of();
      if (places.size() == 1) {
        moved.put(lost.lines(), spot(lost.lines(), places.get(0), files));
      }
    }
    if (!moved.isEmpty()) {
      inquiry.found(moved);
    }
  }

  private Spot spot(LineRange cited, MovedPassages.Place place, List<VersionPair> files) {
    Version there = files.get(place.text()).after();
    LineRange lines = words(there).lines(place.passage());
    return new Spot(cited, Followed.Fate.INTACT, there.path(), lines);
  }
}
