/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Listens to the event stream from the moment that its headers are here. */
final class EventReader implements AutoCloseable {

    private final BlockingQueue<JsonObject> events = new LinkedBlockingQueue<>();
    private final InputStream stream;

    EventReader(Testbed testbed, String topics) throws IOException, InterruptedException {
        URI uri = URI.create(testbed.restUrl() + "/events?topics=" + topics);
        HttpResponse<InputStream> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofInputStream());
        stream = response.body();
        Thread reader = new Thread(this::read, "event-reader");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data: ")) {
                    events.add(JsonParser.parseString(line.substring("data: ".length()))
                            .getAsJsonObject());
                }
            }
        } catch (IOException e) {
            // The stream was closed.
        }
    }

    /** The next event of that type; what comes before it is dropped. */
    JsonObject next(String type) throws InterruptedException {
        for (; ; ) {
            JsonObject event = events.poll(15, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("No " + type + " came");
            }
            if (event.get("type").getAsString().equals(type)) {
                return event;
            }
        }
    }

    /** The type of the next event that is no sign of life. */
    String nextType() throws InterruptedException {
        for (; ; ) {
            JsonObject event = events.poll(15, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("No event came");
            }
            if (!event.get("type").getAsString().equals("ALIVE")) {
                return event.get("type").getAsString();
            }
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
