/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.api.Request;
import org.eclipse.jetty.client.api.Response;
import org.eclipse.jetty.client.api.Result;
import org.eclipse.jetty.client.util.BufferingResponseListener;
import org.eclipse.jetty.client.util.BytesContentProvider;
import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.control.transport.HttpCall;
import org.lightwaveos.control.transport.HttpOutcome;

/** One REST request and its answer. */
final class HttpExchange {

    /** Longest body read, in bytes; the longest honest one has about 30 000. */
    static final int MAX_BODY = 1024 * 1024;

    private static final int UNAUTHORIZED = 401;

    private final HttpCall call;
    private final Consumer<HttpOutcome> done;
    private final AtomicBoolean finished = new AtomicBoolean();
    private volatile boolean connected;

    HttpExchange(HttpCall call, Consumer<HttpOutcome> done) {
        this.call = call;
        this.done = done;
    }

    /** Returns at once; a failure to start, too, is told later and elsewhere. */
    void start(HttpClient client) {
        try {
            request(client).send(new Answer());
        } catch (RuntimeException e) {
            HttpOutcome.Failed failed =
                    new HttpOutcome.Failed(new CloseCause(CloseCause.Kind.NO_ROUTE, 0, Causes.text(e)));
            CompletableFuture.runAsync(() -> finish(failed));
        }
    }

    private Request request(HttpClient client) {
        Request request = client.newRequest("http://" + call.endpoint().authority() + call.pathAndQuery())
                .method(call.method())
                .followRedirects(false)
                .timeout(call.timeout().toMillis(), TimeUnit.MILLISECONDS)
                // a pooled connection may belong to the device's life before its restart
                .header("Connection", "close")
                .onRequestBegin(begun -> connected = true);
        call.headers().forEach((name, value) -> {
            if (!name.equalsIgnoreCase("Content-Type")) {
                request.header(name, value);
            }
        });
        if (!call.body().isEmpty()) {
            byte[] body = call.body().getBytes(StandardCharsets.UTF_8);
            request.content(new BytesContentProvider(contentType(), body));
        }
        return request;
    }

    private String contentType() {
        @Nullable String type = call.headers().get("Content-Type");
        return type == null ? "application/json" : type;
    }

    private void finish(HttpOutcome outcome) {
        if (finished.compareAndSet(false, true)) {
            done.accept(outcome);
        }
    }

    /** Collects the answer. */
    @NonNullByDefault({})
    private final class Answer extends BufferingResponseListener {

        Answer() {
            super(MAX_BODY);
        }

        @Override
        public void onComplete(Result result) {
            Response refusal = result.getResponse();
            if (result.isFailed() && refusal != null && refusal.getStatus() == UNAUTHORIZED) {
                // Jetty calls a 401 without WWW-Authenticate a violation; the device never sends that header
                finish(new HttpOutcome.Answered(UNAUTHORIZED, "", 0));
            } else if (result.isFailed()) {
                finish(new HttpOutcome.Failed(Causes.of(result.getFailure(), connected)));
            } else {
                Response response = result.getResponse();
                String body = getContentAsString(StandardCharsets.UTF_8);
                finish(new HttpOutcome.Answered(response.getStatus(), body == null ? "" : body, retryAfter(response)));
            }
        }

        /** The header may also be a date; the device sends seconds. */
        private int retryAfter(Response response) {
            String text = response.getHeaders().get("Retry-After");
            return text != null && text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        }
    }
}
