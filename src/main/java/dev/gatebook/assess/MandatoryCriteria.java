package dev.gatebook.assess;

import dev.gatebook.assess.rules.Phrase;
import dev.gatebook.model.Decision;
import dev.gatebook.model.Expectation;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.Standing;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mandatory criteria of a gate counted. A task above checks that has a word of its own is
 * weighed with them and not counted, so that the numbers are those of the list on the page.
 *
 * @param weighed every mandatory criterion that applies
 */
record MandatoryCriteria(List<Criterion> weighed) {
  MandatoryCriteria {
    weighed = List.copyOf(weighed);
  }

  static MandatoryCriteria of(GateFacts facts) {
    return new MandatoryCriteria(
        facts.mandatory().filter(c -> c.standing() != Standing.NOT_APPLICABLE).toList());
  }

  /** How many there are. */
  long counted() {
    return leaves().count();
  }

  /** How many are met. */
  long met() {
    return leaves().filter(c -> c.standing().isMet()).count();
  }

  /** How many are waived. */
  long waived() {
    return leaves().filter(c -> c.standing() == Standing.WAIVED).count();
  }

  boolean any(Standing standing) {
    return weighed.stream().anyMatch(c -> c.standing() == standing);
  }

  /** Whether the share is met, by what is counted and by what is weighed. */
  boolean reaches(Expectation asked) {
    return reaches(asked, Standing::isMet);
  }

  /** The same when what is waived counts. */
  boolean reachesWithWaived(Expectation asked) {
    return reaches(asked, standing -> standing.isMet() || standing == Standing.WAIVED);
  }

  private boolean reaches(Expectation asked, Predicate<Standing> counts) {
    return asked.holds(ratio(leaves().toList(), counts)) && asked.holds(ratio(weighed, counts));
  }

  private static Ratio ratio(List<Criterion> criteria, Predicate<Standing> counts) {
    long met = criteria.stream().map(Criterion::standing).filter(counts).count();
    return new Ratio(met, criteria.size());
  }

  /** {@code 2 of 3 met}, with the tasks above checks that are not. */
  String actual() {
    long above = above().filter(c -> !c.standing().isMet()).count();
    String rest = above == 0 ? "" : ", " + Phrase.count(above, "task") + " above checks not";
    return met() + " of " + counted() + " met" + rest;
  }

  /** The standing that decides. */
  Standing worst() {
    return weighed.stream()
        .map(Criterion::standing)
        .reduce(Standing.VERIFIED, MandatoryCriteria::worst);
  }

  /** How those that decide stand, in one sentence. */
  String sentence() {
    Decision decision = decision(worst());
    List<Criterion> all = weighed.stream().filter(c -> decision(c.standing()) == decision).toList();
    List<Criterion> leaves = all.stream().filter(Criterion::isCounted).toList();
    if (all.size() == 1) {
      Criterion one = all.get(0);
      String because = one.stand().because();
      String is = because.startsWith("declared ") ? "" : one.standing().key() + ": ";
      return one.task().id() + " is " + is + because;
    }
    int above = all.size() - leaves.size();
    return who(leaves.size(), above) + " " + verbs(all) + ": " + Phrase.list(ids(all));
  }

  private String who(int leaves, int above) {
    String criteria = leaves + " of " + counted() + " mandatory criteria";
    String tasks = Phrase.count(above, "task") + " above checks";
    return above == 0 ? criteria : leaves == 0 ? tasks : criteria + " and " + tasks;
  }

  private static List<String> ids(List<Criterion> criteria) {
    return criteria.stream().map(c -> c.task().id()).toList();
  }

  private Stream<Criterion> leaves() {
    return weighed.stream().filter(Criterion::isCounted);
  }

  private Stream<Criterion> above() {
    return weighed.stream().filter(c -> !c.isCounted());
  }

  private static String verbs(List<Criterion> deciding) {
    return deciding.stream()
        .map(Criterion::standing)
        .distinct()
        .sorted()
        .map(MandatoryCriteria::verb)
        .collect(Collectors.joining(" or "));
  }

  private static String verb(Standing standing) {
    return switch (standing) {
      case FAILED -> "failed";
      case UNAVAILABLE -> "cannot be looked up";
      case MISSING -> "lack their evidence";
      default -> "are " + standing.key();
    };
  }

  /**
   * The one that weighs more at a gate: an open task is less of an obstacle than a missing proof.
   */
  private static Standing worst(Standing a, Standing b) {
    int byDecision = decision(a).compareTo(decision(b));
    return byDecision == 0 ? a.worst(b) : byDecision > 0 ? a : b;
  }

  /** What a mandatory criterion that stands so supports. */
  static Decision decision(Standing standing) {
    return switch (standing) {
      case NOT_APPLICABLE, VERIFIED, ATTESTED, CLAIMED -> Decision.GO;
      case WAIVED -> Decision.CONDITIONAL_GO;
      case OPEN, PARTIAL -> Decision.PENDING;
      case STALE, UNAVAILABLE, MISSING, BLOCKED -> Decision.HOLD;
      case FAILED, CONTRADICTED -> Decision.NO_GO;
    };
  }
}
