package dev.gatebook.site.part;

import java.util.List;

/** Every test by suite, each suite as a row that opens. */
public record SuiteList(List<Suite> suites) implements Content {
  public SuiteList {
    suites = List.copyOf(suites);
  }

  @Override
  public String kind() {
    return "suites";
  }

  /** A suite with its tests. */
  public record Suite(String name, String count, List<Line> tests) {
    public Suite {
      tests = List.copyOf(tests);
    }
  }

  /**
   * A test.
   *
   * @param anchor its permalink
   * @param outcome how it ended and how long it took, in words
   */
  public record Line(String anchor, String name, String outcome) {}
}
