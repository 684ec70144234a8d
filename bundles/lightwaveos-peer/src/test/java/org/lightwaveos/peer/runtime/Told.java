/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.runtime;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.PeerListener;
import org.lightwaveos.peer.core.GroupMember;
import org.lightwaveos.peer.core.SyncState;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.rules.StateVersion;

/** Keeps what it is told, and waits for what a test expects. */
final class Told implements PeerListener {

    record Light(GroupLight light) {}

    record Role(SyncState state, Optional<DeviceUuid> leader) {}

    record Members(Set<GroupMember> members) {}

    record Reached(long latencyMs) {}

    record Elsewhere(Set<DeviceUuid> devices) {}

    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();
    volatile RuntimeException fault;

    /** The first of what comes that is as expected; what comes before it is dropped. */
    <T> T next(Class<T> kind, Predicate<T> expected) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (true) {
            Object something = told.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (something == null) {
                throw new AssertionError("nothing of the expected came");
            }
            if (kind.isInstance(something) && expected.test(kind.cast(something))) {
                return kind.cast(something);
            }
        }
    }

    boolean isSilent() {
        return told.isEmpty();
    }

    void forget() {
        told.clear();
    }

    private void add(Object something) {
        told.add(something);
        RuntimeException thrown = fault;
        if (thrown != null) {
            fault = null;
            throw thrown;
        }
    }

    @Override
    public void onLight(GroupLight light) {
        add(new Light(light));
    }

    @Override
    public void onVersion(StateVersion version) {
        add(version);
    }

    @Override
    public void onRole(SyncState state, Optional<DeviceUuid> leader) {
        add(new Role(state, leader));
    }

    @Override
    public void onMembers(Set<GroupMember> members) {
        add(new Members(members));
    }

    @Override
    public void onReached(long latencyMs) {
        add(new Reached(latencyMs));
    }

    @Override
    public void onDrivenElsewhere(Set<DeviceUuid> devices) {
        add(new Elsewhere(devices));
    }

    @Override
    public void onNote(String text) {
        add(text);
    }
}
