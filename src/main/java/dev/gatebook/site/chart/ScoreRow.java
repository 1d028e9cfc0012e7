package dev.gatebook.site.chart;

import java.math.BigDecimal;

/**
 * One score on a chart.
 *
 * @param before the score of the audit before; equal to {@code now} when there was none
 * @param change how it moved, in words
 * @param total whether it is the overall score
 */
public record ScoreRow(
    String name, BigDecimal before, BigDecimal now, String change, boolean total) {}
