/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.event;

/**
 * An event as a REST client sees it.
 *
 * @param topic like {@code openhab/items/Lamp/command}
 * @param type like {@code ItemCommandEvent}
 * @param payload JSON text
 */
public record BusEvent(String topic, String type, String payload) {}
