/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

import java.util.List;

/** The condition of the link to a device, in terms that a user can act on. */
public sealed interface LinkStatus {

    /** First attempt under way; nothing is known yet. */
    record Connecting() implements LinkStatus {}

    /** The device's identity is verified, its state is read, commands go through. */
    record Online() implements LinkStatus {}

    /**
     * Not usable now; the controller keeps trying unless {@link Reason#permanent()}.
     *
     * @param reason what is wrong
     * @param args facts for the text, in the order that the reason documents
     */
    record Offline(Reason reason, List<String> args) implements LinkStatus {

        public Offline {
            args = List.copyOf(args);
        }
    }

    /** What is wrong. The comment names the text arguments. */
    enum Reason {
        /** Nothing listens there (host:port). */
        REFUSED(false),
        /** Name unknown or no route (host:port). */
        NO_ROUTE(false),
        /** No answer to the connection attempt (host:port). */
        TIMEOUT(false),
        /** Accepts the connection and then says nothing (host:port). */
        SILENT(false),
        /** Something answers there, but no LightwaveOS device (host:port, what it said). */
        NOT_A_DEVICE(false),
        /** Another unit has this address now (expected UUID, found UUID). */
        WRONG_DEVICE(false),
        /** Needs an API key and none is configured. */
        KEY_MISSING(true),
        /** Refuses the configured API key. */
        KEY_REFUSED(true),
        /** Too many failed keys; the device blocks this host for a while (seconds). */
        KEY_BLOCKED(false),
        /** Another program on this host holds the device's only session for this address. */
        SESSION_TAKEN(false),
        /** All of the device's connections are in use. */
        DEVICE_FULL(false),
        /** The device is short of memory, or restarting, and sheds its clients. */
        DEVICE_BUSY(false),
        /** The device blocks this host for sending too fast (seconds). */
        RATE_LIMITED(false),
        /** There is no such serial port (port). */
        SERIAL_MISSING(false),
        /** Another program has the serial port (port). */
        SERIAL_IN_USE(false),
        /** This program may not use the serial port (port). */
        SERIAL_FORBIDDEN(false),
        /** The serial port does not know the baud rate (port, baud). */
        SERIAL_BAUD(true),
        /** The serial port cannot be opened for another reason (port). */
        SERIAL_BROKEN(false),
        /** Nothing on this host opens serial ports (port). */
        SERIAL_UNSUPPORTED(false),
        /** The serial port is open and nothing comes, or no answer does (port). */
        SERIAL_SILENT(false),
        /** What comes from the serial port is no text: the baud rate is wrong (port, baud). */
        SERIAL_GARBAGE(false),
        /** Something else is at the serial port (port, what it said). */
        SERIAL_STRANGER(false),
        /** What is plugged in there comes and goes (port). */
        SERIAL_UNSTEADY(false),
        /** The device starts again and again (port). */
        SERIAL_BOOT_LOOP(false),
        /** The connection went away; reconnecting. */
        LOST(false);

        private final boolean permanent;

        Reason(boolean permanent) {
            this.permanent = permanent;
        }

        /** Whether only a change of configuration can help. The controller then retries rarely (once a minute). */
        public boolean permanent() {
            return permanent;
        }
    }
}
