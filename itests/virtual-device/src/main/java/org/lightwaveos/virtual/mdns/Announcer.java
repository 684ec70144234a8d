/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.mdns;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.gateway.Observer;

/**
 * One unit's voice on mDNS, strictly at 127.0.0.1. All methods return at once.
 *
 * <p>Every unit wants to be called {@code lightwaveos}; on a real network the library of those that come later appends
 * {@code -2}, {@code -3} and so on. Units here take the name that they would end up with, without quarrelling for it;
 * several that were given one and the same name keep it, as units do that never heard each other.
 */
public final class Announcer implements AutoCloseable {

    private static final byte[] LOCALHOST = {127, 0, 0, 1};
    /** An announcement is said three times (RFC 6762, section 8.3, asks for at least two). */
    private static final long[] REPEATS_MS = {1_000, 2_000};

    static final ScheduledExecutorService TIMER = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "virtual-device-mdns-timer");
        thread.setDaemon(true);
        return thread;
    });

    private final Names names;
    private final Observer observer;
    private final Function<List<Message.Question>, Optional<byte[]>> member = this::answer;
    private volatile Advertisement current;

    /**
     * @param name host and instance name
     * @param observer is told {@code announced}, {@code goodbye}, and {@code error} where multicast does not work
     */
    public Announcer(String name, Observer observer) {
        this.names = new Names(name);
        this.observer = observer;
    }

    /** The name of the n-th unit of a network, from 0. */
    public static String nameOfUnit(int number) {
        return number == 0 ? "lightwaveos" : "lightwaveos-" + (number + 1);
    }

    /** Whether it announces and answers. */
    public boolean isUp() {
        return current != null;
    }

    /** Announces the unit, or anew with what has changed. */
    public synchronized void announce(int port, DeviceUuid uuid, boolean withText) {
        Advertisement next = new Advertisement(names, LOCALHOST, port, uuid, withText);
        try {
            LoopbackGroup.get().join(member);
            current = next;
            LoopbackGroup.get().send(Message.response(next.all(), List.of()));
        } catch (IOException e) {
            observer.happened("error", Map.of("message", "no mDNS on 127.0.0.1: " + e.getMessage()));
            return;
        }
        observer.happened("announced", Map.of("name", names.unit(), "port", port, "txt", withText));
        for (long ms : REPEATS_MS) {
            TIMER.schedule(() -> repeat(next), ms, TimeUnit.MILLISECONDS);
        }
    }

    /** Takes the announcement back; does nothing if there is none. */
    public synchronized void goodbye() {
        Advertisement last = current;
        if (last == null) {
            return;
        }
        current = null;
        try {
            LoopbackGroup.get()
                    .send(Message.response(
                            last.all().stream().map(ResourceRecord::goodbye).toList(), List.of()));
        } catch (IOException e) {
            observer.happened("error", Map.of("message", "no goodbye on 127.0.0.1: " + e.getMessage()));
        }
        LoopbackGroup.get().leave(member);
        observer.happened("goodbye", Map.of("name", names.unit()));
    }

    /** Falls silent: says nothing and answers nothing any more. */
    public synchronized void crash() {
        current = null;
        LoopbackGroup.get().leave(member);
    }

    @Override
    public void close() {
        goodbye();
    }

    private Optional<byte[]> answer(List<Message.Question> questions) {
        Advertisement now = current;
        return now == null ? Optional.empty() : now.answer(questions);
    }

    private void repeat(Advertisement announced) {
        try {
            if (current == announced) {
                LoopbackGroup.get().send(Message.response(announced.all(), List.of()));
            }
        } catch (IOException e) {
            observer.happened("error", Map.of("message", "no mDNS on 127.0.0.1: " + e.getMessage()));
        }
    }
}
