/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance;

/** Holds one kind of vector against the device. */
@FunctionalInterface
public interface VectorCheck {

    /** Plays a vector and records every difference. */
    void check(Vector vector, Differences differences);

    /** The check that a file's vectors need. */
    static VectorCheck of(VectorArea area, FixtureDevice fixture) {
        return switch (area) {
            case FRAMES -> new FrameVectorCheck();
            case HTTP_SCHEMA -> new SchemaVectorCheck();
            case HTTP -> new HttpVectorCheck(fixture);
            default -> new WsVectorCheck(fixture);
        };
    }
}
