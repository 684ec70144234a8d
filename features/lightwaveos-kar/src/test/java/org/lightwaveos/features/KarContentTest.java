/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What Karaf's deployer looks for in the archive, and what must not be in it. */
class KarContentTest {
    private static final String GROUP = "org.lightwaveos.openhab";
    private static final String BUNDLE = "org.openhab.binding.lightwaveos";
    private static final String VERSION = System.getProperty("kar.version");
    private static final String FOLDER = "repository/" + GROUP.replace('.', '/') + "/";

    private JarFile kar;

    @BeforeEach
    void open() throws IOException {
        kar = new JarFile(Path.of(System.getProperty("kar.file")).toFile());
    }

    @AfterEach
    void close() throws IOException {
        kar.close();
    }

    @Test
    void holdsTheBundleAtItsMavenPath() throws IOException {
        try (InputStream in = kar.getInputStream(entryEndingWith(".jar"));
                JarInputStream bundle = new JarInputStream(in)) {
            Manifest manifest = bundle.getManifest();

            assertThat(manifest.getMainAttributes().getValue("Bundle-SymbolicName"))
                    .isEqualTo(BUNDLE);
        }
    }

    @Test
    void ourLibrariesAreInTheBundle() throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream in = kar.getInputStream(entryEndingWith(".jar"));
                JarInputStream bundle = new JarInputStream(in)) {
            for (ZipEntry entry = bundle.getNextEntry(); entry != null; entry = bundle.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names)
                .contains(
                        "org/lightwaveos/serial/PixelLink.class",
                        "org/lightwaveos/strip/HostStrip.class",
                        "org/lightwaveos/render/StripRenderer.class",
                        "org/lightwaveos/render/effect/Aurora.class");
    }

    @Test
    void holdsOneBundleAndNoLibraryBesideIt() {
        assertThat(kar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".jar")))
                .singleElement()
                .asString()
                .startsWith(FOLDER + BUNDLE + "/" + VERSION + "/" + BUNDLE + "-");
    }

    @Test
    void featureInstallsTheBundleOnTopOfOpenhabsOwnFeatures() throws Exception {
        Document features = featureFile();

        assertThat(attributes(features, "feature", "name")).contains("openhab-binding-lightwaveos");
        assertThat(texts(features, "feature"))
                .contains("openhab-runtime-base", "openhab-transport-mdns", "openhab-transport-serial");
        assertThat(texts(features, "bundle")).containsExactly("mvn:" + GROUP + "/" + BUNDLE + "/" + VERSION);
        assertThat(attributes(features, "bundle", "start-level")).containsExactly("80");
    }

    @Test
    void namesNoRepositoryToFetchFrom() throws Exception {
        assertThat(texts(featureFile(), "repository")).isEmpty();
    }

    private Document featureFile() throws Exception {
        try (InputStream in = kar.getInputStream(entryEndingWith("features.xml"))) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(in);
        }
    }

    private ZipEntry entryEndingWith(String suffix) {
        List<? extends ZipEntry> found = kar.stream()
                .filter(entry -> entry.getName().startsWith(FOLDER))
                .filter(entry -> entry.getName().endsWith(suffix))
                .toList();
        assertThat(found).as("entries *%s in %s", suffix, kar.getName()).hasSize(1);
        return found.get(0);
    }

    private static List<String> texts(Document document, String element) {
        NodeList nodes = document.getElementsByTagNameNS("*", element);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent().strip())
                .toList();
    }

    private static List<String> attributes(Document document, String element, String attribute) {
        NodeList nodes = document.getElementsByTagNameNS("*", element);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getAttributes().getNamedItem(attribute))
                .filter(node -> node != null)
                .map(node -> node.getNodeValue())
                .toList();
    }
}
