/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.io.transport.serial;

import java.net.URI;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** A source of serial ports. */
@NonNullByDefault
public interface SerialPortProvider {

    @Nullable
    SerialPortIdentifier getPortIdentifier(URI portName);

    Stream<ProtocolType> getAcceptedProtocols();

    Stream<SerialPortIdentifier> getSerialPortIdentifiers();
}
