/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.firmware.FirmwareConfig;
import org.lightwaveos.virtual.firmware.HttpRequest;
import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.gateway.Fault;
import org.lightwaveos.virtual.gateway.Faults;
import org.lightwaveos.virtual.gateway.Gateway;
import org.lightwaveos.virtual.gateway.HttpAnswer;
import org.lightwaveos.virtual.gateway.Outbox;
import org.lightwaveos.virtual.gateway.Refusal;

/**
 * A device as sold, without sync: the virtual device's gateway and firmware, with the simulation for its power, network and
 * clock. Light that a person has set is forgotten with its power.
 */
final class StockDevice implements Outbox {

    /** What changes the light, whoever says it. */
    private static final Pattern SETTER = Pattern.compile(
            "\"type\":\"(parameters\\.set|effects\\.setCurrent|zone\\.(enable"
                    + "|enableZone|loadPreset|set\\w+)|zones\\.(update|set\\w+)|set\\w+|transition\\.\\w+|nextEffect|prevEffect)\"");

    /** Frames are 25/3 ms apart: 120 a second. */
    private static final long FRAMES = 3;

    private static final long FRAMES_MS = 25;

    /** Where nothing happens, nobody can tell that two of three are left out but by how fast the hue turns. */
    private static final long IDLE_FRAMES = 3;

    private static final long CONTESTED_MS = 3_000;

    private static final long BUSY_MS = 250;

    private static final String PHONE_ADDRESS = "10.0.9.1";
    private static final byte[] DARK = new byte[960];

    /** When an announcement is repeated (RFC 6762 has at least one repetition, after a second). */
    private static final long[] ANNOUNCED_MS = {0, 1_000, 3_000};

    final DeviceUuid uuid;
    final Air air;
    final boolean isOld;
    private final FirmwareConfig config;
    private final Timeline timeline;
    private final Trace trace;
    private final Map<Integer, ControlLink.Connection> connections = new HashMap<>();
    private final Map<OpenHab, Integer> touches = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Faults faults;
    private Gateway gateway;
    private LiveLight last;
    private long bootedAt;
    private long frame;
    private long busyUntil;
    private int boot;
    private int lastClient;
    private int phone;
    private boolean fades;
    private boolean hueUnknown;
    private OpenHab hueSetBy;
    private long hueSetAt;

    StockDevice(DeviceUuid uuid, boolean old, Faults faults, Air air, Timeline timeline, Trace trace) {
        FirmwareConfig build = FirmwareConfig.defaultBuild(uuid);
        this.uuid = uuid;
        this.isOld = old;
        this.config = old ? build.withOldFirmware() : build;
        this.last = config.light();
        this.faults = faults;
        this.air = air;
        this.timeline = timeline;
        this.trace = trace;
    }

    String name() {
        return uuid.suffix();
    }

    /** Has it called when the device's announcement is heard. */
    void onAnnounced(Runnable listener) {
        listeners.add(listener);
    }

    boolean isUp() {
        return gateway != null;
    }

    /** Counts its boots. */
    int boot() {
        return boot;
    }

    boolean has(int effect) {
        return config.effects().stream().anyMatch(info -> info.id() == effect);
    }

    int bootEffect() {
        return config.light().effectId();
    }

    /** What it renders, or did when it lost its power. */
    LiveLight light() {
        return gateway == null ? last : gateway.light();
    }

    /** Whether anybody has had it change its effect by a transition since its boot. */
    boolean hasFaded() {
        return fades;
    }

    /** A hue that runs cannot be read. So nobody can know that a person has set another one, or that a command was lost. */
    boolean isHueUnknown() {
        return hueUnknown && faults.has(Fault.HUE_RUNS);
    }

    private void unseen() {
        hueUnknown |= faults.has(Fault.QUEUE_FULL);
    }

    Faults faults() {
        return faults;
    }

    void faults(Faults now) {
        faults = now;
        unseen();
        if (isUp()) {
            gateway.faults(now, sinceBoot());
        }
    }

    /** Messages by which that openHAB has changed its light so far, or tried to. */
    int touchesBy(OpenHab home) {
        return touches.getOrDefault(home, 0);
    }

    int touches() {
        return touches.values().stream().mapToInt(Integer::intValue).sum();
    }

