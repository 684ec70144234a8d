/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * The add-on as it was built: its jar, or, before Maven has packed it, the folder with the same content.
 *
 * @param manifest its main attributes
 */
record BuiltBundle(ClassFiles files, Attributes manifest) {

    private static final String NAME = "org.openhab.binding.lightwaveos";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** @throws AssertionError where the add-on was not built */
    static BuiltBundle load() throws IOException {
        for (URL url : Collections.list(BuiltBundle.class.getClassLoader().getResources(MANIFEST))) {
            try (InputStream in = url.openStream()) {
                Attributes manifest = new Manifest(in).getMainAttributes();
                if (NAME.equals(manifest.getValue("Bundle-SymbolicName"))) {
                    return new BuiltBundle(ClassFiles.under(container(url)), manifest);
                }
            }
        }
        throw new AssertionError("The bundle " + NAME + " is not on the class path, or its manifest has not been"
                + " made: build it first, by `mvn package`");
    }

    private static Path container(URL manifest) throws IOException {
        String url = manifest.toString();
        String place = url.startsWith("jar:")
                ? url.substring("jar:".length(), url.indexOf("!/"))
                : url.substring(0, url.length() - MANIFEST.length());
        try {
            return Path.of(new URI(place));
        } catch (URISyntaxException e) {
            throw new IOException("Not a file: " + url, e);
        }
    }
}
