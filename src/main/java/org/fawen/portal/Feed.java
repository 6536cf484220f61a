package org.fawen.portal;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fawen.notice.PublishedNotice;

/** The newest notices as an Atom feed (RFC 4287). */
final class Feed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final PortalSettings settings;
    private final XMLStreamWriter xml;
    private final StringWriter text = new StringWriter();

    private Feed(PortalSettings settings) throws XMLStreamException {
        this.settings = settings;
        this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
    }

    /** @param title of the feed, in words */
    static String of(List<PublishedNotice> notices, String title, String path, PortalSettings settings) {
        try {
            return new Feed(settings).write(notices, title, path);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(List<PublishedNotice> notices, String title, String path) throws XMLStreamException {
        var newest =
                notices.stream().findFirst().map(PublishedNotice::publishedAt).orElse(Instant.EPOCH);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", "zh-CN");
        element("id", settings.address(path));
        element("title", title);
        element("updated", newest.truncatedTo(ChronoUnit.SECONDS).toString());
        link("self", settings.address(path));
        link("alternate", settings.address("/"));
        for (var notice : notices) {
            entry(notice);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return text.toString();
    }

    private void entry(PublishedNotice notice) throws XMLStreamException {
        var at = notice.publishedAt().truncatedTo(ChronoUnit.SECONDS).toString();
        xml.writeStartElement("entry");
        element("id", "urn:uuid:" + notice.id());
        element("title", notice.content().title());
        element("published", at);
        element("updated", at);
        for (var issuer : notice.content().issuers()) {
            xml.writeStartElement("author");
            element("name", issuer);
            xml.writeEndElement();
        }
        link("alternate", settings.address("/notices/" + notice.id()));
        element("summary", Beginning.of(notice.content()));
        xml.writeEndElement();
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(words));
        xml.writeEndElement();
    }

    /** Without what XML cannot hold. */
    static String clean(String words) {
        return NOT_IN_XML.matcher(words).replaceAll("");
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
