package org.fawen.portal;

import java.io.StringWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fawen.notice.PublishedNotice;

/** The newest notices as RSS 2.0, for readers that know nothing newer. */
final class RssFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private final XMLStreamWriter xml;
    private final StringWriter text = new StringWriter();

    private RssFeed() throws XMLStreamException {
        this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
    }

    static String of(List<PublishedNotice> notices, String title, String path, PortalSettings settings) {
        try {
            return new RssFeed().write(notices, title, path, settings);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(List<PublishedNotice> notices, String title, String path, PortalSettings settings)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeNamespace("atom", ATOM);
        xml.writeNamespace("dc", DUBLIN_CORE);
        xml.writeStartElement("channel");
        element("title", title);
        element("link", settings.address("/"));
        element("description", title);
        element("language", "zh-CN");
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("href", settings.address(path));
        xml.writeAttribute("rel", "self");
        xml.writeAttribute("type", "application/rss+xml");
        for (var notice : notices) {
            item(notice, settings);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    private void item(PublishedNotice notice, PortalSettings settings) throws XMLStreamException {
        xml.writeStartElement("item");
        element("title", notice.content().title());
        element("link", settings.address("/notices/" + notice.id()));
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters("urn:uuid:" + notice.id());
        xml.writeEndElement();
        element(
                "pubDate",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(notice.publishedAt().atOffset(ZoneOffset.UTC)));
        for (var issuer : notice.content().issuers()) {
            xml.writeStartElement(DUBLIN_CORE, "creator");
            xml.writeCharacters(Feed.clean(issuer));
            xml.writeEndElement();
        }
        element("description", Beginning.of(notice.content()));
        xml.writeEndElement();
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Feed.clean(words));
        xml.writeEndElement();
    }
}
