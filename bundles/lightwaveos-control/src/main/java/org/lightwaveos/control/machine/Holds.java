/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.machine;

/**
 * How long after it was sent a command's effect may still not show, ms.
 *
 * @param first after the command
 * @param again after its repetition
 */
public record Holds(long first, long again) {}
