package dev.gatebook.assess;

import dev.gatebook.model.Audit;
import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Commit;
import dev.gatebook.model.History;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Project;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Everything that an assessment looks at.
 *
 * @param project the project of the audit
 * @param source the audit as it lies in its folder
 * @param previous the audit before it, already assessed
 * @param commit the audited commit; empty for an unpinned audit or when it cannot be found
 * @param measured what was read from the artifacts
 * @param history what git knows of the audited repository
 * @param asOf the day on which waivers, attestations and exceptions count: the audit's own, and for
 *     the newest audit of a project today, if that is later
 */
public record Subject(
    Project project,
    AuditSource source,
    Optional<Audit> previous,
    Optional<Commit> commit,
    Measured measured,
    History history,
    LocalDate asOf) {}
