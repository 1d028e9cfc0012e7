package dev.gatebook.assess;

import dev.gatebook.model.Standing;
import dev.gatebook.model.Task;
import dev.gatebook.model.Waiver;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a task stands by its own status and evidence, without its checks.
 *
 * @param waiver the waiver that holds, of the task or of what it is a part of
 */
record OwnStand(Task task, Backing backing, Optional<Waiver> waiver, LocalDate asOf) {
  Stand stand() {
    Stand plain = plain();
    boolean excusable = !plain.standing().isMet() && plain.standing() != Standing.NOT_APPLICABLE;
    return excusable ? waiver.map(OwnStand::waived).orElse(plain) : plain;
  }

  private Stand plain() {
    return switch (task.status().meaning()) {
      case DONE -> done();
      case PARTIAL -> unfinished(Standing.PARTIAL, "declared " + words() + expired());
      case OPEN -> unfinished(Standing.OPEN, "declared " + words() + expired());
      case FAILED -> new Stand(Standing.FAILED, "declared " + words() + expired());
      case BLOCKED -> new Stand(Standing.BLOCKED, "declared " + words() + expired());
      case WAIVED -> unfinished(Standing.OPEN, "declared waived" + unexcused());
      case NOT_APPLICABLE -> new Stand(Standing.NOT_APPLICABLE, "declared " + words());
    };
  }

  private Stand done() {
    if (task.status().claimsDone() || backing.isContradicted()) {
      return backing.ofClaim();
    }
    return new Stand(Standing.PARTIAL, "declared " + words() + ": done only with that reservation");
  }

  private Stand unfinished(Standing standing, String because) {
    return backing.isContradicted()
        ? new Stand(Standing.FAILED, because + ", and " + backing.contradiction())
        : new Stand(standing, because);
  }

  private String words() {
    return task.status().written();
  }

  private String unexcused() {
    return task.waiver().isPresent() ? expired() : " without a waiver";
  }

  private String expired() {
    return task.waiver()
        .filter(w -> !w.holdsOn(asOf))
        .flatMap(Waiver::until)
        .map(end -> ", its waiver ended on " + end)
        .orElse("");
  }

  private static Stand waived(Waiver waiver) {
    String until = waiver.until().map(day -> " until " + day).orElse("");
    return new Stand(Standing.WAIVED, "waived by " + waiver.by().name() + until);
  }
}
