package dev.gatebook.git;

import dev.gatebook.git.Contents.Content;
import dev.gatebook.git.text.Alignment;
import dev.gatebook.model.Citation;
import dev.gatebook.model.Drift.Kind;
import dev.gatebook.model.LineRange;
import java.util.List;
import java.util.Map;

/** A whole file, a folder, or that there is none. */
record CitedFile(VersionPair ends, Contents contents) implements CitedContent {
  @Override
  public Whereabouts compare(Map<LineRange, Spot> moved) {
    if (ends.before().isAbsent()) {
      return Whereabouts.of(Kind.TOUCHED, ends.before().path(), "there is a file now");
    }
    if (!moved.isEmpty()) {
      return moved(moved.values().iterator().next());
    }
    Content before = contents.of(ends.before());
    if (ends.after().isAbsent()) {
      return Whereabouts.of(Kind.GONE, ends.before().path(), "the file was removed")
          .losing(all(before));
    }
    return compare(before, contents.of(ends.after()));
  }

  private static Whereabouts moved(Spot spot) {
    String because = "its content is now in lines " + spot.lines() + " of " + spot.path();
    return Whereabouts.of(Kind.SHIFTED, spot.path(), because).at(List.of(spot.lines()));
  }

  private Whereabouts compare(Content before, Content after) {
    if (ends.sameContent()) {
      return unchanged("the content is the same");
    }
    if (before instanceof Content.Text older && after instanceof Content.Text newer) {
      return compare(older, newer);
    }
    String because = "the file changed";
    return after instanceof Content.Unread unread
        ? touched(because + "; whether more than its layout did is not known: " + unread.because())
        : touched(because);
  }

  private Whereabouts compare(Content.Text older, Content.Text newer) {
    Alignment alignment = contents.align(ends.before(), older, ends.after(), newer);
    if (alignment.sameWords()) {
      return unchanged("only spaces and line breaks of the file changed");
    }
    return alignment.onlyMoved()
        ? unchanged("lines of the file only changed places")
        : touched("the file changed").losing(all(older));
  }

  private Whereabouts touched(String because) {
    return Whereabouts.of(Kind.TOUCHED, ends.after().path(), because);
  }

  private Whereabouts unchanged(String because) {
    String now = ends.after().path();
    return now.equals(ends.before().path())
        ? Whereabouts.of(Kind.FRESH, now, because)
        : Whereabouts.of(Kind.SHIFTED, now, "the file is now " + now + ", " + because);
  }

  private static List<LineRange> all(Content content) {
    return content instanceof Content.Text text && text.words().lines() > 0
        ? List.of(new LineRange(1, text.words().lines()))
        : List.of();
  }

  @Override
  public boolean touched(Version before, Version after) {
    if (contents.of(before) instanceof Content.Text older
        && contents.of(after) instanceof Content.Text newer) {
      Alignment alignment = contents.align(before, older, after, newer);
      return !alignment.sameWords() && !alignment.onlyMoved();
    }
    return !before.id().equals(after.id());
  }

  @Override
  public Citation in(Version version) {
    return Citation.whole(version.path());
  }
}
