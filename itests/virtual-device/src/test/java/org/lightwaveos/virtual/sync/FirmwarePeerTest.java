/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lightwaveos.virtual.sync.light.CommandKind;
import org.lightwaveos.virtual.sync.light.GlobalField;
import org.lightwaveos.virtual.sync.light.SyncLight;

/** What the recorded scenarios leave out. */
class FirmwarePeerTest {

    private static final String OWN = "LW-AABBCCDDEE50";
    private static final String HIGHER = "LW-AABBCCDDEE51";
    private static final String LOWER = "LW-AABBCCDDEE4F";
    private static final String HIGHER_URI = "ws://192.0.2.1:81/ws";

    private final FirmwarePeer peer = new FirmwarePeer(OWN);

    @Test
    void stopClosesEachConnectionAndGoesOnAsIfTheyWereLost() {
        ticks(connectedTo(HIGHER, LOWER), 5);
        assertThat(peer.stop(600))
                .containsExactly(
                        new SyncAction.Close(HIGHER, HIGHER_URI), new SyncAction.Close(LOWER, "ws://192.0.2.2:81/ws"));
        assertThat(peer.slots()).isEmpty();
        assertThat(peer.state()).isEqualTo(SyncState.RECONNECTING);
        // The discovery was not told, so it takes both for connected and dials neither.
        assertThat(peer.tick(700)).isEmpty();
    }

    @Test
    void aFrameLongerThanTheBufferIsSeveralMessages() {
        long now = ticks(connectedTo(HIGHER), 5);
        String command = "{\"t\":\"sync.cmd\",\"c\":\"hue\",\"v\":5,\"u\":\"" + HIGHER + "\",\"p\":{}}";
        String padded = command + " ".repeat(Slot.BUFFER - command.length());
        peer.link(now, HIGHER, text(padded + padded.replace("\"v\":5", "\"v\":9")));
        assertThat(peer.light().get(GlobalField.HUE)).isEqualTo(2);
    }

    @Test
    void aClockThatWrapsEndsNoConnection() {
        long start = 0xFFFF_FFFFL - 150;
        reach(HIGHER);
        peer.start(start);
        peer.link(start, HIGHER, new LinkEvent.Connected());
        List<SyncAction> actions = new ArrayList<>();
        for (int i = 1; i < 50; i++) {
            actions.addAll(peer.tick(start + i * 100L));
        }
        assertThat(actions).containsExactly(new SyncAction.Send(HIGHER, "{\"t\":\"sync.ping\"}"));
        assertThat(peer.state()).isEqualTo(SyncState.FOLLOWING);
        assertThat(peer.discovered()).containsExactly(HIGHER);
    }

    @Test
    void aVersionThatWrapsMakesNoStateDue() {
        peer.restore(SyncLight.INITIAL.withVersion(0xFFFF_FFFFL));
        ticks(connectedTo(LOWER), 5);
        peer.dispatch(CommandKind.HUE_STEP);
        assertThat(peer.light().version()).isZero();
        assertThat(peer.isStatePending()).isFalse();
        peer.message(600, SyncMessage.STATE_UPDATED);
        assertThat(peer.isStatePending()).isTrue();
    }

    @Test
    void whatCrashedStaysDown() {
        connectedTo(HIGHER);
        peer.link(0, HIGHER, text("{\"t\":\"sync.cmd\",\"c\":\"hue\",\"v\":1}"));
        assertThat(peer.hasCrashed()).isTrue();
        assertThat(peer.tick(100_000)).isEmpty();
        assertThat(peer.role()).isEqualTo(SyncRole.UNKNOWN);
    }

    @Test
    void uuidsAreReadAsCReadsNumbers() {
        assertThat(DeviceUuid.parse("LW-aabbccddeeff")).isPresent();
        assertThat(DeviceUuid.parse("LW- A+B-0DDEEFF")).isPresent();
        assertThat(DeviceUuid.parse("LW-AABBCCDDEE-1")).isEmpty();
        assertThat(DeviceUuid.parse("LW-AABBCCDDEE0x")).isEmpty();
        assertThat(DeviceUuid.parse("LW-AABBCCDDEEF\u00E9")).isEmpty();
        assertThat(DeviceUuid.isHigher(OWN, OWN)).isFalse();
        assertThat(DeviceUuid.isHigher(OWN, "LW-whatever")).isTrue();
    }

    private long connectedTo(String... uuids) {
        reach(uuids);
        peer.start(0);
        for (String uuid : uuids) {
            peer.link(0, uuid, new LinkEvent.Connected());
        }
        return 0;
    }

    private void reach(String... uuids) {
        List<ServiceRecord> records = new ArrayList<>();
        for (String uuid : uuids) {
            records.add(new ServiceRecord(
                    "192.0.2." + (records.size() + 1), 81, Map.of("board", "ESP32-S3", "uuid", uuid)));
        }
        peer.inReach(records);
    }

    private long ticks(long from, int count) {
        for (int i = 1; i <= count; i++) {
            peer.tick(from + i * 100L);
        }
        return from + count * 100L;
    }

    private static LinkEvent text(String text) {
        return new LinkEvent.Frame(LinkEvent.Frame.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }
}
