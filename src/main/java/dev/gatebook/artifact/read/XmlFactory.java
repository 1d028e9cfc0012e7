package dev.gatebook.artifact.read;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.io.Stax2ByteArraySource;

/**
 * The one place that makes XML parsers. A DOCTYPE is passed over; no entity is expanded but the
 * five of XML itself, no file is opened, and text comes in pieces.
 */
final class XmlFactory {
  private static final XMLInputFactory FACTORY = factory();

  private XmlFactory() {}

  static XMLStreamReader2 open(InputStream in) throws XMLStreamException {
    return (XMLStreamReader2) FACTORY.createXMLStreamReader(in);
  }

  static XMLStreamReader2 open(HeldBytes held) throws XMLStreamException {
    return (XMLStreamReader2)
        FACTORY.createXMLStreamReader(new Stax2ByteArraySource(held.array(), 0, held.length()));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside of a report is read");
        });
    return factory;
  }
}
