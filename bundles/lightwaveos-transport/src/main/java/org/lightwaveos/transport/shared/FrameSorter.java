/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.shared;

import org.lightwaveos.control.codec.DeviceMessage;
import org.lightwaveos.control.codec.DeviceMessage.DeviceError;
import org.lightwaveos.control.codec.MessageReader;

/**
 * Whose a frame of one socket is. A sync frame is the peer's, and so are the errors with which a stock device answers one;
 * everything else is the controller's, who never sees either. The owner serialises the calls.
 */
final class FrameSorter {

    /** Who hears a frame. */
    enum To {
        CONTROL,
        PEER,
        BOTH
    }

    private boolean syncSent;
    private boolean controlSpoke;
    private boolean pairOpen;
    private long unauthorizedSync;

    void peerSends() {
        syncSent = true;
        if (!controlSpoke) {
            unauthorizedSync++;
        }
    }

    void controlSends() {
        controlSpoke = true;
    }

    To sort(String text) {
        if (SyncFrames.isOne(text)) {
            return To.PEER;
        }
        if (syncSent && text.contains("\"error\"")) {
            DeviceMessage message = MessageReader.read(text);
            if (message instanceof DeviceError error && error.requestId().isEmpty()) {
                return sort(error);
            }
        }
        return To.CONTROL;
    }

    /** A controller's own errors carry its request's id, but for these (device facts, sections 2.4 and 2.5). */
    private To sort(DeviceError error) {
        switch (error.code()) {
            case DeviceError.RATE_LIMITED:
                return To.BOTH;
            case DeviceError.UNAUTHORIZED:
                return unauthorized();
            case "MISSING_FIELD":
                // a controller never leaves out the type: this answers a sync text, and a second one follows it
                pairOpen = true;
                return To.PEER;
            case "INVALID_VALUE":
                boolean second = pairOpen;
                pairOpen = false;
                return second ? To.PEER : To.CONTROL;
            default:
                return To.CONTROL;
        }
    }

    /** A device that wants a key refuses each text before it; what the peer said before the controller spoke is not its. */
    private To unauthorized() {
        if (unauthorizedSync > 0) {
            unauthorizedSync--;
            return To.PEER;
        }
        return To.BOTH;
    }
}
