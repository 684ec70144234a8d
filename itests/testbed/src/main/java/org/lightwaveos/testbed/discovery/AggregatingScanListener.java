/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.discovery;

import java.util.concurrent.atomic.AtomicInteger;
import org.openhab.core.config.discovery.ScanListener;

/** Tells once: when the last of several scans has ended, or when the first has failed. */
final class AggregatingScanListener implements ScanListener {

    private final AtomicInteger running;
    private final ScanListener listener;

    /** @param listener null if nobody wants to know */
    AggregatingScanListener(int scans, ScanListener listener) {
        this.running = new AtomicInteger(scans);
        this.listener = listener;
    }

    @Override
    public void onFinished() {
        if (running.decrementAndGet() == 0 && listener != null) {
            listener.onFinished();
        }
    }

    @Override
    public void onErrorOccurred(Exception exception) {
        if (running.getAndSet(0) > 0 && listener != null) {
            listener.onErrorOccurred(exception);
        }
    }
}
