/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What stands between a device's sockets and its command logic: who may connect, how fast anyone may speak, who must
 * show a key, and when the device speaks unasked.
 *
 * <p>Rule: no socket, thread or clock. Time is milliseconds since the device booted and comes with every call; one
 * thread at a time. Numbers are those of device facts, sections 2.1 to 2.6 and 3.1.
 */
package org.lightwaveos.virtual.gateway;
