package dev.gatebook.assess.rules;

import dev.gatebook.model.Checklist;
import dev.gatebook.model.Finding;
import dev.gatebook.model.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A list that states its length must have it. */
final class ListLength implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning("GB006", "A list has another length than it states");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.statement().lists().stream()
        .flatMap(list -> list.stated().stream().flatMap(stated -> compare(list, stated)));
  }

  private static Stream<Finding> compare(Checklist list, Quantity stated) {
    long named = list.items().size();
    if (Rounding.includes(stated, named)) {
      return Stream.empty();
    }
    BigDecimal figure = stated.low().or(stated::high).orElse(BigDecimal.ZERO);
    String message = "\"" + list.title() + "\" states " + stated.written() + " and names " + named;
    return Stream.of(
        INFO.finding(
            list.title(),
            message,
            List.of(new Finding.Amount("stated", figure), Finding.Amount.of("named", named)),
            List.of(list.at())));
  }
}
