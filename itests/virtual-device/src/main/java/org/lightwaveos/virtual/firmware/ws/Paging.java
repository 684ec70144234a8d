/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.ws;

import org.lightwaveos.virtual.firmware.json.JsonObject;
import org.lightwaveos.virtual.firmware.json.JsonValue;

/**
 * Which part of a list is asked for.
 *
 * @param page  from 1; cut to 8 bits, so that 256 is 0
 * @param limit 1 to 50
 */
record Paging(int page, int limit) {

    private static final IntField PAGE = IntField.atLeast("page", 1);
    private static final IntField LIMIT = IntField.range("limit", 1, 50);

    static Paging of(JsonValue document) throws DecodeException {
        int page = PAGE.optional(document).orElse(1) & 0xFF;
        return new Paging(page, LIMIT.optional(document).orElse(20));
    }

    void put(JsonObject data, int total) {
        data.putObject("pagination")
                .put("page", page)
                .put("limit", limit)
                .put("total", total)
                .put("pages", (total + limit - 1) / limit);
    }
}
