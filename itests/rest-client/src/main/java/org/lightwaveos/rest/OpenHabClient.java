/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.rest;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One openHAB. Safe for use by several threads; every call blocks until openHAB has answered or 15 s have passed. */
public final class OpenHabClient {
    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain";
    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Gson gson = new Gson();
    private final URI rest;
    private final String token;

    /**
     * @param url openHAB's address, with or without the final {@code /rest}
     * @param token an API token; empty to send none
     */
    public OpenHabClient(String url, String token) {
        String base = url.replaceAll("/+$", "").replaceAll("/rest$", "");
        this.rest = URI.create(base + "/rest/");
        this.token = token;
    }

    /** All Things. */
    public List<ThingView> things() {
        return List.of(read(get("things"), ThingView[].class));
    }

    /** One Thing; throws with status 404 if there is none. */
    public ThingView thing(String uid) {
        return read(get("things/" + escaped(uid)), ThingView.class);
    }

    /** A Thing's status. */
    public StatusView status(String thingUid) {
        return read(get("things/" + escaped(thingUid) + "/status"), StatusView.class);
    }

    /** Adds a Thing by hand. */
    public ThingView createThing(String uid, String typeUid, String label, Map<String, ?> configuration) {
        return createThing(uid, typeUid, Optional.empty(), label, configuration);
    }

    /** Adds a Thing by hand, under a bridge or under none. */
    public ThingView createThing(
            String uid, String typeUid, Optional<String> bridgeUid, String label, Map<String, ?> configuration) {
        Map<String, Object> thing = new HashMap<>(Map.of(
                "UID",
                uid,
                "thingTypeUID",
                typeUid,
                "label",
                label,
                "configuration",
                configuration,
                "properties",
                Map.of()));
        bridgeUid.ifPresent(bridge -> thing.put("bridgeUID", bridge));
        return read(expectOk("POST", "things", JSON, gson.toJson(thing)), ThingView.class);
    }

    /** Puts a Thing under a bridge. openHAB has no request that takes it out again. */
    public ThingView putUnder(String thingUid, String bridgeUid) {
        String body = gson.toJson(Map.of("bridgeUID", bridgeUid));
        return read(expectOk("PUT", "things/" + escaped(thingUid), JSON, body), ThingView.class);
    }

    /** Replaces parts of a Thing's configuration. */
    public ThingView configure(String thingUid, Map<String, ?> configuration) {
        return read(
                expectOk("PUT", "things/" + escaped(thingUid) + "/config", JSON, gson.toJson(configuration)),
                ThingView.class);
    }

    /** Removes a Thing without waiting for its handler's consent. */
    public void removeThing(String uid) {
        expectOk("DELETE", "things/" + escaped(uid) + "?force=true", "", "");
    }

    /** The inbox. */
    public List<InboxView> inbox() {
        return List.of(read(get("inbox"), InboxView[].class));
    }

    /** Makes a Thing of an inbox entry. */
    public void approve(String thingUid, String label) {
        expectOk("POST", "inbox/" + escaped(thingUid) + "/approve", TEXT, label);
    }

    /** Forgets an inbox entry. */
    public void removeInboxEntry(String thingUid) {
        expectOk("DELETE", "inbox/" + escaped(thingUid), "", "");
    }

    /** Starts a scan by one binding and returns its time-out in seconds. */
    public int scan(String bindingId) {
        String seconds = expectOk("POST", "discovery/bindings/" + bindingId + "/scan", "", "")
                .body();
        return Integer.parseInt(seconds.strip());
    }

    /**
     * Runs an action of a Thing.
     *
     * @param action scope and name, such as {@code lightwaveos.identify}; openHAB adds a hash of its signature
     */
    public void act(String thingUid, String action, Map<String, ?> inputs) {
        String path = "actions/" + escaped(thingUid);
        String uid = Arrays.stream(read(get(path), ActionView[].class))
                .map(ActionView::actionUid)
                .filter(candidate -> candidate.replaceFirst("#.*", "").equals(action))
                .findFirst()
                .orElseThrow(() -> new RestException(thingUid + " has no action " + action, 404));
        expectOk("POST", path + "/" + escaped(uid), JSON, gson.toJson(inputs));
    }

