package dev.gatebook.assess;

import dev.gatebook.assess.rules.Rounding;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Ratio;
import dev.gatebook.model.SourceRef;
import java.math.BigDecimal;
import java.util.List;

/**
 * A declared figure that is to be put beside a measured one.
 *
 * @param subject id of the task or path of the file that it is about; may be empty
 */
record Claim(String subject, Figures.Figure figure) {
  private static final int DECIMALS = 2;

  String name() {
    return figure.name();
  }

  Quantity declared() {
    return figure.quantity();
  }

  /** Compared with a count. */
  ClaimCheck against(long count, List<SourceRef> sources) {
    return against(Long.toString(count), Rounding.includes(declared(), count), sources);
  }

  /** Compared with a part of a whole: a figure that names its whole must have both right. */
  ClaimCheck againstPart(long count, long total, List<SourceRef> sources) {
    return declared()
        .whole()
        .map(
            whole ->
                against(
                    count + " of " + total,
                    Rounding.includes(declared(), count)
                        && whole.compareTo(BigDecimal.valueOf(total)) == 0,
                    sources))
        .orElseGet(() -> against(count, sources));
  }

  /** Compared with a share of one hundred. */
  ClaimCheck against(Ratio ratio, List<SourceRef> sources) {
    String percent = ratio.percent(DECIMALS).map(BigDecimal::toPlainString).orElse("0") + " %";
    return against(percent, Rounding.includes(declared(), ratio), sources);
  }

  private ClaimCheck against(String found, boolean agrees, List<SourceRef> sources) {
    if (declared() instanceof Quantity.Unstated) {
      return unknown(found, "no figure is stated, " + found + " measured");
    }
    String because = "declared " + declared().written() + ", measured " + found;
    return check(
        found,
        agrees ? ClaimCheck.Result.CONFIRMED : ClaimCheck.Result.CONTRADICTED,
        because,
        sources);
  }

  /** Nothing was measured that it could be compared with. */
  ClaimCheck unknown(String because) {
    return unknown("", because);
  }

  /** What was measured says neither that it holds nor that it does not. */
  ClaimCheck unknown(String found, String because) {
    return check(found, ClaimCheck.Result.UNVERIFIABLE, because, List.of());
  }

  ClaimCheck check(
      String found, ClaimCheck.Result result, String because, List<SourceRef> sources) {
    return new ClaimCheck(subject, figure, found, result, because, sources);
  }
}
