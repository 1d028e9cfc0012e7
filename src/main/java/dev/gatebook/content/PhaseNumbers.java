package dev.gatebook.content;

import dev.gatebook.model.SourceRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of the phases of a plan. Two of one number have no order, and sentences that name a
 * phase by its number would be about either.
 */
final class PhaseNumbers {
  private static final String KEY = "phase";
  private final Map<String, SourceRef> taken = new HashMap<>();

  private PhaseNumbers() {}

  /** Says which numbers are used twice, at the second place. */
  static void check(List<Form> phases, Problems problems) {
    PhaseNumbers numbers = new PhaseNumbers();
    phases.forEach(phase -> numbers.take(phase, problems));
  }

  private void take(Form phase, Problems problems) {
    Optional<Node> node = phase.node(KEY);
    Optional<String> number = phase.maybe(KEY).map(PhaseNumbers::plain);
    if (node.isEmpty() || number.isEmpty()) {
      return;
    }
    Place place = node.get().place();
    Optional.ofNullable(taken.putIfAbsent(number.get(), phase.source().ref(place)))
        .ifPresent(
            first ->
                problems.add(
                    phase
                        .source()
                        .error(
                            ContentRule.DUPLICATE_ID,
                            place,
                            number.get() + " is the number of another phase of this plan",
                            "the first one is at " + first + "; give this one the next number")));
  }

  /** The number without zeros before it: {@code 02} is {@code 2}. */
  private static String plain(String number) {
    String stripped = number.replaceFirst("^0+", "");
    return stripped.isEmpty() ? number : stripped;
  }
}
