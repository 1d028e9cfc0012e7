/**
 * Audits and diffs go in; pages come out as records that hold every label, count, sentence, address
 * and chart ready for printing. Every link is resolved here, so that none can dangle.
 */
@NullMarked
package dev.gatebook.site;

import org.jspecify.annotations.NullMarked;
