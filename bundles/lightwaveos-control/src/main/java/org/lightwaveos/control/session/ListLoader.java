/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.codec.RestReader.ListPage;
import org.lightwaveos.control.machine.Tell;

/** Reads one paged list; once complete, a list stays until another complete one replaces it. */
final class ListLoader {

    /** The device has 2 pages of effects; an impostor must not keep us turning them. */
    private static final int MAX_PAGES = 20;

    private static final int MAX_TRIES = 3;

    private final Out out;
    private final Function<String, Optional<ListPage>> reader;
    private final Function<List<NamedId>, Tell> tell;
    private final Map<Integer, NamedId> loading = new LinkedHashMap<>();
    private List<NamedId> known = List.of();
    private int page;
    private int tries;
    private long dueAt = Times.NEVER;

    ListLoader(Out out, Function<String, Optional<ListPage>> reader, Function<List<NamedId>, Tell> tell) {
        this.out = out;
        this.reader = reader;
        this.tell = tell;
    }

    void start(long now) {
        loading.clear();
        page = 1;
        tries = 0;
        dueAt = now;
    }

    void stop() {
        dueAt = Times.NEVER;
    }

    long dueAt() {
        return dueAt;
    }

    /** The page to ask for now. */
    int ask() {
        dueAt = Times.NEVER;
        return page;
    }

    void answered(String body, long now) {
        Optional<ListPage> read = reader.apply(body);
        if (read.isEmpty()) {
            failed(now);
            return;
        }
        ListPage got = read.get();
        out.countBadQuietly(got.badEntries());
        int before = loading.size();
        got.entries().forEach(entry -> loading.putIfAbsent(entry.id(), entry));
        // a device that clamps the page number would give the last page for ever
        boolean more = page < Math.min(MAX_PAGES, got.pages()) && loading.size() > before;
        if (more) {
            page++;
            tries = 0;
            dueAt = now;
        } else if (!loading.isEmpty()) {
            complete();
        }
    }

    void failed(long now) {
        dueAt = ++tries < MAX_TRIES ? now + Times.LIST_RETRY : Times.NEVER;
        if (tries == MAX_TRIES) {
            out.note("list", "a list could not be read from the device; the former one stays");
        }
    }

    /** The refusal was not about this request. */
    void later(long at) {
        dueAt = at;
    }

    private void complete() {
        List<NamedId> list = List.copyOf(loading.values());
        loading.clear();
        if (!list.equals(known)) {
            known = list;
            out.add(tell.apply(list));
        }
    }
}
