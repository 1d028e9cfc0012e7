/**
 * Figures go in; drawings come out as shapes with their coordinates, colours left to style names.
 */
@NullMarked
package dev.gatebook.site.chart;

import org.jspecify.annotations.NullMarked;
