package dev.gatebook.assess.rules;

import dev.gatebook.model.Deliverable;
import dev.gatebook.model.Finding;
import dev.gatebook.model.LineRange;
import dev.gatebook.model.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Line ranges that span more lines than are said to have been added. */
final class AddedLines implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.hint("GB022", "Line ranges span more than the added lines");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.statement().deliverables().stream()
        .flatMap(file -> file.added().stream().flatMap(added -> compare(file, added)));
  }

  private static Stream<Finding> compare(Deliverable file, Quantity added) {
    List<LineRange> ranges =
        file.parts().stream().flatMap(part -> part.lines().stream()).distinct().toList();
    long lines = ranges.stream().mapToLong(LineRange::count).sum();
    BigDecimal spanned = BigDecimal.valueOf(lines);
    return added.high().filter(most -> spanned.compareTo(most) > 0).stream()
        .map(most -> finding(file, added, ranges.size(), lines));
  }

  private static Finding finding(Deliverable file, Quantity added, int ranges, long lines) {
    String name = String.join(", ", file.files());
    String message =
        Phrase.count(ranges, "line range")
            + " of "
            + name
            + " span "
            + lines
            + " lines, "
            + added.written()
            + " "
            + "are declared as added";
    return INFO.finding(
        name,
        message,
        List.of(
            new Finding.Amount("added", added.high().orElse(BigDecimal.ZERO)),
            Finding.Amount.of("spanned", lines)),
        List.of(file.at()));
  }
}
