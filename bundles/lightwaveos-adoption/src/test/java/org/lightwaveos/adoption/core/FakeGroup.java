/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

import java.util.Random;
import java.util.function.Consumer;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.LightCommand;

/** A group's light as its peer tells it: a change is shown at once, and now and then taken back because the leader refuses. */
final class FakeGroup {

    private final VirtualTime time;
    private final Random random;
    private final Consumer<GroupLight> listener;
    private long toldAt;
    GroupLight light = GroupLight.INITIAL;
    double refusals;

    FakeGroup(VirtualTime time, Random random, Consumer<GroupLight> listener) {
        this.time = time;
        this.random = random;
        this.listener = listener;
    }

    void change(LightCommand change) {
        if (random.nextDouble() < refusals) {
            tell(change.applyTo(light));
            time.in(random.nextInt(3_000), () -> tell(light));
        } else {
            light = change.applyTo(light);
            tell(light);
        }
    }

    void tell(GroupLight shown) {
        toldAt = Math.max(toldAt, time.now + random.nextInt(10));
        time.in(toldAt - time.now, () -> listener.accept(shown));
    }
}
