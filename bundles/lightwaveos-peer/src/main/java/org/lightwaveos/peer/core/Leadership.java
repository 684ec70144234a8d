/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.core;

/** How a peer wants to take part in who leads. The first three act through the UUID alone, so firmware plays along. */
public enum Leadership {
    /** The UUID is the host's own; it leads if that is the highest. */
    AUTO,
    /** A locally administered UUID higher than that of any real unit. */
    PREFER,
    /** A locally administered UUID lower than that of any real unit: it leads only when alone. */
    NEVER,
    /** No member: sees everything, follows nobody, is counted by nobody. */
    OBSERVER
}
