package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.Digits;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.Alert;
import dev.gatebook.model.Alert.Level;
import java.util.Locale;
import java.util.OptionalLong;

/** A bug of SpotBugs; its place is its own source line, else that of its method or its class. */
final class SpotBug {
  /** The last rank that SpotBugs calls scary, and the last one that it calls troubling. */
  private static final int SCARY = 9;

  private static final int TROUBLING = 14;

  private final XmlCursor xml;
  private String type = "";
  private Level level = Level.WARNING;
  private String message = "";
  private String path = "";
  private String line = "";
  private int nearness;

  SpotBug(XmlCursor xml) {
    this.xml = xml;
  }

  /** The class is that around it, in the variant of the Maven plugin. */
  void attributes(String className) {
    type = xml.value("type");
    message = xml.value("message");
    line = xml.value("lineNumber");
    int inner = className.indexOf('$');
    String outer = inner < 0 ? className : className.substring(0, inner);
    path = outer.isEmpty() ? "" : outer.replace('.', '/') + ".java";
    OptionalLong rank = Digits.read(xml.value("rank"));
    level = rank.isPresent() ? ofRank(rank.getAsLong()) : ofPriority(xml.value("priority"));
  }

  private static Level ofRank(long rank) {
    return rank <= SCARY ? Level.ERROR : rank <= TROUBLING ? Level.WARNING : Level.NOTE;
  }

  private static Level ofPriority(String priority) {
    return switch (priority.toLowerCase(Locale.ROOT)) {
      case "1", "high" -> Level.ERROR;
      case "3", "low" -> Level.NOTE;
      case "4", "5", "ignore" -> Level.NONE;
      default -> Level.WARNING;
    };
  }

  /** Takes a child to its end. */
  void child() throws Unreadable {
    switch (xml.name()) {
      case "LongMessage" -> message = xml.message();
      case "ShortMessage" -> {
        String text = xml.message();
        message = message.isEmpty() ? text : message;
      }
      case "SourceLine" -> {
        place(isPrimary() ? 6 : 5);
        xml.skip();
      }
      case "Method" -> within(isPrimary() ? 4 : 3);
      case "Class" -> within(isPrimary() ? 2 : 1);
      default -> xml.skip();
    }
  }

  private boolean isPrimary() {
    return xml.value("primary").equals("true");
  }

  private void within(int near) throws Unreadable {
    while (xml.child()) {
      if (xml.name().equals("SourceLine")) {
        place(near);
      }
      xml.skip();
    }
  }

  /** Of places that are equally near the first one holds. */
  private void place(int near) {
    if (near > nearness) {
      nearness = near;
      line = xml.value("start");
      path =
          xml.attribute("relSourcepath")
              .or(() -> xml.attribute("sourcepath"))
              .orElse(xml.value("sourcefile"));
    }
  }

  Alert alert(String artifact) {
    return new AlertDraft("SpotBugs", type, level)
        .at(path, line)
        .message(message)
        .toAlert(artifact);
  }
}
