package dev.gatebook.artifact.dotnet;

import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.Words;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.SourceRef;

/** A suite of NUnit 3; it can fail where it is set up or torn down, and then no case says so. */
final class NUnitSuite {
  private final String name;
  private final String result;
  private final String site;
  private final SourceRef at;
  private String message = "";

  NUnitSuite(XmlCursor xml) {
    String full = xml.value("fullname");
    this.name = Words.clean(xml.value("type").equals("Assembly") ? xml.value("name") : full);
    this.result = xml.value("result");
    this.site = xml.value("site");
    this.at = xml.at();
  }

  String name() {
    return name;
  }

  SourceRef at() {
    return at;
  }

  String message() {
    return message;
  }

  /** Takes what the suite says of its result to its end. */
  void reason(XmlCursor xml) throws Unreadable {
    while (xml.child()) {
      if (xml.name().equals("message")) {
        message = xml.message();
      } else {
        xml.skip();
      }
    }
  }

  /**
   * Whether something failed that no case in it shows. A failure of the one-time set-up is given to
   * each case, one of the tear-down to none, and one of a child is the child's.
   */
  boolean failedByItself(boolean hasFailingCases) {
    boolean failed = result.startsWith("Failed") || result.equals("Error");
    boolean elsewhere = site.equals("Child") || site.equals("Parent");
    return failed && (site.equals("TearDown") || (!elsewhere && !hasFailingCases));
  }
}
