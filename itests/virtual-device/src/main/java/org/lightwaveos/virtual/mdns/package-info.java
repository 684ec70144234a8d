/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A device's announcements: {@code _http._tcp} and {@code _ws._tcp} under the name that all units share.
 *
 * <p>Rule: the only package of the virtual device that knows jmdns. Bound to 127.0.0.1 and to nothing else: bound to any
 * other loopback address jmdns joins the default interface, and the network hears of devices that are none.
 */
package org.lightwaveos.virtual.mdns;
