/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import org.lightwaveos.virtual.firmware.ErrorCode;

/** A command whose body may find its message wanting; says what the client hears then. */
@FunctionalInterface
interface Decoded {

    void run(WsCall call) throws DecodeException;

    /** Complaints are answered with the code and the request id. */
    static WsCommand complaining(ErrorCode code, Decoded body) {
        return call -> {
            try {
                body.run(call);
            } catch (DecodeException e) {
                call.error(code, e.text());
            }
        };
    }

    /** Complaints are answered with the code, never with a request id. */
    static WsCommand complainingWithoutId(ErrorCode code, Decoded body) {
        return call -> {
            try {
                body.run(call);
            } catch (DecodeException e) {
                call.errorWithoutId(code, e.text());
            }
        };
    }

    /** Complaints are swallowed: the old commands answer nothing. */
    static WsCommand silent(Decoded body) {
        return call -> {
            try {
                body.run(call);
            } catch (DecodeException e) {
                return; // the firmware drops these without a word
            }
        };
    }
}
