/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.util.Collections;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.PeerNode;
import org.lightwaveos.peer.core.Leadership;
import org.lightwaveos.peer.core.PeerAddress;
import org.lightwaveos.peer.core.PeerSettings;
import org.lightwaveos.peer.core.Timing;
import org.lightwaveos.peer.light.GroupLight;

/** Two nodes that hold the same devices. */
class PeerHoldTest {

    private static final DeviceUuid LOW = new DeviceUuid("LW-000000000001");
    private static final DeviceUuid HIGH = new DeviceUuid("LW-FFFFFFFFFFF0");
    private static final DeviceUuid LAMP = new DeviceUuid("LW-A00000000001");
    private static final DeviceUuid SHELF = new DeviceUuid("LW-A00000000002");
    private static final InetSocketAddress ANY = new InetSocketAddress("127.0.0.1", 0);

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(2);
    private final RoomTransport room = new RoomTransport();
    private final Told lowTold = new Told();
    private final Told highTold = new Told();
    private final PeerNode low = node(LOW, lowTold);
    private final PeerNode high = node(HIGH, highTold);

    @AfterEach
    void end() {
        low.close();
        high.close();
        room.close();
        executor.shutdownNow();
    }

    @Test
    void theLowerYieldsUntilTheHigherLetsGo() throws Exception {
        low.hold(Set.of(LAMP, SHELF));
        high.hold(Set.of(LAMP));
        connect();
        highTold.next(Told.Elsewhere.class, told -> told.devices().equals(Set.of(SHELF)));
        lowTold.next(Told.Elsewhere.class, told -> told.devices().equals(Set.of(LAMP)));
        high.hold(Set.of());
        lowTold.next(Told.Elsewhere.class, told -> told.devices().isEmpty());
        highTold.next(Told.Elsewhere.class, told -> told.devices().equals(Set.of(LAMP, SHELF)));
    }

    @Test
    void whatOneHeldThatHasClosedIsFreeAtOnce() throws Exception {
        low.hold(Set.of(LAMP));
        high.hold(Set.of(LAMP));
        connect();
        lowTold.next(Told.Elsewhere.class, told -> told.devices().equals(Set.of(LAMP)));
        high.close();
        lowTold.next(Told.Elsewhere.class, told -> told.devices().isEmpty());
    }

    @Test
    void afterABrokenConnectionItIsAsBefore() throws Exception {
        low.hold(Set.of(LAMP));
        high.hold(Set.of(LAMP));
        connect();
        lowTold.next(Told.Elsewhere.class, told -> told.devices().equals(Set.of(LAMP)));
        room.cut();
        lowTold.next(Told.Elsewhere.class, told -> told.devices().isEmpty());
        lowTold.next(Told.Elsewhere.class, told -> told.devices().equals(Set.of(LAMP)));
    }

    @Test
    void aSetThatIsChangedAfterwardsChangesNothing() throws Exception {
        Set<DeviceUuid> devices = new HashSet<>(Set.of(LAMP));
        high.hold(devices);
        devices.add(SHELF);
        connect();
        assertThat(lowTold.next(Told.Elsewhere.class, told -> true).devices()).containsExactly(LAMP);
        assertThatThrownBy(() -> high.hold(Collections.singleton(null))).isInstanceOf(NullPointerException.class);
        high.hold(Set.of(SHELF));
        lowTold.next(Told.Elsewhere.class, told -> told.devices().equals(Set.of(SHELF)));
    }

    private void connect() throws Exception {
        int port = high.start(ANY);
        low.seen(HIGH, new PeerAddress("127.0.0.1", port));
        low.start(ANY);
    }

    private PeerNode node(DeviceUuid uuid, Told told) {
        PeerSettings settings = new PeerSettings(uuid, "test", Leadership.AUTO, GroupLight.INITIAL, Timing.DEFAULT);
        return PeerNodes.create(settings, room, executor, System::nanoTime, new Random(1), told);
    }
}
