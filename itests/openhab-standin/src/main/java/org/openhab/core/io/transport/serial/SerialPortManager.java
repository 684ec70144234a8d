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

    /** Null where there is no such port, and where it is open already. */
    default @Nullable SerialPortIdentifier getIdentifier(String name) {
        return getIdentifiers()
                .filter(port -> name.equals(port.getName()))
                .findFirst()
                .orElse(null);
    }

    Stream<SerialPortIdentifier> getIdentifiers();
}
