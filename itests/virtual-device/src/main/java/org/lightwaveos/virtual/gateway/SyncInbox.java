/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

/** Where a client's texts go before the control API gets to see them. */
@FunctionalInterface
public interface SyncInbox {

    /** Of today's units: sync texts are control messages without a type. */
    SyncInbox NONE = (clientId, data, nowMs) -> false;

    /**
     * A data event of an admitted client, after the limits on rate and size. A key is not asked for: peers have none.
     *
     * @return true if it was a sync text, and so has been dealt with
     */
    boolean takes(int clientId, byte[] data, long nowMs);
}
