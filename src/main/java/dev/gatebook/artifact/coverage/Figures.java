package dev.gatebook.artifact.coverage;

import dev.gatebook.artifact.read.Complaints;
import dev.gatebook.artifact.read.CutText;
import dev.gatebook.artifact.read.Digits;
import dev.gatebook.artifact.read.Unreadable;
import dev.gatebook.artifact.read.XmlCursor;
import dev.gatebook.model.Ratio;
import java.util.Optional;
import java.util.OptionalLong;

/** Counts in the attributes of an element; what is no count makes the file unreadable. */
final class Figures {
  private static final String MEND = "let the tool write the file again";

  private final XmlCursor xml;

  Figures(XmlCursor xml) {
    this.xml = xml;
  }

  /** A count that has to be there. */
  long count(String name) throws Unreadable {
    OptionalLong count = Digits.read(xml.value(name));
    if (count.isEmpty()) {
      throw refuse(name);
    }
    return count.getAsLong();
  }

  /** Whether a number of hits is one at all; a negative one is a defect of gcov and is none. */
  boolean hit(String name) throws Unreadable {
    String written = xml.value(name).strip();
    return !written.startsWith("-") && (Digits.isHuge(written) || count(name) > 0);
  }

  /** A part of a whole; absent where the whole is not declared. */
  Optional<Ratio> share(String part, String whole) throws Unreadable {
    if (xml.attribute(whole).isEmpty()) {
      return Optional.empty();
    }
    long covered = xml.attribute(part).isPresent() ? count(part) : 0;
    return Optional.of(ratio(covered, count(whole), part));
  }

  private Ratio ratio(long covered, long total, String part) throws Unreadable {
    if (covered > total) {
      throw refuse(part);
    }
    return new Ratio(covered, total);
  }

  private Unreadable refuse(String name) {
    String message =
        "<"
            + CutText.of(xml.name(), 1, 40)
            + "> has '"
            + CutText.of(xml.value(name), 1, 40)
            + "' as "
            + name;
    return new Unreadable(Complaints.figure(message, xml.at(), MEND));
  }
}