    /** Creates an item or replaces it. */
    public void putItem(String name, String type, String label) {
        Map<String, ?> item =
                Map.of("type", type, "name", name, "label", label, "tags", List.of(), "groupNames", List.of());
        expectOk("PUT", "items/" + escaped(name), JSON, gson.toJson(item));
    }

    /** One item. */
    public ItemView item(String name) {
        return read(get("items/" + escaped(name)), ItemView.class);
    }

    /** An item's state as text. */
    public String state(String itemName) {
        return get("items/" + escaped(itemName) + "/state").body();
    }

    /** Sends a command to an item. Returns when openHAB has taken it, which is before the device has. */
    public void command(String itemName, String command) {
        expectOk("POST", "items/" + escaped(itemName), TEXT, command);
    }

    /** Removes an item. */
    public void removeItem(String name) {
        expectOk("DELETE", "items/" + escaped(name), "", "");
    }

    /** Links an item to a channel. */
    public void link(String itemName, String channelUid) {
        Map<String, ?> link = Map.of("itemName", itemName, "channelUID", channelUid, "configuration", Map.of());
        expectOk("PUT", "links/" + escaped(itemName) + "/" + escaped(channelUid), JSON, gson.toJson(link));
    }

    /**
     * Opens the event stream.
     *
     * @param topics comma-separated topic filters, for example {@code openhab/things/*}
     * @param listener called on the stream's own thread, which it must not hold up
     */
    public EventStream events(String topics, Consumer<OpenHabEvent> listener) {
        HttpRequest request = request("events?topics=" + topics, "GET", "", "")
                .setHeader("Accept", "text/event-stream")
                .build();
        HttpResponse<InputStream> answer = send(request, BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new RestException(request.uri() + " answered " + answer.statusCode(), answer.statusCode());
        }
        return new EventStream(answer.body(), listener);
    }

    /** Any request, whatever the answer's status. An empty content type sends no body. */
    public RestAnswer send(String method, String path, String contentType, String body) {
        HttpRequest request =
                request(path, method, contentType, body).timeout(TIMEOUT).build();
        HttpResponse<String> answer = send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return new RestAnswer(answer.statusCode(), type, answer.body());
    }

    private RestAnswer get(String path) {
        return expectOk("GET", path, "", "");
    }

    private RestAnswer expectOk(String method, String path, String contentType, String body) {
        RestAnswer answer = send(method, path, contentType, body);
        if (!answer.ok()) {
            throw new RestException(
                    method + " " + rest.resolve(path) + " answered " + answer.status() + ": " + answer.body(),
                    answer.status());
        }
        return answer;
    }

    private HttpRequest.Builder request(String path, String method, String contentType, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(rest.resolve(path));
        if (!token.isEmpty()) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        if (contentType.isEmpty()) {
            return request.method(method, BodyPublishers.noBody());
        }
        return request.setHeader("Content-Type", contentType).method(method, BodyPublishers.ofString(body));
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new RestException(request.method() + " " + request.uri() + " failed: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RestException(request.method() + " " + request.uri() + " was interrupted", e);
        }
    }

    private <T> T read(RestAnswer answer, Class<T> type) {
        try {
            T value = gson.fromJson(answer.body(), type);
            if (value == null) {
                throw new RestException("openHAB answered an empty body where JSON was due", answer.status());
            }
            return value;
        } catch (JsonParseException e) {
            throw new RestException("openHAB answered JSON of another shape: " + answer.body(), e);
        }
    }

    private static String escaped(String pathSegment) {
        return URLEncoder.encode(pathSegment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
