/**
 * The parts that pages are made of: values with every word, link and coordinate settled go in from
 * the page builders, and templates draw them without deciding anything.
 */
@NullMarked
package dev.gatebook.site.part;

import org.jspecify.annotations.NullMarked;
