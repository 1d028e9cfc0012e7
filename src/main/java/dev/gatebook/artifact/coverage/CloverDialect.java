package dev.gatebook.artifact.coverage;

import dev.gatebook.model.CoverageUnit;

/** Who writes Clover XML; what Istanbul and PHPUnit call statements are lines. */
enum CloverDialect {
  OPENCLOVER("openclover", CoverageUnit.STATEMENT),
  ISTANBUL("istanbul", CoverageUnit.LINE),
  PHPUNIT("phpunit", CoverageUnit.LINE);

  private final String key;
  private final CoverageUnit statements;

  CloverDialect(String key, CoverageUnit statements) {
    this.key = key;
    this.statements = statements;
  }

  /** Istanbul names its project so; PHPUnit writes no version of Clover. */
  static CloverDialect of(boolean versioned, String project) {
    return project.equals("All files") ? ISTANBUL : versioned ? OPENCLOVER : PHPUNIT;
  }

  String key() {
    return key;
  }

  /** What is counted under the name of statements. */
  CoverageUnit statements() {
    return statements;
  }
}
