package dev.gatebook.site.life;

import dev.gatebook.diff.Sentence;
import dev.gatebook.diff.life.Life;
import dev.gatebook.diff.life.Moment;
import dev.gatebook.diff.life.Sighting;
import dev.gatebook.diff.life.Stage;
import dev.gatebook.diff.life.Step;
import dev.gatebook.diff.life.Turn;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.row.People;
import java.util.Optional;
import java.util.OptionalLong;

/** How long something has been open and who closed it on what, in sentences. */
public final class LifeWords {
  private LifeWords() {}

  /** The whole life in at most three sentences. */
  public static <T> String of(Told<T> told, Life<T> life) {
    if (life.stage().isOpen()) {
      return open(told, life);
    }
    return life.stage().isClosed() ? closed(told, life) : gone(told, life);
  }

  /** The audit since which it is open, and for how long: {@code 2026-01-10, 62 days}. */
  public static String since(Life<?> life) {
    return life.openSince().map(from -> since(from.audit(), life.last().audit())).orElse("");
  }

  private static String since(Sighting from, Sighting to) {
    OptionalLong days = from.daysTo(to);
    boolean told = days.isPresent() && days.getAsLong() > 0;
    return from.audit() + (told ? ", " + Numbers.count(days.getAsLong(), "day") : "");
  }

  private static <T> String open(Told<T> told, Life<T> life) {
    Moment<T> since = life.openSince().orElseGet(life::first);
    long audits =
        life.moments().stream()
            .dropWhile(moment -> !isSame(moment, since))
            .filter(Moment::listed)
            .count();
    String again = isSame(since, life.first()) ? "" : " again";
    String first = isSame(since, life.last()) ? "" : unclosed(told, life);
    String end =
        life.stage() == Stage.DISPROVED
            ? " The last audit declares an end that the evidence contradicts."
            : isSame(since, life.first()) ? first : earlier(told, life);
    if (isSame(since, life.last())) {
      return "Open%s since %s, the newest audit.%s".formatted(again, since.audit().audit(), end);
    }
    return "Open%s for %s: since %s, in %s.%s"
        .formatted(
            again,
            between(since.audit(), life.last().audit()),
            since.audit().audit(),
            Numbers.count(audits, "audit"),
            end);
  }

  /** That no audit closed it, or the last one that did so against the evidence. */
  private static <T> String unclosed(Told<T> told, Life<T> life) {
    return life.moments().stream()
        .filter(moment -> moment.stage() == Stage.DISPROVED)
        .reduce((earlier, later) -> later)
        .map(
            moment ->
                " It was %s in %s; the evidence contradicted that."
                    .formatted(told.ended(moment.state(), moment.stage()), moment.audit().audit()))
        .orElse(" No audit has closed it.");
  }

  private static boolean isSame(Moment<?> moment, Moment<?> other) {
    return moment.audit().audit().equals(other.audit().audit());
  }

  private static <T> String earlier(Told<T> told, Life<T> life) {
    int times = life.count(Turn.REOPENED);
    return times == 0
        ? ""
        : " It had been "
            + (told.noun().equals("issue") ? "closed" : "met")
            + " "
            + (times == 1 ? "once" : times + " times")
            + " before.";
  }

  private static <T> String closed(Told<T> told, Life<T> life) {
    Moment<T> end = life.closing().orElseGet(life::last);
    Optional<Moment<T>> opened = life.openedBeforeEnd();
    String span =
        opened
            .map(
                from ->
                    "Open for %s, from %s to %s. "
                        .formatted(
                            between(from.audit(), end.audit()),
                            from.audit().audit(),
                            end.audit().audit()))
            .orElse("Never listed as open. ");
    String ended = told.ended(end.state(), end.stage());
    return span
        + Sentence.capital(ended)
        + by(end.audit())
        + " in "
        + end.audit().audit()
        + backing(life.stage())
        + ".";
  }

  private static String backing(Stage stage) {
    return switch (stage) {
      case BACKED -> ", and the evidence holds";
      case ATTESTED -> ", on evidence that is attested only";
      case UNCONFIRMED -> ", on evidence that nothing confirms";
      case BARE -> ", without evidence";
      default -> "";
    };
  }

  private static <T> String gone(Told<T> told, Life<T> life) {
    Moment<T> from = life.openedBeforeEnd().orElseGet(life::first);
    Sighting before = lastListed(life);
    String first =
        "Not %s. Open for %s, from %s to %s; %s does not list it. "
            .formatted(
                told.noun().equals("issue") ? "closed" : "met",
                between(from.audit(), before),
                from.audit().audit(),
                before.audit(),
                life.last().audit().audit());
    return first
        + (life.stage() == Stage.WITHDRAWN
            ? life.last().steps().stream().map(Step::because).findFirst().orElse("")
            : "Nothing says what became of it.");
  }

  private static <T> Sighting lastListed(Life<T> life) {
    return life.moments().stream()
        .filter(Moment::listed)
        .reduce((first, second) -> second)
        .orElseGet(life::first)
        .audit();
  }

  private static String by(Sighting audit) {
    return audit.auditor().map(who -> " by " + People.name(who)).orElse("");
  }

  /** The time from one audit to another: in days where both have one. */
  static String between(Sighting from, Sighting to) {
    OptionalLong days = from.daysTo(to);
    if (from.audit().equals(to.audit())) {
      return "one audit";
    }
    if (days.isEmpty()) {
      return "an unknown time, for want of dates";
    }
    if (days.getAsLong() < 0) {
      return "an unknown time, as the dates run backwards";
    }
    return days.getAsLong() == 0 ? "less than a day" : Numbers.count(days.getAsLong(), "day");
  }
}
