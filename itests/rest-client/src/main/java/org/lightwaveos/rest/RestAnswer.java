/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.rest;

/**
 * What openHAB answered, whatever the status.
 *
 * @param status the HTTP status code
 * @param contentType the Content-Type header, empty if there is none
 * @param body the whole body as UTF-8 text, empty if there is none
 */
public record RestAnswer(int status, String contentType, String body) {
    /** Whether the status is one of 200 to 299. */
    public boolean ok() {
        return status / 100 == 2;
    }
}
