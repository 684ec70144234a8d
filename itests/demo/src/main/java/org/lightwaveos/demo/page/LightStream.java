/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.page;

import com.google.gson.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.lightwaveos.demo.house.Fleet;

/** Sends what the devices show, 25 times a second, while somebody looks. */
final class LightStream implements AutoCloseable {
    private static final long PERIOD_MS = 40;
    private static final int POWER_EVERY = 25;
    private static final int MORE_EVERY = 5;

    private record Source(String event, Supplier<JsonObject> what) {}

    private final Fleet fleet;
    private final Broadcast broadcast;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "light-stream");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Source> more = new CopyOnWriteArrayList<>();
    private int tick;

    LightStream(Fleet fleet, Broadcast broadcast) {
        this.fleet = fleet;
        this.broadcast = broadcast;
        clock.scheduleAtFixedRate(this::tick, PERIOD_MS, PERIOD_MS, TimeUnit.MILLISECONDS);
    }

    /** Sends this, too, five times a second. */
    void also(String event, Supplier<JsonObject> what) {
        more.add(new Source(event, what));
    }

    private void tick() {
        if (!broadcast.watched()) {
            return;
        }
        JsonObject frames = new JsonObject();
        for (String uuid : fleet.uuids()) {
            fleet.frame(uuid)
                    .ifPresent(frame ->
                            frames.addProperty(uuid, Base64.getEncoder().encodeToString(frame)));
        }
        broadcast.send("frames", frames.toString());
        if (tick % MORE_EVERY == 0) {
            more.forEach(
                    source -> broadcast.send(source.event(), source.what().get().toString()));
        }
        if (tick++ % POWER_EVERY == 0) {
            power();
        }
    }

    /** Tells which devices have power, now. */
    void power() {
        JsonObject power = new JsonObject();
        for (String uuid : fleet.uuids()) {
            power.addProperty(uuid, fleet.powered(uuid));
        }
        broadcast.send("power", power.toString());
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
