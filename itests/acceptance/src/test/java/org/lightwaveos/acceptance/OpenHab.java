/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lightwaveos.rest.OpenHabClient;
import org.lightwaveos.testbed.launcher.Testbed;
import org.lightwaveos.testbed.launcher.TestbedConfig;

/** The openHAB under test: the one of {@code -Dopenhab.url}, or else a testbed of our own. */
final class OpenHab implements AutoCloseable {
    private static final Path USB = newFolder();

    private final Optional<Testbed> testbed;
    private final OpenHabClient rest;

    private OpenHab(Optional<Testbed> testbed, OpenHabClient rest) {
        this.testbed = testbed;
        this.rest = rest;
    }

    /** Whether {@code -Dopenhab.url} names one. */
    static boolean isForeign() {
        return !System.getProperty("openhab.url", "").isBlank();
    }

    static OpenHab open() {
        if (isForeign()) {
            String token = System.getProperty("openhab.token", "");
            return new OpenHab(Optional.empty(), new OpenHabClient(System.getProperty("openhab.url"), token));
        }
        return ofTestbed(TestbedConfig.defaults().withUsb(usb()));
    }

    /** What stands for the USB of the host: a file for each device that is plugged in. */
    static Path usb() {
        return USB;
    }

    private static Path newFolder() {
        try {
            Path folder = Files.createTempDirectory("lightwaveos-usb");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A testbed that keeps its data in a folder. */
    static OpenHab keptIn(Path folder) {
        return ofTestbed(TestbedConfig.defaults().withUserData(folder));
    }

    private static OpenHab ofTestbed(TestbedConfig config) {
        Path addon = Path.of(System.getProperty("lightwaveos.addon", ""));
        if (!Files.exists(addon)) {
            throw new IllegalStateException("no add-on at '" + addon + "': run this by Maven, phase package or later");
        }
        Testbed testbed = Testbed.start(config.withMdns(true).withAddon(addon));
        OpenHabClient rest =
                new OpenHabClient(testbed.restUrl().toString(), testbed.token().orElse(""));
        return new OpenHab(Optional.of(testbed), rest);
    }

    OpenHabClient rest() {
        return rest;
    }

    @Override
    public void close() {
        testbed.ifPresent(Testbed::close);
    }
}
