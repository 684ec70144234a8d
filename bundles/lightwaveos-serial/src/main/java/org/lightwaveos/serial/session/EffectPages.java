/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lightwaveos.control.Generation;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.serial.codec.Request;
import org.lightwaveos.serial.codec.SerialMessage.Answer;
import org.lightwaveos.serial.codec.SerialMessage.Effects;
import org.lightwaveos.serial.codec.SerialMessage.Refused;

/** Reads the effects, page by page, so that commands find room in between; once complete, they stay until read anew. */
final class EffectPages implements Speaker {

    /** Some 900 bytes: 80 ms of a slow line. */
    private static final int PAGE = 20;

    /** The device has 218; a stranger must not keep us turning pages. */
    private static final int MOST = 1_000;

    private static final int MAX_TRIES = 3;

    private final Out out;
    private final LightDesk light;
    private final Map<Integer, NamedId> loading = new LinkedHashMap<>();
    private List<NamedId> known = List.of();
    private long dueAt = Times.NEVER;
    private int offset;
    private int tries;

    EffectPages(Out out, LightDesk light) {
        this.out = out;
        this.light = light;
    }

    /** Another firmware may have been loaded. */
    void up(long now) {
        loading.clear();
        offset = 0;
        tries = 0;
        dueAt = now;
    }

    void down() {
        dueAt = Times.NEVER;
    }

    /** The effect so many places after this one; -1 if the effects are not known. */
    int beside(int effect, int places) {
        if (known.isEmpty()) {
            return -1;
        }
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).id() == effect) {
                return known.get(Math.floorMod(i + places, known.size())).id();
            }
        }
        return known.get(0).id();
    }

    @Override
    public long wantedAt() {
        return dueAt;
    }

    @Override
    public long neededBy() {
        return dueAt == Times.NEVER ? dueAt : dueAt + Times.READING_WAITS;
    }

    @Override
    public Job speak(long now) {
        dueAt = Times.NEVER;
        return new Page(offset);
    }

    private void answered(Effects page, long now) {
        page.effects().forEach(effect -> loading.putIfAbsent(effect.id(), effect));
        offset += page.length();
        tries = 0;
        if (page.length() > 0 && offset < Math.min(MOST, page.total())) {
            dueAt = now;
        } else if (!loading.isEmpty()) {
            complete();
        }
    }

    private void failed(long now) {
        tries++;
        dueAt = tries < MAX_TRIES ? now + Times.LIST_RETRY : Times.NEVER;
    }

    private void complete() {
        List<NamedId> list = List.copyOf(loading.values());
        loading.clear();
        if (list.equals(known)) {
            return;
        }
        known = list;
        Generation generation = Generation.ofEffects(list);
        light.generationIs(generation);
        out.add(new Tell.Told("generation " + generation, listener -> listener.onGeneration(generation)));
        out.add(new Tell.Told("effects", listener -> listener.onEffects(list)));
    }

    private final class Page implements Job {

        private final int from;

        Page(int from) {
            this.from = from;
        }

        @Override
        public Request request() {
            return Request.effects(from, PAGE);
        }

        @Override
        public void answered(Answer answer, long now) {
            if (answer instanceof Effects page) {
                EffectPages.this.answered(page, now);
            }
        }

        @Override
        public void refused(Refused refused, long now) {
            out.note("effects", "the device does not tell its effects: " + refused.text());
            failed(now);
        }

        @Override
        public void unanswered(long now) {
            failed(now);
        }
    }
}
