package dev.gatebook.artifact.junit;

import dev.gatebook.artifact.read.XmlCursor;

/** Tells the dialect by the signs that tools leave; the first that says something holds. */
final class JUnitSigns {
  private JUnitDialect dialect = JUnitDialect.GENERIC;
  private boolean gradleHead;
  private boolean properties;

  JUnitDialect dialect() {
    return dialect;
  }

  void seeSuite(XmlCursor xml, boolean root) {
    if (dialect != JUnitDialect.GENERIC) {
      return;
    }
    dialect = byName(xml.attribute("name").orElse(""));
    if (xml.attribute("noNamespaceSchemaLocation").orElse("").contains("surefire")) {
      dialect = JUnitDialect.SUREFIRE;
    }
    boolean counted = xml.attribute("assertions").isPresent();
    if (counted && xml.attribute("filepath").isEmpty()) {
      dialect = JUnitDialect.PHPUNIT;
    }
    gradleHead |= root && xml.name().equals("testsuite") && xml.attribute("hostname").isPresent();
  }

  void seeProperty(String name) {
    properties = true;
    if (name.equals("go.version")) {
      see(JUnitDialect.GOTESTSUM);
    } else if (name.startsWith("surefire.")) {
      see(JUnitDialect.SUREFIRE);
    }
  }

  /** Gradle leaves the properties of a suite empty. */
  void seeCase() {
    if (gradleHead && !properties) {
      see(JUnitDialect.GRADLE);
    }
  }

  /** PHPUnit writes the class of a case twice, with and without separators of its namespace. */
  void seeClass(boolean both) {
    if (both) {
      see(JUnitDialect.PHPUNIT);
    }
  }

  private void see(JUnitDialect sign) {
    dialect = dialect == JUnitDialect.GENERIC ? sign : dialect;
  }

  private static JUnitDialect byName(String name) {
    return switch (name) {
      case "pytest", "pytest tests" -> JUnitDialect.PYTEST;
      case "jest tests" -> JUnitDialect.JEST;
      case "vitest tests" -> JUnitDialect.VITEST;
      default -> JUnitDialect.GENERIC;
    };
  }
}
