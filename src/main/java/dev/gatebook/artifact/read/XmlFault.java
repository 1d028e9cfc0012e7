package dev.gatebook.artifact.read;

import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceRef;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** Puts what the parser throws into our words: the place, and what was wrong. */
final class XmlFault {
  private XmlFault() {}

  static Unreadable of(Exception thrown, ArtifactStream file, SourceRef last) {
    SourceRef at = last;
    for (Throwable e = thrown; e != null; e = e.getCause()) {
      if (e instanceof TooMuch limit) {
        return new Unreadable(Complaints.tooMuch(limit.what(), at));
      }
      if (e instanceof LoneHalf half) {
        return new Unreadable(half.in(file));
      }
      if (e instanceof IOException && !(e instanceof CharConversionException)) {
        return new Unreadable(Complaints.unavailable(at));
      }
      if (e instanceof XMLStreamException fault && fault.getLocation() != null) {
        at = file.at(fault.getLocation().getLineNumber(), fault.getLocation().getColumnNumber());
      }
    }
    return new Unreadable(problem(words(thrown), at));
  }

  private static Problem problem(String words, SourceRef at) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.contains("end-of-input")) {
      return Complaints.truncated(at);
    }
    if (lower.contains("utf-8") || lower.contains("encoding")) {
      return Complaints.encoding("the bytes are no valid text: " + words, at);
    }
    if (lower.contains("unexpanded entity")) {
      return Complaints.entity(words.substring(words.indexOf('(') + 1, words.indexOf(')')), at);
    }
    return Complaints.malformed(
        "not well-formed XML: " + words, at, "a tool that writes XML escapes its text");
  }

  private static String words(Exception thrown) {
    String message = thrown.getMessage() == null ? "" : thrown.getMessage();
    int place = message.indexOf("\n at [");
    String first = place < 0 ? message : message.substring(0, place);
    return first.replace('\n', ' ');
  }
}
