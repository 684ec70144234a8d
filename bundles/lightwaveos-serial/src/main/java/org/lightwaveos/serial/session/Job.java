/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import org.lightwaveos.serial.codec.Request;
import org.lightwaveos.serial.codec.SerialMessage.Answer;
import org.lightwaveos.serial.codec.SerialMessage.Refused;

/** A request, and what becomes of it: exactly one of the three, unless the link goes before. */
interface Job {

    Request request();

    /** Whether it does no harm if the device does it twice. */
    default boolean isRepeatable() {
        return true;
    }

    void answered(Answer answer, long now);

    void refused(Refused refused, long now);

    /** No answer within the limit, or none that could be read. */
    void unanswered(long now);
}
