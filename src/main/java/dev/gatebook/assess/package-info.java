/**
 * A plan, a statement, measured facts and a history go in; verdicts, standings, decisions and
 * findings come out, each with its reason.
 */
@NullMarked
package dev.gatebook.assess;

import org.jspecify.annotations.NullMarked;
