/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.control.transport.HttpCall;

/** What a session wants done by the transport. */
public sealed interface SessionAction {

    record OpenSocket(long socket, Endpoint endpoint) implements SessionAction {}

    record SendText(long socket, String text) implements SessionAction {}

    record CloseSocket(long socket, int code, String reason) implements SessionAction {}

    record SendHttp(long call, HttpCall request) implements SessionAction {}
}
