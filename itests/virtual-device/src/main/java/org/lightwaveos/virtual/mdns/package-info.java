/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A device's announcements: {@code _http._tcp} and {@code _ws._tcp}, as real units make them (device facts, section 1),
 * and the scans of a unit with sync.
 *
 * <p>Rule: only the loopback interface ever sees a packet. A unit keeps nothing that it hears between two scans.
 *
 * <p>Why this is not a JmDNS for each device: measured with 3.6.3 on 127.0.0.1, one takes 4 s from registration to its
 * first announcement and 2 s to close, answers on after the device has crashed, cannot leave without a goodbye, and says
 * only a second later that it has announced. A unit answers within milliseconds and is silent when its plug is pulled.
 * Clients find these announcements with JmDNS; the tests do so.
 */
package org.lightwaveos.virtual.mdns;
