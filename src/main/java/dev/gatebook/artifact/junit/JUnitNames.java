package dev.gatebook.artifact.junit;

import dev.gatebook.artifact.read.XmlCursor;

/** Names and attributes of suites by which tools are known. */
final class JUnitNames {
  private JUnitNames() {}

  /** The dialect of the suite at hand, as far as its own tag tells. */
  static JUnitDialect of(XmlCursor xml) {
    JUnitDialect byName = byName(xml);
    return byName == JUnitDialect.GENERIC ? byAttribute(xml) : byName;
  }

  private static JUnitDialect byName(XmlCursor xml) {
    String name = xml.value("name");
    return switch (name) {
      case "pytest", "pytest tests" -> JUnitDialect.PYTEST;
      case "jest tests" -> JUnitDialect.JEST;
      case "vitest tests" -> JUnitDialect.VITEST;
      case "rspec" -> JUnitDialect.RSPEC;
      case "minitest" -> JUnitDialect.MINITEST;
      case "nosetests" -> JUnitDialect.NOSE;
      case "nose2-junit" -> JUnitDialect.NOSE2;
      case "bun test" -> JUnitDialect.BUN;
      case "deno test" -> JUnitDialect.DENO;
      case "TAP Tests" -> JUnitDialect.NODE_TAP;
      case "Criterion Tests" -> JUnitDialect.CRITERION;
      case "LuaUnit" -> JUnitDialect.LUAUNIT;
      case "mypy" -> JUnitDialect.MYPY;
      case "rubocop" -> JUnitDialect.RUBOCOP;
      case "cpplint" -> JUnitDialect.CPPLINT;
      case "nextest-run" -> JUnitDialect.NEXTEST;
      case "JUnit Jupiter", "JUnit Vintage", "JUnit Platform Suite" -> JUnitDialect.JUNIT_PLATFORM;
      case "Mocha Tests" ->
          xml.name().equals("testsuite") ? JUnitDialect.MOCHA_XUNIT : JUnitDialect.MOCHA_JUNIT;
      case "test" ->
          xml.value("package").equals("test") ? JUnitDialect.LIBTEST : JUnitDialect.GENERIC;
      default -> byEnding(name);
    };
  }

  private static JUnitDialect byEnding(String name) {
    if (name.endsWith(".bats")) {
      return JUnitDialect.BATS;
    }
    if (name.startsWith("Elixir.")) {
      return JUnitDialect.EXUNIT;
    }
    if (name.startsWith("TestCafe Tests")) {
      return JUnitDialect.TESTCAFE;
    }
    if (isRunOfBusted(name)) {
      return JUnitDialect.BUSTED;
    }
    if (endsWithTime(name)) {
      return JUnitDialect.UNITTEST;
    }
    if (name.startsWith("container-structure-test")) {
      return JUnitDialect.CONTAINER_STRUCTURE;
    }
    return name.endsWith(".dll") ? JUnitDialect.DOTNET : JUnitDialect.GENERIC;
  }

  private static boolean isRunOfBusted(String name) {
    return name.startsWith("Run ") && name.contains(" of ") && name.length() < 20;
  }

  /** The runner for unittest writes the time behind each class, in fourteen digits. */
  private static boolean endsWithTime(String name) {
    int dash = name.length() - 15;
    return dash > 0
        && name.charAt(dash) == '-'
        && name.chars().skip(dash + 1L).allMatch(c -> c >= '0' && c <= '9');
  }

  /** Newman writes the id of a request into its suite. */
  private static boolean isUuid(String id) {
    return id.length() == 36
        && id.chars().allMatch(c -> c == '-' || Character.digit(c, 16) >= 0)
        && id.chars().filter(c -> c == '-').count() == 4;
  }

  /** Nightwatch writes the module twice and leaves the host empty. */
  private static boolean isOfNightwatch(XmlCursor xml) {
    boolean named = !xml.value("id").isEmpty() && !xml.value("package").isEmpty();
    return named && xml.attribute("hostname").filter(String::isEmpty).isPresent();
  }

  private static JUnitDialect byPackage(String name) {
    return switch (name) {
      case "stylelint.rules" -> JUnitDialect.STYLELINT;
      case "org.eslint" -> JUnitDialect.ESLINT;
      case "tslint" -> JUnitDialect.TSLINT;
      default -> JUnitDialect.GENERIC;
    };
  }

  private static JUnitDialect byAttribute(XmlCursor xml) {
    JUnitDialect byPackage = byPackage(xml.value("package"));
    return byPackage == JUnitDialect.GENERIC ? byOthers(xml) : byPackage;
  }

  private static JUnitDialect byOthers(XmlCursor xml) {
    boolean all = xml.name().equals("testsuites");
    if (!all && isUuid(xml.value("id"))) {
      return JUnitDialect.NEWMAN;
    }
    if (!all && isOfNightwatch(xml)) {
      return JUnitDialect.NIGHTWATCH;
    }
    if (xml.attribute("doctest_version").isPresent()) {
      return JUnitDialect.DOCTEST;
    }
    if (xml.value("file").startsWith("cypress/")) {
      return JUnitDialect.CYPRESS;
    }
    if (xml.value("name").equals("TestResults") && xml.attribute("timestamp").isEmpty()) {
      return JUnitDialect.SWIFT;
    }
    if (xml.value("hostname").equals("tbd")) {
      return JUnitDialect.CATCH2;
    }
    if (all && xml.attribute("id").isPresent() && xml.value("id").isEmpty()) {
      return JUnitDialect.PLAYWRIGHT;
    }
    if (all && xml.value("name").equals("AllTests") && xml.attribute("disabled").isPresent()) {
      return JUnitDialect.GOOGLETEST;
    }
    boolean one = !all && xml.attribute("disabled").isPresent();
    return one && xml.attribute("errors").isEmpty() ? JUnitDialect.CTEST : JUnitDialect.GENERIC;
  }
}
