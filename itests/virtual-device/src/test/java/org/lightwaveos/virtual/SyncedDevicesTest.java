/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.sync.SyncRole;
import org.lightwaveos.virtual.sync.SyncState;
import org.lightwaveos.virtual.sync.light.GlobalField;

/** Units that sync over real sockets, with all the guards of real ones. */
class SyncedDevicesTest {

    private static final WebSocketClient JETTY = new WebSocketClient();
    private static final long PATIENCE_S = 15;
    private static final String PING = "{\"t\":\"sync.ping\"}";

    private final Map<VirtualDevice, BlockingQueue<DeviceEvent>> events = new HashMap<>();
    private final List<AutoCloseable> open = new ArrayList<>();

    @BeforeAll
    static void startClient() throws Exception {
        JETTY.start();
    }

    @AfterAll
    static void stopClient() throws Exception {
        JETTY.stop();
    }

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    @Test
    void twoCorrectUnitsElectTheHigherAndShareTheirLight() throws Exception {
        VirtualDevice lower = start(1, SyncKind.CORRECT);
        VirtualDevice higher = start(2, SyncKind.CORRECT);
        meet(lower, higher);

        assertThat(awaitRole(lower, "FOLLOWER").fields().get("leader"))
                .isEqualTo(higher.uuid().text());
        awaitRole(higher, "LEADER");

        // A user's command to the follower, by its control API.
        TestClient user = connect(lower);
        user.send("{\"type\":\"setBrightness\",\"value\":33}");
        DeviceEvent here = awaitLight(lower, "brightness", 33);
        DeviceEvent there = awaitLight(higher, "brightness", 33);
        assertThat(there.nanos() - here.nanos()).isLessThan(TimeUnit.MILLISECONDS.toNanos(500));

        // A finger on the leader's button: nine values at once, of which mood and trails are not shared.
        higher.tapButton();
        Map<?, ?> tapped = (Map<?, ?>) awaitEvent(higher, "light", e -> changed(e, "effectId") != null)
                .fields()
                .get("changed");
        awaitEvent(lower, "light", e -> tapped.get("effectId").equals(changed(e, "effectId")));
        LiveLight followed = await(lower, light -> sameScalars(light, higher.light()));
        assertThat(followed.mood()).isNotEqualTo(higher.light().mood());

        // Told as of any other change.
        user.await(r -> r.isType("status")
                && r.json().get("paletteId").getAsInt() == higher.light().paletteId());
        assertThat(lower.sync().light()).isEqualTo(higher.sync().light());
        assertThat(lower.sync().connected()).containsExactly(higher.uuid().text());
        assertThat(higher.sync().state()).isEqualTo(SyncState.SYNCHRONIZED);
    }

    @Test
    void zonesAreSharedToo() throws Exception {
        VirtualDevice lower = start(1, SyncKind.CORRECT);
        VirtualDevice higher = start(2, SyncKind.CORRECT);
        meet(lower, higher);
        awaitRole(lower, "FOLLOWER");

        TestClient user = connect(higher);
        user.send("{\"type\":\"zone.enable\",\"enable\":true}");
        user.send("{\"type\":\"zone.setEffect\",\"zoneId\":1,\"effectId\":260}");
        user.send("{\"type\":\"zone.setBrightness\",\"zoneId\":1,\"brightness\":77}");

        LiveLight followed = await(
                lower,
                light -> light.zonesEnabled()
                        && light.zones().get(1).brightness() == 77
                        && light.zones().get(1).effectId() == 260);
        assertThat(followed.zones()).isEqualTo(higher.light().zones());
    }

    @Test
    void whenTheLeaderDiesTheOtherLeadsAndFollowsWhenItIsBack() throws Exception {
        VirtualDevice lower = start(1, SyncKind.CORRECT);
        VirtualDevice higher = start(2, SyncKind.CORRECT);
        meet(lower, higher);
        awaitRole(lower, "FOLLOWER");

        higher.kill();
        DeviceEvent alone = awaitRole(lower, "LEADER");
        assertThat(alone.fields().get("state")).isEqualTo("RECONNECTING");
        awaitPeers(lower);

        higher.revive();
        awaitRole(lower, "FOLLOWER");
        awaitPeers(higher, lower);
        assertThat(higher.sync().role()).isEqualTo(SyncRole.LEADER);
    }

    @Test
    void connectionsThatWereDialledEndAsTheirUnitDoes() throws Exception {
        VirtualDevice dialled = start(1, SyncKind.CORRECT);
        VirtualDevice dialler = start(2, SyncKind.CORRECT);
        dialler.inReach(List.of(dialled.service()));
        dialler.scanNow();
        awaitPeers(dialled, dialler);
        dialler.kill();
        // A reset, by either of the server's names for one: no close frame has come.
        assertThat(awaitEvent(dialled, "client.closed", e -> true).fields().get("code"))
                .isIn(1006, 1011);

        dialler.revive();
        awaitPeers(dialled, dialler);
        dialler.close();
        assertThat(awaitEvent(dialled, "client.closed", e -> true).fields().get("code"))
                .isEqualTo(1001);
    }

