/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.runtime;

import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.function.LongFunction;
import org.lightwaveos.model.LightField;
import org.lightwaveos.serial.session.SerialEvent;

/** Where checked commands go. */
interface CommandDesk {

    void want(LightField field, int value, OptionalInt transition);

    void input(SerialEvent event);

    /**
     * @param event what is wanted for a ticket
     * @return completes when the device has done it, exceptionally with what it said instead
     */
    CompletionStage<Void> wish(LongFunction<SerialEvent> event);
}
