package dev.gatebook.site;

import dev.gatebook.site.chart.Drawing;

/** A chart with the figures it shows as a table. */
public record Chart(Drawing drawing, Table table) {}
