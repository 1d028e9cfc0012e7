package dev.gatebook.artifact.junit;

import dev.gatebook.artifact.read.Digits;
import dev.gatebook.artifact.read.Durations;
import java.util.OptionalLong;

/** Who writes JUnit XML, as far as it can be told from the file, and what is to be known of it. */
enum JUnitDialect {
  GENERIC("generic", ""),
  SUREFIRE(
      "surefire", "Surefire writes nested classes and reruns into files that it counts otherwise"),
  GRADLE("gradle", ""),
  JUNIT_PLATFORM("junit-platform", ""),
  PYTEST(
      "pytest",
      "pytest counts a test whose teardown fails too twice, and subtests that it does not list"),
  JEST("jest-junit", "jest-junit counts neither todos nor files that could not be loaded"),
  MOCHA_JUNIT(
      "mocha-junit-reporter", "mocha-junit-reporter counts pending tests that it does not list"),
  MOCHA_XUNIT(
      "mocha-xunit", "Mocha counts hooks that fail and what they kept from running otherwise"),
  VITEST("vitest", ""),
  NODE_TEST("node-test", ""),
  PLAYWRIGHT("playwright", ""),
  GO_JUNIT_REPORT("go-junit-report", ""),
  GOTESTSUM("gotestsum", "gotestsum counts every run of a test that was run again"),
  NEXTEST("cargo-nextest", ""),
  LIBTEST("libtest", "libtest counts ignored tests that it does not list"),
  PHPUNIT("phpunit", ""),
  CTEST("ctest", ""),
  GOOGLETEST("googletest", ""),
  CATCH2("catch2", "Catch2 counts assertions, and lists each section as a case"),
  DOCTEST("doctest", "doctest counts assertions, and lists each subcase as a case"),
  BOOST("boost-test", "Boost.Test counts fewer tests than it lists"),
  BATS("bats", ""),
  QT_TEST("qt-test", "Qt Test counts rows that fail, and warnings and skips as errors"),
  RSPEC("rspec", ""),
  EXUNIT("exunit", ""),
  ANT("ant", "Ant counts neither what fails outside of a test nor what is aborted"),
  BAZEL("bazel", ""),
  BEHAVE("behave", ""),
  BUSTED("busted", "busted does not count what fails outside of a test"),
  CRITERION("criterion", ""),
  CYPRESS("cypress", "Cypress counts pending tests that it does not list"),
  KARMA("karma", ""),
  MINITEST("minitest", ""),
  NOSE("nose", ""),
  NOSE2("nose2", "nose2 counts a test with subtests once, and lists each that failed"),
  SWIFT("swift-test", "swift test does not say which tests were skipped"),
  TRAINER("trainer", "trainer counts a test that was run again once"),
  UNITTEST("unittest", "unittest counts a test with subtests once, and lists each that failed"),
  DOTNET("dotnet", ""),
  BUN("bun", ""),
  DENO("deno", ""),
  NODE_TAP("node-tap", "node-tap counts each suite in its own, and what is in it as well"),
  CONTAINER_STRUCTURE("container-structure-test", ""),
  CPPUTEST("cpputest", ""),
  LUAUNIT("luaunit", "LuaUnit does not count skipped tests"),
  NEWMAN("newman", "Newman counts requests, and lists each of their assertions"),
  NIGHTWATCH("nightwatch", "Nightwatch does not count the tests that it skipped"),
  TESTCAFE("testcafe", ""),
  WEBDRIVERIO("webdriverio", ""),
  MYPY("mypy", ""),
  ESLINT("eslint", ""),
  TSLINT("tslint", ""),
  RUBOCOP("rubocop", "RuboCop counts files, and lists each rule for each of them"),
  CPPLINT("cpplint", "cpplint counts findings, and lists files"),
  WEB_TEST_RUNNER("web-test-runner", "Web Test Runner counts a failure as an error, too"),
  STYLELINT("stylelint", "stylelint's formatter counts each finding as a failure and as an error");

  private static final long MICROS = 1_000;
  private static final long NANOS = 1_000_000;

  private final String key;
  private final String whyCountsDiffer;

  JUnitDialect(String key, String whyCountsDiffer) {
    this.key = key;
    this.whyCountsDiffer = whyCountsDiffer;
  }

  /** The name in JSON. */
  String key() {
    return key;
  }

  /** A harmless cause for more or fewer cases than declared; empty when none is known. */
  String whyCountsDiffer() {
    return whyCountsDiffer;
  }

  /** Whether a test that is listed again in its suite was run again. */
  boolean repeatsAreAttempts() {
    return this == GOTESTSUM;
  }

  /** Whether a suite is followed by a case of its name, which sums up what is in it. */
  boolean sumsUpSuites() {
    return this == NODE_TAP;
  }

  /**
   * Whether a suite of it declares so many failures for so many cases that fail, though none is
   * lost.
   */
  boolean excuses(JUnitSuite suite, long declared, long failing) {
    return switch (this) {
      case NODE_TAP -> true;
      case QT_TEST -> suite.hasItsFailures();
      case CPPLINT -> suite.name().equals(key) && failing > 0;
      case STYLELINT, WEB_TEST_RUNNER -> declared == 2 * failing;
      default -> false;
    };
  }

  /** Whether what says neither how it ended nor how long it took was skipped. */
  boolean isSilentOnSkips() {
    return this == QT_TEST;
  }

  /** Whether a case that says nothing is a test that passed: no other attempt, sum or skip. */
  boolean countsEachCase() {
    return !repeatsAreAttempts() && !sumsUpSuites() && !isSilentOnSkips();
  }

  /** What tells tests of one name apart by the host of their suite. */
  String variant(String host) {
    return this == PLAYWRIGHT && !host.isEmpty() ? "[" + host + "]" : "";
  }

  /**
   * A time as written, -1 for none; old formatters of ExUnit write microseconds, and one tool
   * nanoseconds.
   */
  long millis(CharSequence time, Durations durations) {
    long perMilli = this == EXUNIT ? MICROS : this == CONTAINER_STRUCTURE ? NANOS : 0;
    if (perMilli > 0) {
      OptionalLong whole = Digits.read(time.toString());
      return whole.isPresent() ? whole.getAsLong() / perMilli : durations.millis(time);
    }
    return durations.millis(time);
  }
}
