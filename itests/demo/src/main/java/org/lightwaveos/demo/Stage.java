/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.lightwaveos.demo.page.PageServer;

/** What a demo stands on, whatever it shows: the add-on's jar, a port for its page, and the time that it takes. */
final class Stage {
    /** Names the add-on's jar. */
    private static final String ADDON = "lightwaveos.addon";

    /** Opens a page. */
    interface Opening {
        /** @param port 0 for any free one */
        PageServer at(int port) throws IOException;
    }

    private final DemoOptions options;
    private final Narrator narrator;

    Stage(DemoOptions options, Narrator narrator) {
        this.options = options;
        this.narrator = narrator;
    }

    static Path addon() {
        Path jar = Path.of(System.getProperty(ADDON, ""));
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("the add-on's jar is not at '" + jar + "'; start the demo by ./demo");
        }
        return jar;
    }

    /** Opens the page at the port that was asked for, or at the usual one, or at any if that is taken. */
    PageServer open(Opening page) throws IOException {
        PageServer opened = openAtPort(page);
        narrator.say("page      %s   <- open this in a browser; Ctrl-C ends", opened.url());
        return opened;
    }

    private PageServer openAtPort(Opening page) throws IOException {
        int port = options.port().orElse(DemoOptions.USUAL_PORT);
        try {
            return page.at(port);
        } catch (BindException taken) {
            if (options.port().isPresent()) {
                throw new IOException("port " + port + " is taken; --port 0 takes any free one");
            }
            narrator.say("page      port %d is taken, taking any free one", port);
            return page.at(0);
        }
    }

    /** Returns when the time that was asked for is over; without one, never. */
    void linger() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        Optional<Duration> duration = options.duration();
        if (duration.isPresent()) {
            never.await(duration.get().toMillis(), TimeUnit.MILLISECONDS);
        } else {
            never.await();
        }
    }
}
