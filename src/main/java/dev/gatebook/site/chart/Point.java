package dev.gatebook.site.chart;

/** A place on a drawing, in pixels from its upper left corner. */
record Point(double x, double y) {}
