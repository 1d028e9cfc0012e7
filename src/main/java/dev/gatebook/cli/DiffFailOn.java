package dev.gatebook.cli;

import dev.gatebook.content.NearestWord;
import dev.gatebook.diff.AuditDiff;
import dev.gatebook.diff.Change;
import dev.gatebook.diff.Direction;
import dev.gatebook.diff.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What must not occur between two audits.
 *
 * @param words directions and kinds of changes
 * @param unknown what is said of a word that is neither; empty when there is none
 */
record DiffFailOn(Set<String> words, String unknown) {

  /** Reads the words of the command line. */
  static DiffFailOn parse(List<String> given) {
    Set<String> words = new TreeSet<>();
    for (String word : given) {
      String known = word.strip().toLowerCase(Locale.ROOT);
      if (known().noneMatch(known::equals)) {
        return new DiffFailOn(Set.of(), "'" + word + "'; " + mend(known));
      }
      words.add(known);
    }
    return new DiffFailOn(words, "");
  }

  private static String mend(String word) {
    return NearestWord.ask(
        word, known().toList(), "it knows " + String.join(", ", known().toList()));
  }

  private static Stream<String> known() {
    return Stream.concat(
        Arrays.stream(Direction.values()).map(Direction::key),
        Arrays.stream(Kind.values()).map(Kind::key));
  }

  <E extends RuntimeException> DiffFailOn orElseThrow(Function<String, E> refusal) {
    if (!unknown.isEmpty()) {
      throw refusal.apply(unknown);
    }
    return this;
  }

  /** One sentence for each word that occurs. */
  List<String> reasons(AuditDiff diff) {
    return words.stream().map(word -> reason(word, diff)).filter(r -> !r.isEmpty()).toList();
  }

  private static String reason(String word, AuditDiff diff) {
    long found = diff.changes().stream().filter(change -> is(word, change)).count();
    return found == 0
        ? ""
        : diff.to().project()
            + " "
            + diff.from().id()
            + " to "
            + diff.to().id()
            + " fails on "
            + word
            + ": "
            + found
            + (found == 1 ? " change" : " changes");
  }

  private static boolean is(String word, Change change) {
    return change.direction().key().equals(word) || change.kind().equals(word);
  }
}
