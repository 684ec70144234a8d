/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import org.lightwaveos.control.codec.DeviceMessage;
import org.lightwaveos.control.codec.DeviceMessage.DeviceError;

/** A WebSocket message that an answer is awaited for, and what is to be done about each thing that can become of it. */
interface SocketRequest {

    long sentAt();

    /** The device has answered with success. */
    default void answered(DeviceMessage message, long now) {}

    /** The device refuses this very message. */
    default void refused(DeviceError error, long now) {}

    /** No answer came in time. */
    default void unanswered(long now) {}

    /** The device refuses everything for a while, this too: it is to be said again. */
    default void blocked(long now) {}

    /** The link has gone. */
    default void lost() {}

    /** A request that nothing depends on. */
    record Idle(long sentAt) implements SocketRequest {}
}
