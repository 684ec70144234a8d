/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a testbed is to be started. Immutable; start from {@link #defaults()}.
 *
 * @param restPort TCP port of the REST API on 127.0.0.1, 0 for any free one
 * @param token the API token that requests must carry, empty if none is asked for
 * @param userData the folder that keeps Things, items, links and storages; empty for a new temporary one that goes at close
 * @param mdns whether a JmDNS on 127.0.0.1 is started; without it nothing is discovered and nothing advertised
 * @param usb a folder with a file of properties (idVendor, idProduct, serial, port) for each USB device; empty for no USB
 * @param contextClassLoader what handlers find as context class loader
 * @param logLevels "INFO,org.example=DEBUG"
 * @param addons add-on bundles: jars, or folders with a manifest
 * @param extraBundles further bundles that the add-ons need
 */
public record TestbedConfig(
        int restPort,
        Optional<String> token,
        Optional<Path> userData,
        boolean mdns,
        Optional<Path> usb,
        ContextClassLoader contextClassLoader,
        String logLevels,
        List<Path> addons,
        List<Path> extraBundles) {

    /** The context class loader of pool threads is an accident in openHAB; so is it here, on purpose. */
    public enum ContextClassLoader {
        /** A loader that finds nothing but the JDK's core. */
        FOREIGN,
        /** No loader at all. */
        NULL
    }

    public TestbedConfig {
        Objects.requireNonNull(contextClassLoader);
        addons = List.copyOf(addons);
        extraBundles = List.copyOf(extraBundles);
        if (restPort < 0 || restPort > 65535) {
            throw new IllegalArgumentException("Port " + restPort + " is not in 0..65535");
        }
    }

    /** Any free port, no token, temporary data, no mDNS, no add-on. */
    public static TestbedConfig defaults() {
        return new TestbedConfig(
                0,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                ContextClassLoader.FOREIGN,
                "INFO",
                List.of(),
                List.of());
    }

    public TestbedConfig withRestPort(int port) {
        return new TestbedConfig(port, token, userData, mdns, usb, contextClassLoader, logLevels, addons, extraBundles);
    }

    public TestbedConfig withToken(String value) {
        return new TestbedConfig(
                restPort, Optional.of(value), userData, mdns, usb, contextClassLoader, logLevels, addons, extraBundles);
    }

    public TestbedConfig withUserData(Path folder) {
        return new TestbedConfig(
                restPort, token, Optional.of(folder), mdns, usb, contextClassLoader, logLevels, addons, extraBundles);
    }

    public TestbedConfig withMdns(boolean on) {
        return new TestbedConfig(
                restPort, token, userData, on, usb, contextClassLoader, logLevels, addons, extraBundles);
    }

    /** Names the folder that stands for the host's USB. */
    public TestbedConfig withUsb(Path folder) {
        return new TestbedConfig(
                restPort,
                token,
                userData,
                mdns,
                Optional.of(folder),
                contextClassLoader,
                logLevels,
                addons,
                extraBundles);
    }

    public TestbedConfig withContextClassLoader(ContextClassLoader loader) {
        return new TestbedConfig(restPort, token, userData, mdns, usb, loader, logLevels, addons, extraBundles);
    }

    public TestbedConfig withLogLevels(String levels) {
        return new TestbedConfig(
                restPort, token, userData, mdns, usb, contextClassLoader, levels, addons, extraBundles);
    }

    /** Adds an add-on: a jar, or a folder with META-INF/MANIFEST.MF. */
    public TestbedConfig withAddon(Path bundle) {
        return new TestbedConfig(
                restPort,
                token,
                userData,
                mdns,
                usb,
                contextClassLoader,
                logLevels,
                plus(addons, bundle),
                extraBundles);
    }

    /** Adds the add-on of this project, as the build has left it. */
    public TestbedConfig withProjectAddon() {
        return withAddon(BundleSet.addon());
    }

    public TestbedConfig withExtraBundle(Path bundle) {
        return new TestbedConfig(
                restPort,
                token,
                userData,
                mdns,
                usb,
                contextClassLoader,
                logLevels,
                addons,
                plus(extraBundles, bundle));
    }

    private static List<Path> plus(List<Path> paths, Path path) {
        List<Path> all = new ArrayList<>(paths);
        all.add(path);
        return all;
    }
}
