/** A request goes in; the steps run in order; what was made and what was wrong comes out. */
@NullMarked
package dev.gatebook.app;

import org.jspecify.annotations.NullMarked;
