package dev.gatebook.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What a run works on.
 *
 * @param content the content folder
 * @param asOf the time that counts as now; empty for the newest of HEAD's commit time and the
 *     newest audit, so that the same input gives the same site
 * @param toolVersion version of Gatebook
 */
public record Request(Path content, Optional<Instant> asOf, String toolVersion) {}
