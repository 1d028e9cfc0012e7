package dev.gatebook.diff.life;

import dev.gatebook.model.AssessedCondition;
import dev.gatebook.model.AssessedIssue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lives of all issues, or of all conditions, of a project.
 *
 * @param all in the order in which they were first listed
 * @param byPlace the life that an id stands for in an audit
 * @param <T> an issue or a condition
 */
public record Lives<T>(List<Life<T>> all, Map<Place, Life<T>> byPlace) {
  public Lives {
    all = List.copyOf(all);
    byPlace = Map.copyOf(byPlace);
  }

  /** An id in an audit. */
  record Place(String audit, String id) {}

  /**
   * The lives of the issues. The laws: every issue of every audit is in exactly one life, and what
   * the steps of a life say leads from each audit to the next. A later audit changes nothing of
   * what an earlier one gave.
   *
   * @param audits oldest first
   */
  public static Lives<AssessedIssue> ofIssues(List<Sighting> audits) {
    return of(audits, new IssueSteps());
  }

  /**
   * The lives of the conditions, by the same laws.
   *
   * @param audits oldest first
   */
  public static Lives<AssessedCondition> ofConditions(List<Sighting> audits) {
    return of(audits, new ConditionSteps());
  }

  private static <T> Lives<T> of(List<Sighting> audits, Steps<T> steps) {
    Tracer<T> tracer = new Tracer<>(steps);
    audits.forEach(tracer::see);
    List<Life<T>> lives = tracer.lives();
    Map<Place, Life<T>> places = new HashMap<>();
    for (Life<T> life : lives) {
      life.moments().stream()
          .filter(Moment::listed)
          .forEach(m -> places.put(new Place(m.audit().audit(), steps.id(m.state())), life));
    }
    return new Lives<>(lives, places);
  }

  /** The life of what that id stands for in that audit. */
  public Optional<Life<T>> of(String audit, String id) {
    return Optional.ofNullable(byPlace.get(new Place(audit, id)));
  }

  /** The lives that began under the same id, itself included. */
  public List<Life<T>> namesakes(Life<T> life) {
    return all.stream().filter(other -> other.id().equals(life.id())).toList();
  }
}
