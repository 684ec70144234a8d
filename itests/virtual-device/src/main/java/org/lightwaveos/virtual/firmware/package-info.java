/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The device without its network: commands and REST calls in, answers and intents out.
 *
 * <p>Rule: no thread, no clock, no socket, no randomness of its own. Time comes with every call, in milliseconds since
 * the device's boot. Nothing here is thread-safe: one owner calls it.
 */
package org.lightwaveos.virtual.firmware;
