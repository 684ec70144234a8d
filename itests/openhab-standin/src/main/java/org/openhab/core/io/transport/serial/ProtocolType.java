/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.io.transport.serial;

import java.net.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** The kind of address that a serial port provider understands. */
@NonNullByDefault
public class ProtocolType {

    /** DOCINNER */
    public enum PathType {
        NET,
        LOCAL;

        public static PathType fromURI(URI uri) {
            throw new UnsupportedOperationException();
        }
    }

    public ProtocolType(PathType pathType, String scheme) {
        throw new UnsupportedOperationException();
    }

    public PathType getPathType() {
        throw new UnsupportedOperationException();
    }

    public String getScheme() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }
}
