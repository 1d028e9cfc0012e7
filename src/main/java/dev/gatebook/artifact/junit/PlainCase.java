package dev.gatebook.artifact.junit;

import dev.gatebook.artifact.read.Durations;
import dev.gatebook.artifact.read.Letters;
import dev.gatebook.artifact.read.Sink;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;

/**
 * A case that passed and says nothing but its name, its class and its time, in one tag. Nearly all
 * are such; they are read without an object or a text for each. What is not plain is left to {@link
 * JUnitCase}, which makes the same of a plain one.
 */
final class PlainCase {
  private final Letters name = new Letters();
  private final Letters className = new Letters();
  private final Letters time = new Letters();

  /** Whether the case at hand is plain; then it is taken until the parser goes on. */
  boolean take(XmlCursor xml) throws Unreadable {
    name.clear();
    className.clear();
    time.clear();
    if (!xml.isEmptyElement()) {
      return false;
    }
    for (int i = 0; i < xml.attributes(); i++) {
      switch (xml.attributeName(i)) {
        case "name" -> xml.attribute(i, name);
        case "classname" -> xml.attribute(i, className);
        case "time" -> xml.attribute(i, time);
        case "class", "file", "status", "result", "value_param", "type_param" -> {
          return false;
        }
        default -> {}
      }
    }
    return name.isCleanName();
  }

  /** Hands it on, as one of that suite. */
  void pass(JUnitSuite suite, JUnitDialect dialect, Durations durations, Sink sink)
      throws Unreadable {
    String variant = dialect.variant(suite.host());
    Letters whole = variant.isEmpty() ? name : Letters.of(name + variant);
    sink.pass(
        suite.place(suite.sameClass(className), "", sink.path()),
        whole,
        Parameters.start(dialect, name),
        dialect.millis(time, durations));
  }
}
