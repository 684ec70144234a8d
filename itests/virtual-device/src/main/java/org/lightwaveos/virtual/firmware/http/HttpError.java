/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.http;

import java.util.Optional;
import org.lightwaveos.virtual.firmware.ErrorCode;

/**
 * Why a request is refused.
 *
 * @param field the culprit, where the answer names one
 */
public record HttpError(int status, ErrorCode code, String message, Optional<String> field) {

    static final int BAD_REQUEST = 400;

    /** A bad request that names no field. */
    static HttpError bad(ErrorCode code, String message) {
        return new HttpError(BAD_REQUEST, code, message, Optional.empty());
    }

    /** A bad request that names the field. */
    static HttpError bad(ErrorCode code, String message, String field) {
        return new HttpError(BAD_REQUEST, code, message, Optional.of(field));
    }
}
