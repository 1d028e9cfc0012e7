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
  private boolean emptyProperties;
  private boolean countedSuites;
  private boolean bare;
  private boolean numbered;

  /** What is known by now; what counts assertions in its suites and is nothing else is PHPUnit. */
  JUnitDialect dialect() {
    return countedSuites && dialect == JUnitDialect.GENERIC ? JUnitDialect.PHPUNIT : dialect;
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
    countedSuites |= xml.attribute("assertions").isPresent();
    if (countedSuites && xml.attribute("filepath").isPresent()) {
      see(JUnitDialect.MINITEST);
    }
    numbered |= !xml.name().equals("testsuites") && xml.attribute("id").isPresent();
    gradleHead |= root && xml.name().equals("testsuite") && xml.attribute("hostname").isPresent();
  }

  /** Properties begin; Gradle leaves them empty. */
  void seeProperties() {
    emptyProperties = true;
  }

  void seeProperty(String name) {
    properties = true;
    switch (name) {
      case "go.version" -> see(numbered ? JUnitDialect.GO_JUNIT_REPORT : JUnitDialect.GOTESTSUM);
      case "browser.launcher" -> see(JUnitDialect.WEB_TEST_RUNNER);
      case "browser.fullName" -> see(JUnitDialect.KARMA);
      case "ant.version" -> see(JUnitDialect.ANT);
      case "specId" -> see(JUnitDialect.WEBDRIVERIO);
      case "QTestVersion", "QtVersion" -> see(JUnitDialect.QT_TEST);
      default -> {
        if (name.startsWith("surefire.")) {
          see(JUnitDialect.SUREFIRE);
        }
      }
    }
  }

  /** Signs in a case: Boost.Test counts assertions there, node:test calls every class so. */
  void seeCase(XmlCursor xml) {
    if (dialect != JUnitDialect.GENERIC || cases++ > ENOUGH) {
      return;
    }
    if (xml.attribute("assertions").isPresent()) {
      seeAssertions(xml);
    } else if (isOfBehave(xml)) {
      see(JUnitDialect.BEHAVE);
    } else if (gradleHead && emptyProperties && !properties) {
      see(JUnitDialect.GRADLE);
    } else if (xml.attribute("duration").isPresent() && xml.attribute("status").isPresent()) {
      see(JUnitDialect.BAZEL);
    } else if (bare && xml.value("classname").equals("test")) {
      see(JUnitDialect.NODE_TEST);
    } else if (xml.value("result").equals("completed") && xml.value("status").equals("run")) {
      see(JUnitDialect.GOOGLETEST);
    }
  }

  private void seeAssertions(XmlCursor xml) {
    if (!countedSuites) {
      see(gradleHead && emptyProperties ? JUnitDialect.CPPUTEST : JUnitDialect.BOOST);
    } else if (xml.attribute("class").isEmpty() && xml.value("name").startsWith("test_")) {
      see(JUnitDialect.MINITEST);
    }
  }

  /** behave writes a status into each case; Gradle, whose suites look the same, writes none. */
  private boolean isOfBehave(XmlCursor xml) {
    return gradleHead
        && xml.attribute("status").isPresent()
        && xml.value("classname").indexOf('.') > 0;
  }

  /** A case says that it is one of several runs of a test. */
  void seeRepetition() {
    see(JUnitDialect.TRAINER);
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