    @Test
    void fiveCorrectUnitsAreAsManyAsCanAllMeet() throws Exception {
        VirtualDevice[] units = new VirtualDevice[5];
        for (int i = 0; i < units.length; i++) {
            units[i] = start(i + 1, SyncKind.CORRECT);
        }
        meet(units);
        for (int i = 0; i < 4; i++) {
            awaitEvent(units[i], "sync.role", e -> e.fields()
                    .get("leader")
                    .equals(units[4].uuid().text()));
        }
        connect(units[0]).send("{\"type\":\"setSpeed\",\"value\":77}");
        for (VirtualDevice unit : units) {
            awaitLight(unit, "speed", 77);
        }
    }

    @Test
    void aCorrectUnitFollowsAFirmwareAndCommandsIt() throws Exception {
        VirtualDevice firmware = start(2, SyncKind.FIRMWARE);
        // Alone it elects itself after five seconds; before, the first command would be its end.
        awaitRole(firmware, "LEADER");
        VirtualDevice correct = start(1, SyncKind.CORRECT);
        meet(firmware, correct);
        awaitRole(correct, "FOLLOWER");
        await(correct, light -> sameScalars(light, firmware.light()));

        connect(correct).send("{\"type\":\"setBrightness\",\"value\":33}");
        awaitLight(firmware, "brightness", 33);
        assertThat(firmware.sync().connected()).containsExactly(correct.uuid().text());

        // What is changed on a leading firmware stays there: it sends its state only when somebody comes or goes.
        connect(firmware).send("{\"type\":\"setBrightness\",\"value\":44}");
        awaitLight(firmware, "brightness", 44);
        assertThat(firmware.sync().light().get(GlobalField.BRIGHTNESS)).isEqualTo(44);
        correct.kill();
        awaitPeers(firmware);

        // Its slot stays taken: it never dials again, so what it leads does not hear from it.
        correct.revive();
        awaitPeers(correct, firmware);
        firmware.scanNow();
        assertThat(firmware.sync().connected()).isEmpty();
        assertThat(firmware.sync().state()).isEqualTo(SyncState.RECONNECTING);
    }

    @Test
    void aFirmwareDoesNotSurviveAStateBeforeItsFirstElection() throws Exception {
        VirtualDevice firmware = start(1, SyncKind.FIRMWARE);
        TestClient client = connect(firmware);
        client.send("{\"t\":\"sync.state\",\"v\":5,\"ts\":1,\"u\":\"LW-0000000000FF\",\"s\":{\"e\":300}}");
        awaitEvent(firmware, "crashed", e -> true);
        assertThat(client.awaitClose().code()).isEqualTo(1006);
        assertThat(firmware.isAlive()).isFalse();

        firmware.revive();
        assertThat(firmware.sync().role()).isEqualTo(SyncRole.UNKNOWN);
    }

    @Test
    void syncAndControlShareASocket() throws Exception {
        VirtualDevice unit = start(1, SyncKind.CORRECT);
        TestClient client = connect(unit);
        client.send(PING);
        assertThat(client.await(r -> r.text() != null).text())
                .isEqualTo("{\"t\":\"sync.pong\",\"u\":\"" + unit.uuid().text() + "\"}");
        assertThat(client.await(r -> r.text() != null).text()).isEqualTo(PING);
        client.send("{\"type\":\"parameters.get\"}");
        assertThat(client.awaitType("parameters").get("success").getAsBoolean()).isTrue();

        client.send("{\"t\":\"sync.hello\",\"u\":\"LW-FFFFFFFFFFFF\"}");
        awaitRole(unit, "FOLLOWER");
        client.close();
        awaitRole(unit, "LEADER");
    }

    @Test
    void aControllerIsServedThoughThereIsNoRoomForItAsAPeer() throws Exception {
        VirtualDevice[] units = new VirtualDevice[5];
        for (int i = 0; i < units.length; i++) {
            units[i] = start(i + 1, SyncKind.CORRECT);
        }
        meet(units);
        for (VirtualDevice unit : units) {
            awaitEvent(unit, "sync.peers", e -> ((List<?>) e.fields().get("connected")).size() == 4);
        }
        TestClient client = connect(units[0]);
        client.send("{\"type\":\"parameters.get\"}");
        client.awaitType("parameters");
        client.send("{\"t\":\"sync.hello\",\"u\":\"LW-000000000000\"}");
        client.send("{\"type\":\"parameters.get\"}");
        client.awaitType("parameters");
        assertThat(units[0].sync().connected()).hasSize(4);
    }

