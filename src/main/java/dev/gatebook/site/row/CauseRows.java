package dev.gatebook.site.row;

import dev.gatebook.model.Cause;
import dev.gatebook.model.Quantity;
import dev.gatebook.site.chart.Squares;
import dev.gatebook.site.part.Anchors;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.FailureList;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Failing tests by cause, as the auditor sorted them. */
public final class CauseRows {
  private CauseRows() {}

  /** The causes with their counts added up; lower bounds stay lower bounds. */
  public static Section section(AuditContext context) {
    List<Cause> causes = context.statement().causes();
    Anchors anchors = new Anchors();
    List<FailureList.Group> groups = new ArrayList<>();
    for (Cause cause : causes) {
      groups.add(group(cause, anchors, most(causes)));
    }
    return Section.of("causes", "Failures by declared cause", new FailureList("Causes", groups))
        .counted(causes.size())
        .remarked(sum(causes));
  }

  private static FailureList.Group group(Cause cause, Anchors anchors, long whole) {
    return new FailureList.Group(
        anchors.of("cause", "", Integer.toString(cause.at().line())),
        cause.tests().map(Numbers::quantity).orElse("–"),
        Piece.inline(cause.title()),
        List.of(Piece.words(cause.effort().map(Numbers::quantity).orElse(""))),
        Piece.drawn("stack", "", Squares.share("c-bad-said", low(cause), whole)),
        false,
        Fact.known(
            Fact.of("Root cause", Piece.block(cause.root())),
            Fact.of("Example", Piece.block(cause.example())),
            Fact.of("Impact", Piece.block(cause.impact()))),
        List.of(),
        Piece.NONE);
  }

  private static String sum(List<Cause> causes) {
    List<Quantity> counts = causes.stream().flatMap(c -> c.tests().stream()).toList();
    if (counts.size() < 2 || counts.stream().anyMatch(q -> q.low().isEmpty())) {
      return "";
    }
    boolean exact = counts.stream().allMatch(Quantity::isExact);
    long total = causes.stream().mapToLong(CauseRows::low).sum();
    return "They add up to " + (exact ? "" : "at least ") + total;
  }

  private static long most(List<Cause> causes) {
    return Math.max(1, causes.stream().mapToLong(CauseRows::low).sum());
  }

  private static long low(Cause cause) {
    return cause.tests().flatMap(Quantity::low).map(BigDecimal::longValue).orElse(0L);
  }
}
