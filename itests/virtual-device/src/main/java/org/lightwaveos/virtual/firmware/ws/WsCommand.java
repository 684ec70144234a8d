/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

/** Handles one type of message. */
@FunctionalInterface
interface WsCommand {

    void run(WsCall call);
}