    @Test
    void aStockUnitAnswersWithTwoErrors() throws Exception {
        VirtualDevice stock = start(1, SyncKind.NONE);
        TestClient client = connect(stock);
        client.send("{\"t\":\"sync.hello\",\"u\":\"LW-FFFFFFFFFFFF\"}");
        assertThat(errorCode(client)).isEqualTo("MISSING_FIELD");
        assertThat(errorCode(client)).isEqualTo("INVALID_VALUE");
        assertThatThrownBy(stock::sync)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the device has no sync");
    }

    @Test
    void unitsFindEachOtherByMdns() throws Exception {
        // Other programs on this machine may announce units at the same time; theirs are out of earshot.
        int mac = (int) (ProcessHandle.current().pid() & 0xFFFF) << 8;
        List<String> ours = List.of(uuid(mac + 1).text(), uuid(mac + 2).text());
        VirtualDeviceConfig config = VirtualDeviceConfig.numbered(0)
                .withSync(SyncKind.CORRECT)
                .withHears(record -> ours.contains(record.txt().get("uuid")));
        VirtualDevice lower = start(config.withUuid(uuid(mac + 1)).withName("sync" + mac + "a"));
        awaitEvent(lower, "announced", e -> true);
        VirtualDevice higher = start(config.withUuid(uuid(mac + 2)).withName("sync" + mac + "b"));

        assertThat(awaitRole(lower, "FOLLOWER").fields().get("leader")).isEqualTo(ours.get(1));
        awaitRole(higher, "LEADER");
    }

    private static String errorCode(TestClient client) throws InterruptedException {
        return client.awaitType("error").getAsJsonObject("error").get("code").getAsString();
    }

    private static boolean sameScalars(LiveLight a, LiveLight b) {
        return a.effectId() == b.effectId()
                && a.brightness() == b.brightness()
                && a.speed() == b.speed()
                && a.paletteId() == b.paletteId()
                && a.hueSet() == b.hueSet()
                && a.intensity() == b.intensity()
                && a.saturation() == b.saturation()
                && a.complexity() == b.complexity()
                && a.variation() == b.variation();
    }

    private static DeviceUuid uuid(int mac) {
        return new DeviceUuid("LW-02A501%06X".formatted(mac & 0xFF_FFFF));
    }

    private VirtualDevice start(int number, SyncKind sync) throws Exception {
        return start(VirtualDeviceConfig.numbered(number).withMdns(false).withSync(sync));
    }

    private VirtualDevice start(VirtualDeviceConfig config) throws Exception {
        BlockingQueue<DeviceEvent> queue = new LinkedBlockingQueue<>();
        VirtualDevice device = VirtualDevice.start(config.withListener(queue::add));
        open.add(device);
        events.put(device, queue);
        return device;
    }

    /** Makes all of them find all others, now. */
    private void meet(VirtualDevice... devices) {
        for (VirtualDevice device : devices) {
            device.inReach(List.of(devices).stream()
                    .filter(other -> other != device)
                    .map(VirtualDevice::service)
                    .toList());
            device.scanNow();
        }
    }

    private TestClient connect(VirtualDevice device) throws Exception {
        TestClient client = new TestClient(JETTY, device.port());
        open.add(0, client);
        return client;
    }

    private DeviceEvent awaitRole(VirtualDevice device, String role) throws InterruptedException {
        return awaitEvent(device, "sync.role", e -> e.fields().get("role").equals(role));
    }

    private DeviceEvent awaitLight(VirtualDevice device, String field, int value) throws InterruptedException {
        return awaitEvent(device, "light", e -> Integer.valueOf(value).equals(changed(e, field)));
    }

    private static Object changed(DeviceEvent light, String field) {
        return ((Map<?, ?>) light.fields().get("changed")).get(field);
    }

    private void awaitPeers(VirtualDevice device, VirtualDevice... peers) throws InterruptedException {
        List<String> uuids =
                List.of(peers).stream().map(peer -> peer.uuid().text()).toList();
        awaitEvent(device, "sync.peers", e -> e.fields().get("connected").equals(uuids));
    }

    private LiveLight await(VirtualDevice device, Predicate<LiveLight> wanted) throws InterruptedException {
        if (!wanted.test(device.light())) {
            awaitEvent(device, "light", e -> wanted.test(device.light()));
        }
        return device.light();
    }

    private DeviceEvent awaitEvent(VirtualDevice device, String kind, Predicate<DeviceEvent> wanted)
            throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        List<String> passedOver = new ArrayList<>();
        while (true) {
            DeviceEvent next = events.get(device).poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            assertThat(next)
                    .as("%s of %s, after %s", kind, device.uuid(), passedOver)
                    .isNotNull();
            if (next.event().equals(kind) && wanted.test(next)) {
                return next;
            }
            passedOver.add(next.toJson());
        }
    }
}
