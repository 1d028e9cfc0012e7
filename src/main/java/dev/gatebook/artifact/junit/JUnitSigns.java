package dev.gatebook.artifact.junit;

import dev.gatebook.artifact.read.XmlCursor;

/** Tells the dialect by the signs that tools leave; the first that says something holds. */
final class JUnitSigns {
  /** Cases that are looked at; a tool that has left no sign by then leaves none. */
  private static final int ENOUGH = 20;

  private JUnitDialect dialect = JUnitDialect.GENERIC;
  private int cases;
  private boolean gradleHead;
  private boolean properties;
  private boolean countedSuites;
  private boolean bare;

  JUnitDialect dialect() {
    return dialect;
  }

  void seeSuite(XmlCursor xml, boolean root) {
    if (dialect != JUnitDialect.GENERIC) {
      return;
    }
    bare |= root && xml.attributes() == 0;
    dialect = JUnitNames.of(xml);
    if (xml.attribute("noNamespaceSchemaLocation").orElse("").contains("surefire")) {
      dialect = JUnitDialect.SUREFIRE;
    }
    boolean counted = xml.attribute("assertions").isPresent();
    countedSuites |= counted;
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

  /** Signs in a case: Boost.Test counts assertions there, node:test calls every class so. */
  void seeCase(XmlCursor xml) {
    if (dialect != JUnitDialect.GENERIC || cases++ > ENOUGH) {
      return;
    }
    if (!countedSuites && xml.attribute("assertions").isPresent()) {
      see(JUnitDialect.BOOST);
    } else if (bare && xml.value("classname").equals("test")) {
      see(JUnitDialect.NODE_TEST);
    } else if (xml.value("result").equals("completed") && xml.value("status").equals("run")) {
      see(JUnitDialect.GOOGLETEST);
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
}
