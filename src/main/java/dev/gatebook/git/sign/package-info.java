/**
 * Signed bytes go in, what their signature is worth comes out; the signing programs of the user run
 * here and nowhere else.
 */
@NullMarked
package dev.gatebook.git.sign;

import org.jspecify.annotations.NullMarked;
