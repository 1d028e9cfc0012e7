package dev.gatebook.site.row;

import dev.gatebook.model.AssessedGate;
import dev.gatebook.model.AssessedTask;
import dev.gatebook.model.Assessment;
import dev.gatebook.model.Standing;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** What is declared done and not verified, for the head of a page. */
public final class Unproven {
  private static final String NAME = "Not verified";
  private static final int SHOWN = 3;

  private Unproven() {}

  /**
   * How many criteria stand how, the worst standing first, with the first ids of each; nothing
   * where no criterion is declared done.
   *
   * @param place where a criterion of a gate is
   */
  public static Fact brief(
      Assessment assessment, BiFunction<AssessedGate, AssessedTask, String> place) {
    Map<Standing, List<Piece>> found = new TreeMap<>(Collections.reverseOrder());
    for (AssessedGate gate : assessment.gates()) {
      gate.criteria()
          .filter(Unproven::isUnproven)
          .forEach(
              task ->
                  found
                      .computeIfAbsent(task.standing(), standing -> new ArrayList<>())
                      .add(Piece.link(place.apply(gate, task), task.task().id())));
    }
    int declared = assessment.count().declared();
    if (found.isEmpty()) {
      return Fact.of(
          NAME, declared == 0 ? "" : "Nothing: all " + declared + " declared done are verified");
    }
    int all = found.values().stream().mapToInt(List::size).sum();
    List<Piece> lines = new ArrayList<>();
    found.forEach((standing, ids) -> lines.add(line(standing, ids)));
    return Fact.of(NAME + ", " + all, Piece.lines(lines));
  }

  private static boolean isUnproven(AssessedTask task) {
    return task.task().status().claimsDone()
        && task.standing() != Standing.VERIFIED
        && task.standing() != Standing.NOT_APPLICABLE;
  }

  private static Piece line(Standing standing, List<Piece> ids) {
    List<Piece> line = new ArrayList<>();
    line.add(Piece.words(ids.size() + " " + words(standing) + ":"));
    line.addAll(ids.subList(0, Math.min(SHOWN, ids.size())));
    if (ids.size() > SHOWN) {
      line.add(Piece.muted(ids.size() - SHOWN + " more below"));
    }
    return Piece.row(line);
  }

  private static String words(Standing standing) {
    return switch (standing) {
      case CONTRADICTED -> "contradicted by the evidence";
      case MISSING -> "without the evidence that is cited";
      case UNAVAILABLE -> "with evidence that cannot be looked up";
      case STALE -> "changed since, or run out";
      case CLAIMED -> "claimed without evidence";
      case ATTESTED -> "attested only";
      default -> standing.key();
    };
  }
}
