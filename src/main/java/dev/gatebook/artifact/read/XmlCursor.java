package dev.gatebook.artifact.read;

import dev.gatebook.model.SourceRef;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * A walk over the elements of an XML file. Text that nobody asks for is passed over without being
 * kept, however long it is. The end of the walk is the end of the file, so a file that breaks off
 * is found to be so.
 */
public final class XmlCursor {
  private final ArtifactStream file;
  private final XmlBytes bytes;
  private final XMLStreamReader2 xml;
  private int depth;

  private XmlCursor(ArtifactStream file, XmlBytes bytes, XMLStreamReader2 xml) {
    this.file = file;
    this.bytes = bytes;
    this.xml = xml;
  }

  public static XmlCursor open(ArtifactStream file) throws Unreadable {
    XmlBytes bytes = new XmlBytes(MendedDeclaration.of(file.bytes()), file.most());
    try {
      return new XmlCursor(file, bytes, bytes.parser());
    } catch (XMLStreamException e) {
      throw XmlFault.of(e, file, file.at(1, 1));
    }
  }

  /** Goes to the next tag; false at the end of the file. */
  public boolean next() throws Unreadable {
    while (true) {
      switch (event()) {
        case XMLStreamConstants.START_ELEMENT -> {
          deeper();
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return true;
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          close();
          return false;
        }
        default -> {}
      }
    }
  }

  /** Gives buffers and names back for the next file. */
  private void close() throws Unreadable {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw XmlFault.of(e, file, at());
    }
  }

  /** Goes into the next child; false at the end of the element that holds it. */
  public boolean child() throws Unreadable {
    return next() && isStart();
  }

  public boolean isStart() {
    return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  /** Local name of the element. */
  public String name() {
    return xml.getLocalName();
  }

  /** The namespace of the element; empty where it has none. */
  public String namespace() {
    String uri = xml.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  public int attributes() {
    return xml.getAttributeCount();
  }

  public String attributeName(int index) {
    return xml.getAttributeLocalName(index);
  }

  public String attribute(int index) {
    return xml.getAttributeValue(index);
  }

  /** Shows a value where the parser holds it. */
  public void attribute(int index, Letters into) {
    try {
      xml.getAttributeAs(index, into.decoder());
    } catch (XMLStreamException e) {
      throw new IllegalStateException("showing letters refuses none", e);
    }
  }

  /** Whether the element is written as one tag, so that nothing can be in it. */
  public boolean isEmptyElement() throws Unreadable {
    try {
      return xml.isEmptyElement();
    } catch (XMLStreamException e) {
      throw XmlFault.of(e, file, at());
    }
  }

  public Optional<String> attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** The value of an attribute; empty where there is none. */
  public String value(String name) {
    return attribute(name).orElse("");
  }

  /** Goes to the end of the element, whatever is in it. */
  public void skip() throws Unreadable {
    int outside = depth - 1;
    while (depth > outside) {
      next();
    }
  }

  /** Goes to the end of the element and takes the text in it, but no output of a test. */
  public void text(CutText into) throws Unreadable {
    text(into, event());
  }

  private void text(CutText into, int first) throws Unreadable {
    int outside = depth - 1;
    int event = first;
    while (true) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          deeper();
          if (name().startsWith("system-")) {
            skip();
          }
          event = event();
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth == outside) {
            return;
          }
          event = event();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> event = take(into);
        default -> event = event();
      }
    }
  }

  /** Goes to the end of the element; gives the first lines of the text in it. */
  public String text(int mostLines, int mostChars) throws Unreadable {
    CutText text = new CutText(mostLines, mostChars);
    text(text);
    return text.toString();
  }

  /** Goes to the end of the element; gives the message that is its text. */
  public String message() throws Unreadable {
    return text(FailureText.MESSAGE_LINES, FailureText.MESSAGE_CHARS);
  }

  /** Goes to the end of the element; gives the trace that is its text. */
  public String trace() throws Unreadable {
    return text(FailureText.TRACE_LINES, FailureText.TRACE_CHARS);
  }

  /** The same without the places of a machine, and left as it is written where that can be. */
  public Trace heldTrace() throws Unreadable {
    CutText text = new CutText(FailureText.TRACE_LINES, FailureText.TRACE_CHARS);
    int event = event();
    if (event == XMLStreamConstants.CHARACTERS && bytes.isHeld()) {
      int from = offset();
      event = event();
      int to = offset();
      if (event == XMLStreamConstants.END_ELEMENT && to - from <= FailureText.HELD_BYTES) {
        depth--;
        return new Trace.Held(bytes.trace(from, to));
      }
      text.append(bytes.text(from, to));
    }
    text(text, event);
    return new Trace.Told(MachinePaths.hide(text.toString()));
  }

  /** The place of the tag. */
  public SourceRef at() {
    int root = depth == 1 && isStart() ? XmlProlog.rootAt(bytes.head()) : -1;
    return root < 0 ? here() : inHead(root);
  }

  /** The parser takes the blanks before the root for a part of it. */
  private SourceRef inHead(int index) {
    String before = bytes.head().substring(0, index);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return file.at(line, index - before.lastIndexOf('\n'));
  }

  private SourceRef here() {
    Location place = xml.getLocation();
    return file.at(place.getLineNumber(), place.getColumnNumber());
  }

  private int event() throws Unreadable {
    try {
      int event = xml.next();
      if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new Unreadable(Complaints.entity(xml.getLocalName(), at()));
      }
      return event;
    } catch (XMLStreamException | RuntimeException e) {
      throw XmlFault.of(e, file, at());
    }
  }

  private void deeper() throws Unreadable {
    depth++;
    if (depth > Limits.DEPTH) {
      throw new Unreadable(
          Complaints.tooMuch("elements more than " + Limits.DEPTH + " deep", at()));
    }
  }

  /** Takes the text at hand and goes on; gives what is behind it. */
  private int take(CutText into) throws Unreadable {
    if (bytes.isHeld()) {
      int from = offset();
      int event = event();
      into.append(bytes.text(from, offset()));
      return event;
    }
    bytes.allow(Limits.TEXT_BYTES);
    try {
      into.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    } catch (RuntimeException e) {
      throw XmlFault.of(e, file, at());
    }
    bytes.allowAll();
    return event();
  }

  /** Where in the file the parser is, in bytes. */
  private int offset() {
    return (int) xml.getLocationInfo().getStartingByteOffset();
  }
}
