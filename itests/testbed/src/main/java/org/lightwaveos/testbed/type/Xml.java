/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.type;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** One XML element, read the short way. */
record Xml(Element element) {

    /** @throws IOException if it is no well-formed XML */
    static Xml read(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Xml(factory.newDocumentBuilder().parse(in).getDocumentElement());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The element's name without prefix. */
    String name() {
        String tag = element.getTagName();
        return tag.substring(tag.indexOf(':') + 1);
    }

    List<Xml> children() {
        List<Xml> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(new Xml(child));
            }
        }
        return children;
    }

    List<Xml> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    Optional<Xml> child(String name) {
        return children(name).stream().findFirst();
    }

    /** The grandchildren: {@code <tags><tag/><tag/></tags>}. */
    List<Xml> list(String parent, String name) {
        return child(parent).map(found -> found.children(name)).orElse(List.of());
    }

    String text() {
        return element.getTextContent().strip();
    }

    /** The child's text, or null. */
    String text(String child) {
        return child(child).map(Xml::text).orElse(null);
    }

    /** The attribute, or null. */
    String attribute(String name) {
        return element.hasAttribute(name) ? element.getAttribute(name) : null;
    }

    boolean flag(String attribute) {
        return Boolean.parseBoolean(element.getAttribute(attribute));
    }

    BigDecimal number(String attribute) {
        String text = attribute(attribute);
        return text == null ? null : new BigDecimal(text);
    }
}
