package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.CoverageUnit;
import dev.gatebook.model.Ratio;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The metrics element at hand. */
final class CloverMetrics {
  private final Figures figures;

  CloverMetrics(XmlCursor xml) {
    this.figures = new Figures(xml);
  }

  Map<CoverageUnit, Ratio> read(CloverDialect dialect) throws Unreadable {
    Map<CoverageUnit, Ratio> totals = new EnumMap<>(CoverageUnit.class);
    put(totals, dialect.statements(), figures.share("coveredstatements", "statements"));
    put(totals, CoverageUnit.BRANCH, figures.share("coveredconditionals", "conditionals"));
    put(totals, CoverageUnit.METHOD, figures.share("coveredmethods", "methods"));
    return totals;
  }

  private static void put(
      Map<CoverageUnit, Ratio> totals, CoverageUnit unit, Optional<Ratio> ratio) {
    ratio.filter(Ratio::hasData).ifPresent(known -> totals.put(unit, known));
  }
}
