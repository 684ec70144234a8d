/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.rest;

/**
 * One message of openHAB's event stream.
 *
 * @param topic for example {@code openhab/items/Kitchen/statechanged}
 * @param type for example {@code ItemStateChangedEvent}
 * @param payload JSON text of the payload
 * @param receivedNanos {@link System#nanoTime()} when the line had been read
 */
public record OpenHabEvent(String topic, String type, String payload, long receivedNanos) {
    /** The part of the topic that names the item, Thing or inbox entry; empty if the topic is shorter. */
    public String subject() {
        String[] parts = topic.split("/");
        return parts.length > 2 ? parts[2] : "";
    }
}
