/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.http;

import org.lightwaveos.virtual.firmware.json.JsonObject;

/**
 * Which part of a list a query asks for. An offset is rounded down to the start of the page that holds it.
 *
 * @param page  from 1, at most the last page
 * @param pages number of pages
 * @param from  index of the first entry
 * @param to    index after the last entry; equal to {@code from} where there is none
 */
record ListWindow(int page, int limit, int pages, int from, int to) {

    private static final int DEFAULT_LIMIT = 20;

    /**
     * Reads the query.
     *
     * @param longest     largest limit
     * @param fewestPages what an empty list has
     * @param mask        bits that page and limit are cut to before they are checked
     */
    static ListWindow of(HttpCall call, int longest, int total, int fewestPages, int mask) {
        int offset = Math.max(0, call.number("offset").orElse(0));
        boolean byOffset = call.param("offset").isPresent();
        int limit = call.number("limit")
                .map(asked -> Math.max(1, Math.min(longest, asked & mask)))
                .orElse(DEFAULT_LIMIT);
        long page;
        if (byOffset) {
            // With a page beside it, the offset still counts in pages of the default length.
            page = (long) offset / (call.param("page").isPresent() ? DEFAULT_LIMIT : limit) + 1 & mask;
        } else {
            page = Math.max(1, call.number("page").orElse(1) & mask);
        }
        int pages = Math.max(fewestPages, (total + limit - 1) / limit);
        if (pages > 0) {
            page = Math.min(page, pages);
        }
        int from = (int) (page - 1) * limit & mask;
        int to = Math.max(from, Math.min(from + limit, total));
        return new ListWindow((int) page, limit, pages, from, to);
    }

    void putFlat(JsonObject data, int total) {
        data.put("total", total).put("offset", from).put("limit", limit);
    }

    void putPages(JsonObject data, int total) {
        data.putObject("pagination")
                .put("page", page)
                .put("limit", limit)
                .put("total", total)
                .put("pages", pages);
    }
}
