package dev.gatebook.assess.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A way to make a fact wrong, and the facts that it can be done to. */
enum Corruption {
  /** A figure that is a little more or less than it was. */
  COUNT(
      "declares\\..*(tests|checks|tasks|bugs|files|coverage|migrations|tables|documents|checkpoints|models|issues).*"
          + "|tasks\\..*declares\\..*|lists\\.stated|causes\\.tests|issues\\.affects\\.tests") {
    @Override
    String wrong(Fact fact, Random random) {
      return moved(
          fact.value(), random.nextBoolean() ? 1 + random.nextInt(9) : -1 - random.nextInt(3));
    }
  },
  /** A share or a difference that no longer follows from its parts. */
  SUM("declares\\.(rates|gaps|targets)\\..*|declares\\.checks\\.share") {
    @Override
    String wrong(Fact fact, Random random) {
      return moved(fact.value(), 2 + random.nextInt(7));
    }
  },
  /** Done that is not done, or the other way round. */
  STATUS("tasks(\\.checks)?\\.status") {
    @Override
    String wrong(Fact fact, Random random) {
      List<String> words = List.of("Open", "Failed", "Blocked", "Done (local)", "Dnoe");
      return isDone(fact.value()) ? words.get(random.nextInt(words.size())) : "Done";
    }
  },
  /** Another day, or no day at all. */
  DATE("(document-|sign-off\\.)?date|started|tasks\\.evidence\\.when") {
    @Override
    String wrong(Fact fact, Random random) {
      long days = 40L + random.nextInt(600);
      return random.nextInt(8) == 0
          ? fact.value().substring(0, 8) + "32"
          : LocalDate.parse(fact.value()).plusDays(days).toString();
    }
  },
  /** An id that names nothing any more. */
  ID("actions\\.task|issues\\.blocks|assesses|decisions\\.scope|tasks\\.id") {
    @Override
    String wrong(Fact fact, Random random) {
      return fact.value() + (char) ('a' + random.nextInt(26)) + random.nextInt(10);
    }
  },
  /** A bound that is asked for differently in one place. */
  THRESHOLD(".*(policy|evidence)\\.(coverage|tests)\\.(line|failed|total)") {
    @Override
    String wrong(Fact fact, Random random) {
      return moved(fact.value(), 1 + random.nextInt(9));
    }
  };

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private final Pattern paths;

  Corruption(String paths) {
    this.paths = Pattern.compile(paths);
  }

  /** A value that the fact must not have. */
  abstract String wrong(Fact fact, Random random);

  /** The facts that have a second place to be held against. */
  Stream<Fact> decidable(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> paths.matcher(fact.path()).matches() && !fact.path().endsWith(".arrow"))
        .filter(fact -> this != ID || isNamedElsewhere(fact, facts));
  }

  /** An id that nothing refers to may be any. */
  private static boolean isNamedElsewhere(Fact fact, List<Fact> facts) {
    boolean names = fact.path().endsWith(".id");
    boolean phase = Character.isDigit(fact.value().charAt(0));
    return names
        ? facts.stream().anyMatch(other -> refersTo(other, fact))
        : phase || !fact.path().endsWith("scope");
  }

  private static boolean refersTo(Fact other, Fact fact) {
    return other.path().matches("actions\\.task|issues\\.blocks")
        && other.value().equals(fact.value())
        && other.audit().equals(fact.audit());
  }

  private static boolean isDone(String status) {
    return !status
        .toLowerCase(Locale.ROOT)
        .matches("open|planned|low|partial|failing|broken|minor issue|needs fix|in progress");
  }

  /** The first number in the words, moved; never below zero. */
  private static String moved(String written, int by) {
    MatchResult number = NUMBER.matcher(written).results().findFirst().orElseThrow();
    long value = Long.parseLong(number.group());
    long other = value + by < 0 ? value + Math.abs(by) : value + by;
    return written.substring(0, number.start()) + other + written.substring(number.end());
  }
}
