/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.shared;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Keeps attempts at one endpoint apart: a device refuses a socket within 2000 ms of the last one, and counts the refused ones
 * too (device facts, section 2.2).
 */
final class Spacing {

    /** 100 ms are for the network. */
    static final long GAP_NS = 2_100_000_000L;

    private final Map<String, Long> touched = new HashMap<>();

    /** Grants an attempt now, with 0, or tells after how many ns to ask again. */
    long tryTouch(String key, long nowNs) {
        forgetOld(nowNs);
        @Nullable Long last = touched.get(key);
        if (last != null) {
            return last + GAP_NS - nowNs;
        }
        touched.put(key, nowNs);
        return 0;
    }

    /** The attempt never came to the device: nothing listened there, or the way was cut. It may be back any moment. */
    void forget(String key) {
        touched.remove(key);
    }

    int size() {
        return touched.size();
    }

    private void forgetOld(long nowNs) {
        touched.values().removeIf(at -> nowNs - at >= GAP_NS);
    }
}
