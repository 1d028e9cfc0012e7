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
    if (name.startsWith("container-structure-test")) {
      return JUnitDialect.CONTAINER_STRUCTURE;
    }
    return name.endsWith(".dll") ? JUnitDialect.DOTNET : JUnitDialect.GENERIC;
  }

  private static JUnitDialect byAttribute(XmlCursor xml) {
    boolean all = xml.name().equals("testsuites");
    if (xml.attribute("doctest_version").isPresent()) {
      return JUnitDialect.DOCTEST;
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
