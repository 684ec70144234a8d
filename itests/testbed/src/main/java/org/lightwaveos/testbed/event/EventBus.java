/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.event;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Queues events and delivers them, in order, on one thread. What an event brings about inside openHAB (an item's new state, a command's
 * way to the handler) is its effect and runs on that thread too, after the listeners.
 */
@Component(service = EventBus.class)
public final class EventBus {

    private final Logger logger = LoggerFactory.getLogger(EventBus.class);
    private final List<Consumer<BusEvent>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "OH-OSGiEventManager"));

    @Activate
    public EventBus() {}

    public void post(BusEvent event) {
        post(event, () -> {});
    }

    /** Never blocks and never throws; after the testbed's end events are dropped. */
    public void post(BusEvent event, Runnable effect) {
        try {
            thread.execute(() -> deliver(event, effect));
        } catch (RejectedExecutionException e) {
            logger.debug("Event {} comes after the end", event.topic());
        }
    }

    /** @return what ends the subscription */
    public Runnable subscribe(Consumer<BusEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void deliver(BusEvent event, Runnable effect) {
        for (Consumer<BusEvent> listener : listeners) {
            guarded(event, () -> listener.accept(event));
        }
        guarded(event, effect);
    }

    private void guarded(BusEvent event, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            logger.error("Event {} could not be handled", event.topic(), e);
        }
    }

    @Deactivate
    void deactivate() {
        thread.shutdownNow();
    }
}
