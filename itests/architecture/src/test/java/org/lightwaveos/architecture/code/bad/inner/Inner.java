/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.architecture.code.bad.inner;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.lightwaveos.architecture.code.bad.outer.Outer;
import org.openhab.core.library.types.OnOffType;

/** Does all that a pure package must not do. */
public final class Inner {

    private final Outer outer = new Outer(this);

    void reachOut() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", 1)) {
            socket.getOutputStream().write(outer.hashCode());
        }
    }

    ScheduledExecutorService pool() {
        return Executors.newScheduledThreadPool(1);
    }

    Thread thread() {
        return new Thread(() -> {});
    }

    long clocks() {
        return System.currentTimeMillis() + Instant.now().toEpochMilli();
    }

    int dice() {
        return new Random().nextInt() + new Random(1).nextInt();
    }

    JsonObject json() {
        return new JsonObject();
    }

    OnOffType openhab() {
        return OnOffType.ON;
    }
}
