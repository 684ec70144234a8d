/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingUID;

/**
 * One peer in an openHAB is enough: two would have one identity. The first Thing that wants to be it is, until it goes;
 * then the one that has waited longest.
 */
public final class SinglePeer {

    /** A Thing that is configured anew goes and comes back at once: its place is kept for so long. */
    static final Duration KEPT = Duration.ofSeconds(2);

    /** Somebody who wants to be the peer. */
    public interface Candidate {

        ThingUID thing();

        /** It is the peer now; called on any thread, with no lock held, possibly just after it has left. */
        void granted();
    }

    private final ScheduledExecutorService scheduler;

    // All access must be guarded by "this".
    private final List<Candidate> waiting = new ArrayList<>();
    private @Nullable Candidate holder;
    private Optional<ThingUID> keptFor = Optional.empty();

    public SinglePeer(ScheduledExecutorService scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * The candidate wants to be the peer: it hears so before this returns, or waits.
     *
     * @return the Thing that it waits for; empty if it waits for none
     */
    public Optional<ThingUID> enter(Candidate candidate) {
        synchronized (this) {
            @Nullable Candidate present = holder;
            Optional<ThingUID> first = present == null ? keptFor : Optional.of(present.thing());
            if (present != null || keptFor.isPresent() && !keptFor.get().equals(candidate.thing())) {
                waiting.add(candidate);
                return first;
            }
            holder = candidate;
            keptFor = Optional.empty();
        }
        candidate.granted();
        return Optional.empty();
    }

    /** It no longer wants to. */
    public synchronized void leave(Candidate candidate) {
        waiting.remove(candidate);
        if (holder == candidate) {
            holder = null;
            keptFor = Optional.of(candidate.thing());
            scheduler.schedule(this::next, KEPT.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void next() {
        Candidate next;
        synchronized (this) {
            if (holder != null) {
                return;
            }
            keptFor = Optional.empty();
            if (waiting.isEmpty()) {
                return;
            }
            next = waiting.remove(0);
            holder = next;
        }
        next.granted();
    }
}
