/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.net;

import java.util.function.Consumer;
import org.lightwaveos.virtual.firmware.HttpRequest;
import org.lightwaveos.virtual.gateway.HttpAnswer;

/**
 * Who a server reports to. Called on the server's threads, in order for each client; must not block.
 */
public interface DeviceLink {

    /** A WebSocket handshake is done. The id is not 0 and not used again. */
    void connected(int clientId, String address);

    /** A data frame came; {@code last} is false for all but the last piece of a fragmented message. */
    void received(int clientId, byte[] payload, boolean last);

    /** A connection is gone, whoever ended it. */
    void disconnected(int clientId, int code, String reason);

    /** A REST request came; the answer may be given on any thread, once. */
    void requested(HttpRequest request, String address, Consumer<HttpAnswer> answer);
}
