/** A gate of an assessed audit goes in; the sections of its page come out. */
@NullMarked
package dev.gatebook.site.gate;

import org.jspecify.annotations.NullMarked;
