package dev.gatebook.assess;

import dev.gatebook.model.ClaimCheck;
import java.util.Optional;

/** Something that declared figures are measured by. */
@FunctionalInterface
interface Gauge {
  /** The claim beside what was measured; empty for a figure that this gauge knows nothing of. */
  Optional<ClaimCheck> read(Claim claim);
}
