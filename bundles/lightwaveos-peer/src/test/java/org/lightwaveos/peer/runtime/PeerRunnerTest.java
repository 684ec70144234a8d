/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.PeerNode;
import org.lightwaveos.peer.core.Leadership;
import org.lightwaveos.peer.core.PeerAddress;
import org.lightwaveos.peer.core.PeerSettings;
import org.lightwaveos.peer.core.SyncState;
import org.lightwaveos.peer.core.Timing;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.protocol.LightCommand.SetBrightness;

class PeerRunnerTest {

    private static final DeviceUuid LOW = new DeviceUuid("LW-000000000001");
    private static final DeviceUuid HIGH = new DeviceUuid("LW-FFFFFFFFFFF0");
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
    void twoFindOneLeaderAndOneLight() throws Exception {
        connect();
        low.change(new SetBrightness(new Level(77)));
        highTold.next(Told.Light.class, told -> told.light().brightness().value() == 77);
        lowTold.next(Told.Reached.class, told -> told.latencyMs() < 1_000);
        high.change(new SetBrightness(new Level(78)));
        lowTold.next(Told.Light.class, told -> told.light().brightness().value() == 78);
        highTold.next(Told.Reached.class, told -> told.latencyMs() < 1_000);
    }

    @Test
    void aBrokenConnectionComesBack() throws Exception {
        connect();
        room.cut();
        lowTold.next(Told.Members.class, told -> told.members().isEmpty());
        lowTold.next(Told.Members.class, told -> told.members().size() == 1);
    }

    @Test
    void whoLeavesIsGoneAtOnce() throws Exception {
        connect();
        high.close();
        lowTold.next(Told.Members.class, told -> told.members().isEmpty());
        lowTold.next(Told.Role.class, told -> told.state() == SyncState.LEADING);
    }

    @Test
    void afterCloseNothingIsTold() throws Exception {
        connect();
        low.close();
        lowTold.forget();
        low.close();
        low.change(new SetBrightness(new Level(1)));
        high.change(new SetBrightness(new Level(2)));
        highTold.next(Told.Light.class, told -> told.light().brightness().value() == 2);
        assertThat(lowTold.isSilent()).isTrue();
        assertThatThrownBy(() -> low.start(ANY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTakenPortMayBeTriedAgain() throws Exception {
        int port = high.start(ANY);
        InetSocketAddress taken = new InetSocketAddress("127.0.0.1", port);
        assertThatThrownBy(() -> low.start(taken)).isInstanceOf(IOException.class);
        high.close();
        assertThat(low.start(taken)).isEqualTo(port);
    }

    @Test
    void aListenersFaultIsNotedAndCostsNothingElse() throws Exception {
        connect();
        lowTold.fault = new IllegalStateException("oops");
        high.change(new SetBrightness(new Level(3)));
        lowTold.next(String.class, note -> note.contains("oops"));
        high.change(new SetBrightness(new Level(4)));
        lowTold.next(Told.Light.class, told -> told.light().brightness().value() == 4);
    }

    private void connect() throws Exception {
        int port = high.start(ANY);
        low.seen(HIGH, new PeerAddress("127.0.0.1", port));
        low.start(ANY);
        lowTold.next(Told.Role.class, role -> role.equals(new Told.Role(SyncState.SYNCHRONIZED, Optional.of(HIGH))));
        highTold.next(Told.Role.class, role -> role.state() == SyncState.LEADING);
    }

    private PeerNode node(DeviceUuid uuid, Told told) {
        PeerSettings settings = new PeerSettings(uuid, "test", Leadership.AUTO, GroupLight.INITIAL, Timing.DEFAULT);
        return PeerNodes.create(settings, room, executor, System::nanoTime, new Random(1), told);
    }
}
