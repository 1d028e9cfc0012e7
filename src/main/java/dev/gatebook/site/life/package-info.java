/**
 * The life of an issue or a condition and the links of its page go in; the head and the sections of
 * that page come out.
 */
@NullMarked
package dev.gatebook.site.life;

import org.jspecify.annotations.NullMarked;
