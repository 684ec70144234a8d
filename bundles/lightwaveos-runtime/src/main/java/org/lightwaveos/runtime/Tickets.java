/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.runtime;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;

/** Promises given to callers, by number. May be used by any thread. */
public final class Tickets {

    private final Map<Long, CompletableFuture<Boolean>> open = new ConcurrentHashMap<>();

    /** A promise for the number, which is in use by no other one. */
    public CompletionStage<Void> open(long ticket) {
        CompletableFuture<Boolean> promise = new CompletableFuture<>();
        open.put(ticket, promise);
        return promise.thenAccept(done -> {});
    }

    /**
     * Keeps a promise, or breaks it; nothing happens if there is none of the number.
     *
     * @param failure why it is broken, as the text of an {@link IllegalStateException}
     */
    public void end(long ticket, Optional<String> failure) {
        @Nullable CompletableFuture<Boolean> promise = open.remove(ticket);
        if (promise == null) {
            return;
        }
        if (failure.isPresent()) {
            promise.completeExceptionally(new IllegalStateException(failure.get()));
        } else {
            promise.complete(true);
        }
    }

    /** Breaks all that are open. */
    public void cancelAll() {
        open.keySet().forEach(ticket -> end(ticket, Optional.of("the controller is closed")));
    }
}
