/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

import java.util.HashMap;
import java.util.Map;

/**
 * Orders that the device's word may have crossed: what it says takes its time to get here, as an order takes its time to get
 * there. Taken for newer than the order, an old value would look like somebody's change.
 */
final class InTransit {

    private final Map<Part, Long> latest = new HashMap<>();
    private long orders;
    private long all;
    private long heard;

    /** The part was ordered. */
    void order(Part part) {
        latest.put(part, ++orders);
    }

    /** Nothing that was said up to now counts. */
    void orderAll() {
        all = ++orders;
    }

    long orders() {
        return orders;
    }

    /** What is heard from now on was said when that many orders had arrived. */
    void heard(long upTo) {
        heard = Math.max(heard, upTo);
        latest.values().removeIf(order -> order <= heard);
    }

    /** Whether what is heard of the part may be older than the latest order. */
    boolean crosses(Part part) {
        return latest.containsKey(part);
    }

    boolean crossesAll() {
        return all > heard;
    }
}
