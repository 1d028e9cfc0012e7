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

  /**
   * A suite with its tests.
   *
   * @param anchor its permalink; may be empty
   * @param count how many of its tests pass, in words
   */
  public record Suite(String anchor, String name, String count, List<Line> tests) {
    public Suite {
      tests = List.copyOf(tests);
    }
  }

  /**
   * A test.
   *
   * @param anchor its permalink
   * @param outcome how it ended; nothing for one that passed
   * @param href where its failure is shown; may be empty
   * @param time how long it took; may be empty
   */
  public record Line(String anchor, Piece outcome, String name, String href, String time) {}
}
