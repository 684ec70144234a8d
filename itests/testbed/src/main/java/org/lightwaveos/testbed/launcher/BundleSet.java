/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the bundles that make up the testbed: what the build collected, and this very code. */
final class BundleSet {

    private static final String FOLDER = "bundles";

    private BundleSet() {}

    /**
     * The testbed's bundles, logging first. The folder {@value #FOLDER} lies beside this code's jar or class folder; in this module's
     * own tests two bundles are not packaged yet and are named by system properties.
     *
     * @throws IOException if the folder is missing, because the module was never packaged
     */
    static List<Path> testbed() throws IOException {
        Path self = self();
        Path folder = self.resolveSibling(FOLDER);
        if (!Files.isDirectory(folder)) {
            throw new IOException("No folder " + folder + ": run 'mvn package' for the module testbed first");
        }
        List<Path> bundles = new ArrayList<>();
        addReactorBundle(bundles, folder, "lightwaveos.testbed.logging", "lightwaveos-testbed-logging");
        addReactorBundle(bundles, folder, "lightwaveos.testbed.standin", "lightwaveos-openhab-standin");
        try (Stream<Path> jars = Files.list(folder)) {
            jars.filter(jar -> jar.toString().endsWith(".jar"))
                    .filter(jar -> !isReactorBundle(jar))
                    .sorted()
                    .forEach(bundles::add);
        }
        bundles.add(self);
        return bundles;
    }

    /**
     * The add-on of this project: in the folder "addons" beside this code's jar, or where the system property
     * lightwaveos.testbed.addon says.
     *
     * @throws IllegalStateException if it was never packaged
     */
    static Path addon() {
        try {
            List<Path> found = new ArrayList<>();
            addReactorBundle(
                    found,
                    self().resolveSibling("addons"),
                    "lightwaveos.testbed.addon",
                    "org.openhab.binding.lightwaveos");
            return found.get(0);
        } catch (IOException e) {
            throw new IllegalStateException("The add-on is not there: " + e.getMessage(), e);
        }
    }

    private static boolean isReactorBundle(Path jar) {
        return jar.getFileName().toString().startsWith("lightwaveos-");
    }

    private static void addReactorBundle(List<Path> bundles, Path folder, String property, String name)
            throws IOException {
        String named = System.getProperty(property);
        if (named != null && Files.exists(Path.of(named))) {
            bundles.add(Path.of(named));
            return;
        }
        try (Stream<Path> jars = Files.list(folder)) {
            bundles.add(jars.filter(jar -> jar.getFileName().toString().startsWith(name + "-"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No " + name + " in " + folder)));
        }
    }

    private static Path self() throws IOException {
        try {
            return Path.of(BundleSet.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("The testbed's own code has no path", e);
        }
    }
}
