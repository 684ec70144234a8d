/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.io.transport.serial;

import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** All serial ports of this machine. */
@NonNullByDefault
public interface SerialPortManager {

    default @Nullable SerialPortIdentifier getIdentifier(String name) {
        throw new UnsupportedOperationException();
    }

    Stream<SerialPortIdentifier> getIdentifiers();
}
