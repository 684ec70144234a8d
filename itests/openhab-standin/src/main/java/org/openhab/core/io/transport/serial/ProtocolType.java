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

    private final PathType pathType;
    private final String scheme;

    public ProtocolType(PathType pathType, String scheme) {
        this.pathType = pathType;
        this.scheme = scheme;
    }

    public PathType getPathType() {
        return pathType;
    }

    public String getScheme() {
        return scheme;
    }

    @Override
    public String toString() {
        return "ProtocolType [pathType=" + pathType + ", scheme=" + scheme + "]";
    }

    /** Whether a port is on this machine or behind the network. */
    public enum PathType {
        NET,
        LOCAL;

        /** An address with two slashes after its scheme is on the network. */
        public static PathType fromURI(URI uri) {
            return uri.getSchemeSpecificPart().startsWith("//") ? NET : LOCAL;
        }
    }
}
