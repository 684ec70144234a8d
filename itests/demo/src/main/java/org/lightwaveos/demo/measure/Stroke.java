/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

/**
 * One command and what the light must show for it.
 *
 * @param channelId the channel whose item gets the command
 * @param command the command as text
 * @param key the field that changes, by its key on the wire
 * @param value the value that it must have, raw
 */
record Stroke(String channelId, String command, String key, int value) {}
