/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.serial;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.SyncState;
import org.lightwaveos.peer.light.GroupLight;

/** Tells when a follower shows what is waited for. */
final class Follower extends PeerEar {

    private final CountDownLatch synchronised;
    private final Supplier<Change> awaited;

    Follower(CountDownLatch synchronised, Supplier<Change> awaited) {
        this.synchronised = synchronised;
        this.awaited = awaited;
    }

    @Override
    public void onLight(GroupLight light) {
        Change change = awaited.get();
        if (light.brightness().value() == change.brightness) {
            change.followed();
        }
    }

    @Override
    public void onRole(SyncState state, Optional<DeviceUuid> leader) {
        if (state == SyncState.SYNCHRONIZED) {
            synchronised.countDown();
        }
    }
}
