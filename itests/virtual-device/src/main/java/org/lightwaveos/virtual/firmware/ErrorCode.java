/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

/** The codes of error answers, as they stand on the wire. */
public enum ErrorCode {
    INVALID_JSON,
    MISSING_FIELD,
    INVALID_VALUE,
    INVALID_TYPE,
    OUT_OF_RANGE,
    UNAUTHORIZED,
    RATE_LIMITED,
    INTERNAL_ERROR,
    NOT_FOUND,
    FEATURE_DISABLED,
    RESOURCE_EXHAUSTED
}
