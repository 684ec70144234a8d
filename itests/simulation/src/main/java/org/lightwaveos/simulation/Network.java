/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.lightwaveos.peer.core.PeerAddress;

/** Carries frames between nodes, as badly as it is told to. */
final class Network {

    private static final long CONNECT_TIMEOUT_MS = 5_000;

    private final Timeline timeline;
    private final RandomGenerator random;
    private final Trace trace;
    private final Map<PeerAddress, Member> listeners = new HashMap<>();
    private final Set<Cut> cuts = new HashSet<>();
    private Weather weather = Weather.FAIR;
    private long carried;
    private long holds;
    private Member watched;
    private long spokenTo;

    Network(Timeline timeline, RandomGenerator random, Trace trace) {
        this.timeline = timeline;
        this.random = random;
        this.trace = trace;
    }

    /** @param from frames from this node do not arrive at the other one */
    private record Cut(Member from, Member to) {}

    void add(Member node) {
        listeners.put(node.address(), node);
    }

    void weather(Weather now) {
        weather = now;
    }

    /** Texts that were sent so far, lost ones included, but for those that say who holds which device. */
    long carried() {
        return carried;
    }

    /** Those. */
    long holds() {
        return holds;
    }

    /** From now on counts what our own peers say to the node, or try to. */
    void watch(Member node) {
        watched = node;
        spokenTo = 0;
    }

    long spokenTo() {
        return spokenTo;
    }

    private void watch(Member from, Member to) {
        if (to == watched && from instanceof OwnNode) {
            spokenTo++;
        }
    }

    void cut(Member from, Member to) {
        cuts.add(new Cut(from, to));
    }

    void healAll() {
        cuts.clear();
    }

    boolean reaches(Member from, Member to) {
        return cuts.isEmpty() || !cuts.contains(new Cut(from, to));
    }

    /** Opens a wire; the outcome comes later: an end, or null for a failure. */
    void dial(Member from, PeerAddress address, Consumer<Wire.End> outcome) {
        Member to = listeners.get(address);
        watch(from, to);
        boolean lost = to == null || !reaches(from, to) || !reaches(to, from);
        if (lost) {
            timeline.after(CONNECT_TIMEOUT_MS, () -> outcome.accept(null));
            return;
        }
        timeline.after(delay() + delay(), () -> {
            if (!to.isUp()) {
                outcome.accept(null);
                return;
            }
            Wire wire = new Wire(this, from, to, timeline.now());
            outcome.accept(wire.near());
            to.accepted(wire.far());
        });
    }

    void carry(Wire.End from, Wire.Frame frame) {
        if (frame instanceof Wire.Frame.Text text) {
            if (Holders.isHold(text.text(), from.other().owner())) {
                holds++;
            } else {
                carried++;
            }
            trace.sent(from.owner(), from.other().owner(), text.text());
        }
        Member to = from.other().owner();
        watch(from.owner(), to);
        if (!reaches(from.owner(), to) || random.nextDouble() < weather.loss()) {
            if (to instanceof UnitNode unit) {
                unit.misses(from.owner());
            }
            return;
        }
        deliver(from, frame);
        if (random.nextDouble() < weather.duplication()) {
            deliver(from, frame);
        }
    }

    private void deliver(Wire.End from, Wire.Frame frame) {
        long earliest = timeline.now() + delay();
        boolean reordered = random.nextDouble() < weather.reordering();
        timeline.at(reordered ? earliest + delay() : from.other().arrival(earliest), () -> from.other()
                .deliver(frame));
    }

    void carryClose(Wire.End from) {
        if (reaches(from.owner(), from.other().owner())) {
            timeline.at(from.other().arrival(timeline.now() + delay()), () -> from.other()
                    .deliverClose());
        }
    }

    private long delay() {
        return weather.minDelayMs() + random.nextLong(weather.maxDelayMs() - weather.minDelayMs() + 1);
    }
}
