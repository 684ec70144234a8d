/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.transport;

/** A port could not be opened, and why. */
public final class PortFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Reason {
        /** There is no such port. */
        MISSING,
        /** Another program has it. */
        IN_USE,
        /** This program may not use it. */
        FORBIDDEN,
        /** It does not know the baud rate. */
        BAUD,
        /** Something else. */
        BROKEN,
        /** This host has nothing that opens ports. */
        UNSUPPORTED
    }

    private final Reason reason;
    private final boolean foreseen;

    /** Trying has shown it, and trying again has its price. */
    public PortFailure(Reason reason, String message) {
        this(reason, message, false);
    }

    private PortFailure(Reason reason, String message, boolean foreseen) {
        super(message);
        this.reason = reason;
        this.foreseen = foreseen;
    }

    /** It could be told beforehand, so nothing was tried, or trying has no price. */
    public static PortFailure foreseen(Reason reason, String message) {
        return new PortFailure(reason, message, true);
    }

    /** Whether it costs nothing to try again soon. */
    public boolean isForeseen() {
        return foreseen;
    }

    public Reason reason() {
        return reason;
    }
}
