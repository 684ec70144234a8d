/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.ohinf;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The add-on's description files, as they stand in the sources. */
final class OhInf {

    static final Path FOLDER = Path.of("src", "main", "resources", "OH-INF");

    private OhInf() {}

    static List<Path> xmlFiles() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    /** All files that describe Things, bridges and channels. */
    static List<Document> things() throws Exception {
        List<Document> documents = new ArrayList<>();
        for (Path file : xmlFiles()) {
            if (file.getParent().endsWith("thing")) {
                documents.add(parse(Files.readString(file)));
            }
        }
        return documents;
    }

    /** The elements of that name in all the files. */
    static List<Element> inThings(String name) throws Exception {
        return things().stream()
                .flatMap(document -> elements(document, name).stream())
                .toList();
    }

    static Document addon() throws Exception {
        return parse(Files.readString(FOLDER.resolve("addon/addon.xml")));
    }

    static Properties texts() throws IOException {
        Properties texts = new Properties();
        texts.load(Files.newBufferedReader(FOLDER.resolve("i18n/lightwaveos.properties"), StandardCharsets.UTF_8));
        return texts;
    }

    static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    static List<Element> elements(Document document, String name) {
        return elements(document.getElementsByTagName(name));
    }

    static List<Element> elements(Element parent, String name) {
        return elements(parent.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
