/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.net;

import java.util.regex.Pattern;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.openhab.core.io.net.http.HttpClientFactory;
import org.openhab.core.io.net.http.WebSocketFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** openHAB's Jetty clients with its thread pools and limits. The common ones are started at the first call. */
@Component(service = {HttpClientFactory.class, WebSocketFactory.class})
public final class WebClients implements HttpClientFactory, WebSocketFactory {

    private static final Pattern CONSUMER = Pattern.compile("[a-zA-Z0-9_\\-]*");
    private static final int IDLE_MILLIS = 300_000;

    private final Logger logger = LoggerFactory.getLogger(WebClients.class);
    private HttpClient commonHttp;
    private WebSocketClient commonWebSocket;

    @Activate
    public WebClients() {}

    @Override
    public HttpClient createHttpClient(String consumerName) {
        return createHttpClient(consumerName, null);
    }

    @Override
    public HttpClient createHttpClient(String consumerName, SslContextFactory ssl) {
        check(consumerName);
        return http(threads(consumerName, 10, 5), ssl);
    }

    @Override
    public WebSocketClient createWebSocketClient(String consumerName) {
        return createWebSocketClient(consumerName, null);
    }

    @Override
    public WebSocketClient createWebSocketClient(String consumerName, SslContextFactory ssl) {
        check(consumerName);
        return webSocket(threads(consumerName, 10, 5), ssl);
    }

    @Override
    public synchronized HttpClient getCommonHttpClient() {
        startCommon();
        return commonHttp;
    }

    @Override
    public synchronized WebSocketClient getCommonWebSocketClient() {
        startCommon();
        return commonWebSocket;
    }

    private void startCommon() {
        if (commonHttp != null) {
            return;
        }
        QueuedThreadPool shared = threads("common", 40, 10);
        HttpClient http = http(shared, null);
        WebSocketClient webSocket = webSocket(shared, null);
        try {
            http.start();
            // Jetty sets it back at the start; without it deactivation would wait for idle threads.
            shared.setStopTimeout(0);
            webSocket.start();
        } catch (Exception e) {
            throw new IllegalStateException("Jetty's common clients do not start: " + e.getMessage(), e);
        }
        commonHttp = http;
        commonWebSocket = webSocket;
    }

    private static HttpClient http(QueuedThreadPool threads, SslContextFactory ssl) {
        HttpClient client = new HttpClient(ssl == null ? new SslContextFactory.Client() : ssl);
        client.setMaxConnectionsPerDestination(2);
        client.setExecutor(threads);
        return client;
    }

    private static WebSocketClient webSocket(QueuedThreadPool threads, SslContextFactory ssl) {
        HttpClient client = new HttpClient(ssl == null ? new SslContextFactory.Client() : ssl);
        client.setExecutor(threads);
        return new WebSocketClient(client);
    }

    private static QueuedThreadPool threads(String consumerName, int max, int min) {
        QueuedThreadPool threads = new QueuedThreadPool(max, min, IDLE_MILLIS);
        threads.setName("OH-httpClient-" + consumerName);
        threads.setDaemon(true);
        return threads;
    }

    private static void check(String consumerName) {
        if (consumerName.length() < 4) {
            throw new IllegalArgumentException("consumerName " + consumerName + " too short, minimum 4");
        }
        if (consumerName.length() > 20) {
            throw new IllegalArgumentException("consumerName " + consumerName + " too long, maximum 20");
        }
        if (!CONSUMER.matcher(consumerName).matches()) {
            throw new IllegalArgumentException(
                    "consumerName " + consumerName + " contains illegal character, allowed only [a-zA-Z0-9_-]");
        }
    }

    @Deactivate
    synchronized void deactivate() {
        try {
            if (commonHttp != null) {
                commonWebSocket.stop();
                commonHttp.stop();
            }
        } catch (Exception e) {
            logger.warn("Jetty's common clients do not stop: {}", e.getMessage());
        }
    }
}
