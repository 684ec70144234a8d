/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.rest;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * The open event stream: one daemon thread reads lines and hands events on, in order. A lost stream ends the thread;
 * {@link #alive()} tells.
 */
public final class EventStream implements AutoCloseable {
    private static final String DATA = "data:";

    private final InputStream in;
    private final Thread reader;
    private final Consumer<OpenHabEvent> listener;
    private final Gson gson = new Gson();

    EventStream(InputStream in, Consumer<OpenHabEvent> listener) {
        this.in = in;
        this.listener = listener;
        this.reader = new Thread(this::readLines, "openhab-events");
        reader.setDaemon(true);
        reader.start();
    }

    /** Whether events can still arrive. */
    public boolean alive() {
        return reader.isAlive();
    }

    private void readLines() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(DATA)) {
                    handOn(line.substring(DATA.length()));
                }
            }
        } catch (IOException closed) {
            // Closed here or by openHAB: both end the stream, and alive() says so.
        }
    }

    private void handOn(String json) {
        try {
            OpenHabEvent raw = gson.fromJson(json, OpenHabEvent.class);
            // Messages without a topic are the stream's own sign of life.
            if (raw != null && raw.topic() != null) {
                listener.accept(new OpenHabEvent(raw.topic(), raw.type(), raw.payload(), System.nanoTime()));
            }
        } catch (JsonParseException unreadable) {
            // Not an event of openHAB; the next one counts.
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException ignored) {
            // It was closed already.
        }
    }
}
