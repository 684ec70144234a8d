/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.transport;

/** What became of a REST request. */
public sealed interface HttpOutcome {

    /**
     * The device answered.
     *
     * @param status HTTP status
     * @param body text of the answer, at most the transport's limit
     * @param retryAfterSeconds the {@code Retry-After} header, 0 without one
     */
    record Answered(int status, String body, int retryAfterSeconds) implements HttpOutcome {}

    /** No usable answer: refused, no route, time-out, broken or oversized. */
    record Failed(CloseCause cause) implements HttpOutcome {}
}
