package dev.gatebook.diff;

import dev.gatebook.json.Json;
import dev.gatebook.model.Actor;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.Standing;
import dev.gatebook.model.Task;
import dev.gatebook.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A task and its figures as short rows. */
final class ComparedTask {
  private static final int MANDATORY = 1;
  private static final int HAS_WAIVER = 2;

  private ComparedTask() {}

  static Json row(Placed placed) {
    Task task = placed.task().task();
    String waived = placed.task().standing() == Standing.WAIVED ? WaiverDiffer.terms(placed) : "";
    return ComparedAudit.row(
        placed.phase(),
        task.id(),
        placed.title(),
        task.status().word(),
        ComparedAudit.place(task.status().meaning()),
        flags(task),
        ComparedAudit.place(placed.task().standing()),
        task.owner().map(Actor::name).orElse(""),
        TaskReason.told(placed).orElse(""),
        evidence(placed),
        figures(task.declares()),
        placed.checks().stream().map(ComparedTask::row).toList(),
        waived,
        task.waiver().map(w -> w.reason().plain()).orElse(""),
        task.status().qualifier().orElse(""));
  }

  private static int flags(Task task) {
    return (task.mandatory() ? MANDATORY : 0) + (task.waiver().isPresent() ? HAS_WAIVER : 0);
  }

  /** Two tasks of the same evidence have the same word here; empty without evidence. */
  private static String evidence(Placed placed) {
    List<String> keys = LookedUp.keys(placed.task());
    return keys.isEmpty() ? "" : Integer.toHexString(String.join("\n", keys).hashCode());
  }

  static List<Json> figures(Figures figures) {
    return figures.all().stream()
        .map(f -> ComparedAudit.row(f.name(), quantity(f.quantity())))
        .toList();
  }

  /** An exact count as its digits; anything else with its bounds. */
  private static Json quantity(Quantity quantity) {
    Optional<String> low = quantity.low().map(BigDecimal::toPlainString);
    boolean plain =
        quantity.isExact() && quantity.unit() == Unit.COUNT && low.equals(written(quantity));
    return plain
        ? Json.of(quantity.written())
        : ComparedAudit.row(
            quantity.written(),
            low.orElse(""),
            quantity.high().map(BigDecimal::toPlainString).orElse(""),
            quantity.isExact() ? 1 : 0,
            ComparedAudit.place(quantity.unit()));
  }

  private static Optional<String> written(Quantity quantity) {
    return Optional.of(quantity.written());
  }
}
