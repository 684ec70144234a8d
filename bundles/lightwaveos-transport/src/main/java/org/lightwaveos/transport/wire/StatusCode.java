/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.wire;

/** WebSocket status codes (RFC 6455, section 7.4, and the registry for 1013) that are sent from here. */
public final class StatusCode {

    public static final int GOING_AWAY = 1001;
    public static final int NOT_ACCEPTABLE = 1003;
    public static final int POLICY = 1008;
    public static final int TOO_BIG = 1009;
    public static final int INTERNAL = 1011;
    public static final int TRY_AGAIN_LATER = 1013;

    private StatusCode() {}
}
