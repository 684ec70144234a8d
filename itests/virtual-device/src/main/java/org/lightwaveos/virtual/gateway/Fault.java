/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The ways in which a device surprises its clients. Those of a real unit are on unless switched off; the odd ones
 * (half-dead and misbehaving units) are off unless switched on. Section numbers are those of the device facts.
 */
public enum Fault {
    /** A second connection within 2 s of the last attempt is closed with 1013 (2.2). */
    RECONNECT_GUARD(true),
    /** A second session from the same address is closed with 1008 (2.2). */
    SINGLE_SESSION(true),
    /** The eighth session is closed with 1008 (2.1). */
    CONNECTION_LIMIT(true),
    /** More than 50 messages or 20 requests a second block an address for 5 s (2.3). */
    RATE_LIMIT(true),
    /** Status and zones frames are lost for 600 ms after anyone connects (2.6). */
    CONNECT_MUTE(true),
    /** Status frames repeat values that are up to 100 ms old, so the first one after a change is usually wrong (2.6). */
    STALE_STATUS(true),
    /** An unknown command is answered by two error frames; off: by one (2.4). */
    TWO_ERRORS(true),
    /** Some replies have no {@code success} and {@code data}; off: all are enveloped (2.4). */
    FLAT_REPLIES(true),
    /** Some setters never answer; off: a command without an answer gets {@code {"type":"ack","success":true}} (2.7). */
    SILENT_SETTERS(true),
    /** The hue goes one step on with every rendered frame, so that what is reported is never what was set. */
    HUE_RUNS(true),
    /** Fragments, and TCP segments of long messages and bodies, are read as messages of their own (2.3, 3.1). */
    SPLIT_FRAGMENTS(true),

    /** Nothing is ever pushed: neither status nor zones nor any other broadcast. */
    LOST_PUSHES(false),
    /** Connections are accepted, then nothing is ever answered or pushed, neither by WebSocket nor by REST. */
    SILENT(false),
    /** Every answer comes {@value Gateway#SLOW_ANSWER_MS} ms late. */
    SLOW_ANSWERS(false),
    /** Internal memory is short: sessions are closed with 1013 and broadcasts stop until it is switched off (2.2). */
    LOW_MEMORY(false),
    /** The renderer's queue is full: setters are answered as usual and lost (3.5). */
    QUEUE_FULL(false),
    /** The mDNS records carry no TXT, as after a change of the address (1). */
    TXT_LOST(false);

    private final boolean real;

    Fault(boolean real) {
        this.real = real;
    }

    /** Whether real units have it. */
    public boolean isReal() {
        return real;
    }

    /** The name on the command line, for example {@code single-session}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fault of that key; empty for any other text. */
    public static Optional<Fault> ofKey(String key) {
        return Arrays.stream(values()).filter(f -> f.key().equals(key)).findFirst();
    }

    /** All keys, for a message to a person. */
    public static String keys() {
        return Arrays.stream(values()).map(Fault::key).collect(Collectors.joining(", "));
    }
}