    void powerOn() {
        if (isUp()) {
            return;
        }
        trace.say(() -> name() + " boots");
        boot++;
        bootedAt = timeline.now();
        fades = false;
        gateway = new Gateway(config, Optional.empty(), faults, this, this::happened);
        hueUnknown = false;
        phone = 0;
        unseen();
        int thisBoot = boot;
        frameAt(IDLE_FRAMES);
        for (long ms : ANNOUNCED_MS) {
            listeners.forEach(listener -> timeline.after(ms + air.delay(), () -> {
                if (boot == thisBoot && isUp() && !air.isCut() && !air.loses()) {
                    listener.run();
                }
            }));
        }
    }

    /** Nobody is told. */
    void powerOff() {
        if (isUp()) {
            trace.say(() -> name() + " loses its power");
            last = gateway.light();
            gateway = null;
            connections.clear();
        }
    }

    private void frameAt(long number) {
        frame = number;
        int thisBoot = boot;
        timeline.at(bootedAt + number * FRAMES_MS / FRAMES, () -> {
            if (isUp() && boot == thisBoot && frame == number) {
                gateway.render(sinceBoot());
                gateway.tick(sinceBoot(), () -> DARK);
                frameAt(timeline.now() < busyUntil ? number + 1 : (number / IDLE_FRAMES + 1) * IDLE_FRAMES);
            }
        });
    }

    /** Something happens: the next frame comes when it is due. */
    private void hurry() {
        busyUntil = timeline.now() + BUSY_MS;
        long next = sinceBoot() * FRAMES / FRAMES_MS + 1;
        if (next < frame) {
            frameAt(next);
        }
    }

    private long sinceBoot() {
        return timeline.now() - bootedAt;
    }

    /** A person's phone app says this to it. */
    void phone(String text) {
        if (isUp()) {
            trace.say(() -> name() + " phone: " + text);
            if (phone == 0) {
                phone = ++lastClient;
                gateway.connected(phone, PHONE_ADDRESS, sinceBoot());
            }
            hurry();
            gateway.received(phone, bytes(text), true, sinceBoot());
        }
    }

    void tapButton() {
        if (isUp()) {
            trace.say(() -> name() + " button: tap");
            hurry();
            gateway.tapButton(sinceBoot());
            hueUnknown = true;
        }
    }

    void pressButtonLong() {
        if (isUp()) {
            trace.say(() -> name() + " button: long press");
            hurry();
            gateway.pressButtonLong(sinceBoot());
        }
    }

    /** Somebody connects. */
    int connected(ControlLink.Connection connection, String address) {
        int client = ++lastClient;
        connections.put(client, connection);
        gateway.connected(client, address, sinceBoot());
        return client;
    }

    void received(int client, String text) {
        hurry();
        gateway.received(client, bytes(text), true, sinceBoot());
    }

    void gone(int client) {
        if (isUp() && connections.remove(client) != null) {
            gateway.disconnected(client, 1006, "");
        }
    }

    HttpAnswer http(HttpRequest request, String address) {
        return gateway.http(request, address, sinceBoot());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void happened(String event, Map<String, ?> fields) {
        if (!event.equals("command")) {
            return;
        }
        ControlLink.Connection from = connections.get(fields.get("client"));
        String text = (String) fields.get("text");
        if (from != null && SETTER.matcher(text).find()) {
            contest(from.home(), text);
            fades |= text.contains("\"transition\"");
            touches.merge(from.home(), 1, Integer::sum);
            trace.say(() -> from.home().name() + " => " + name() + "  " + text);
        }
    }

    /** Two that did not see each other, by a network so slow that the last word of the lower one comes too late. */
    private void contest(OpenHab home, String text) {
        if (text.contains("\"hue\"")) {
            hueUnknown |= hueSetBy != null && hueSetBy != home && timeline.now() - hueSetAt < CONTESTED_MS;
            hueSetBy = home;
            hueSetAt = timeline.now();
        }
    }

    @Override
    public void text(int client, String frame) {
        ControlLink.Connection connection = connections.get(client);
        if (connection != null) {
            connection.toHost(frame);
        }
    }

    @Override
    public void binary(int client, byte[] frame) {
        throw new AssertionError("nobody has subscribed to a stream");
    }

    @Override
    public void ping(int client) {
        ControlLink.Connection connection = connections.get(client);
        if (connection != null) {
            connection.pingToHost();
        }
    }

    @Override
    public void close(int client, Refusal why) {
        phone = client == phone ? 0 : phone;
        ControlLink.Connection connection = connections.remove(client);
        gateway.disconnected(client, why.code(), why.reason());
        if (connection != null) {
            connection.closeToHost(why);
        }
    }

    @Override
    public void datagram(String address, int port, byte[] payload) {
        throw new AssertionError("nobody has subscribed to a stream");
    }
}
