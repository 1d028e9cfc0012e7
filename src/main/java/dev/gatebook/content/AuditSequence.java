package dev.gatebook.content;

import dev.gatebook.model.AuditSource;
import dev.gatebook.model.NaturalOrder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** The order of audits that nothing but their days and names puts in one. */
public final class AuditSequence {
  /** Names of audits, numbers in them by their value. */
  public static final Comparator<String> NAMES = NaturalOrder.INSTANCE;

  private AuditSequence() {}

  /**
   * By day, then by id, numbers in it by their value; what has no day comes last.
   *
   * @param dayOf the day of an audit
   */
  public static Comparator<AuditSource> by(Function<AuditSource, Optional<LocalDate>> dayOf) {
    return Comparator.comparing((AuditSource audit) -> dayOf.apply(audit).orElse(LocalDate.MAX))
        .thenComparing(AuditSource::id, NAMES);
  }
}
