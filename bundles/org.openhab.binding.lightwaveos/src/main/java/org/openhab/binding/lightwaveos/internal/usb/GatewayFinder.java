/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.usb;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Finds out which of the USB devices are LightwaveOS gateways: asks those that are no Things when they appear, and all of them at
 * a scan. A device that comes and goes is not asked each time, see {@link Acquaintances}.
 */
public final class GatewayFinder {

    /** Hears of gateways that are no Things. */
    public interface Listener {

        /** A gateway has answered there. */
        void found(UsbPort where);

        /** One that had been found is gone. */
        void gone(UsbPort where);
    }

    /** Asks a port. */
    @FunctionalInterface
    interface Prober {

        /**
         * May block for some seconds.
         *
         * @return whether a LightwaveOS device has answered
         * @throws InterruptedException if the thread is to end
         */
        boolean isDevice(String port) throws InterruptedException;
    }

    private final PortSightings sightings;
    private final Prober prober;
    private final Executor thread;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    // All access must be guarded by "this".
    private final Set<UsbPort> asking = new HashSet<>();
    private final Acquaintances acquaintances = new Acquaintances();

    /** @param thread one task at a time; may block, and refuse what is too much */
    GatewayFinder(PortSightings sightings, Prober prober, Executor thread) {
        this.sightings = sightings;
        this.prober = prober;
        this.thread = thread;
    }

    void addListener(Listener listener) {
        listeners.add(listener);
    }

    void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** A USB device that may be a gateway is plugged in. Returns at once. */
    void plugged(UsbPort where) {
        sightings.plugged(where);
        if (acquaintances.isGateway(where.serial())) {
            offer(where);
        } else if (acquaintances.isWorthAsking(where.serial())) {
            ask(where);
        }
    }

    /** It is no longer. */
    void unplugged(UsbPort where) {
        if (sightings.unplugged(where)) {
            listeners.forEach(listener -> listener.gone(where));
        }
    }

    /** Asks all that are no Things. */
    void scan() {
        sightings.present().forEach(this::ask);
    }

    private void offer(UsbPort where) {
        if (!sightings.isWatched(where)) {
            listeners.forEach(listener -> listener.found(where));
        }
    }

    private void ask(UsbPort where) {
        if (sightings.isWatched(where)) {
            return;
        }
        synchronized (this) {
            if (!asking.add(where)) {
                return;
            }
        }
        try {
            thread.execute(() -> probe(where));
        } catch (RejectedExecutionException e) {
            // too many wait already, or the search has ended: the next scan asks
            answered(where);
        }
    }

    private void probe(UsbPort where) {
        try {
            boolean worthIt = sightings.isPresent(where) && !sightings.isWatched(where);
            if (worthIt) {
                boolean device = prober.isDevice(where.port());
                acquaintances.asked(where.serial(), device);
                if (device && sightings.isPresent(where)) {
                    offer(where);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            answered(where);
        }
    }

    private synchronized void answered(UsbPort where) {
        asking.remove(where);
    }
}
