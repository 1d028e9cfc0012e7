package dev.gatebook.git;

import dev.gatebook.model.Drift.Kind;
import dev.gatebook.model.LineRange;
import java.util.List;

/**
 * Sums up where the lines of one citation are.
 *
 * @param before the path of the file in the older commit
 * @param after its path in the newer one
 */
record SpotSummary(String before, String after, List<Spot> spots) {
  SpotSummary {
    spots = List.copyOf(spots);
  }

  Whereabouts whereabouts() {
    Kind kind = kind();
    String path = kind == Kind.GONE ? before : path();
    List<LineRange> lines =
        spots.stream()
            .filter(spot -> !spot.removed() && spot.path().equals(path))
            .map(Spot::lines)
            .toList();
    List<LineRange> lost = spots.stream().filter(spot -> !spot.intact()).map(Spot::cited).toList();
    return new Whereabouts(kind, path, lines, because(kind), lost);
  }

  private Kind kind() {
    if (spots.stream().allMatch(Spot::removed)) {
      return Kind.GONE;
    }
    if (!spots.stream().allMatch(Spot::intact)) {
      return Kind.TOUCHED;
    }
    return spots.stream().allMatch(this::inPlace) ? Kind.FRESH : Kind.SHIFTED;
  }

  private boolean inPlace(Spot spot) {
    return spot.path().equals(before) && spot.lines().equals(spot.cited());
  }

  /** Where the file is; another file only when all lines went there. */
  private String path() {
    List<String> paths = spots.stream().map(Spot::path).distinct().toList();
    return paths.size() == 1 ? paths.get(0) : after;
  }

  private String because(Kind kind) {
    return switch (kind) {
      case FRESH -> CitedWords.lines(cited(spots), "reads", "read") + " as before";
      case SHIFTED -> shifts();
      case GONE -> CitedWords.lines(cited(spots), "was removed", "were removed");
      case TOUCHED, UNKNOWN ->
          CitedWords.lines(cited(spots.stream().filter(spot -> !spot.intact()).toList()))
              + " changed";
    };
  }

  private String shifts() {
    List<String> shifts = spots.stream().filter(spot -> !inPlace(spot)).map(this::shift).toList();
    return String.join(", ", shifts);
  }

  private String shift(Spot spot) {
    String now = CitedWords.lines(List.of(spot.cited()), "is now ", "are now ") + spot.lines();
    return spot.path().equals(before) ? now : now + " of " + spot.path();
  }

  private static List<LineRange> cited(List<Spot> spots) {
    return spots.stream().map(Spot::cited).toList();
  }
}
