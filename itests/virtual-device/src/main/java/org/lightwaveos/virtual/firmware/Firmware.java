/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import java.util.List;
import java.util.Optional;
import org.lightwaveos.virtual.firmware.device.Device;
import org.lightwaveos.virtual.firmware.http.HttpRouter;
import org.lightwaveos.virtual.firmware.json.JsonReader;
import org.lightwaveos.virtual.firmware.json.JsonValue;
import org.lightwaveos.virtual.firmware.json.ParseResult;
import org.lightwaveos.virtual.firmware.json.WireText;
import org.lightwaveos.virtual.firmware.serial.SerialShell;
import org.lightwaveos.virtual.firmware.ws.FrameCheck;
import org.lightwaveos.virtual.firmware.ws.StatusFrame;
import org.lightwaveos.virtual.firmware.ws.WsRouter;
import org.lightwaveos.virtual.firmware.ws.ZonesFrame;

/**
 * A LightwaveOS device without its network: what it answers, what it renders, what it pushes.
 *
 * <p>Single-threaded by contract. {@code nowMs} is the time since the device's boot and never goes back.
 *
 * <p>The owner calls {@link #renderTick} once a rendered frame (every 8.3 ms) and {@link #refreshCache} every 100 ms,
 * after that turn's pushes: a status frame is built from the cache, so it is stale by design (device facts, section
 * 2.6).
 */
public final class Firmware {

    private static final Reaction LIGHT_CHANGED = new Reaction(List.of(), List.of(), List.of(), List.of(), 1, 0, false);
    private static final Reaction ZONES_CHANGED = new Reaction(List.of(), List.of(), List.of(), List.of(), 1, 1, false);

    private final Device device;
    private final WsRouter router = new WsRouter();
    private final HttpRouter routes = new HttpRouter();
    private final SerialShell shell;

    /** A device that has just booted, at time 0. */
    public Firmware(FirmwareConfig config) {
        this.device = new Device(config);
        this.shell = new SerialShell(device);
    }

    /** One inbound data event as the gateway sees it, without authentication. */
    public Reaction onText(int clientId, byte[] data, long nowMs) {
        return onText(clientId, data, nowMs, MessageGate.OPEN);
    }

    /**
     * One inbound data event: parse, depth check, gate, route, handle. Size and rate limits come before it and are the
     * caller's.
     */
    public Reaction onText(int clientId, byte[] data, long nowMs, MessageGate gate) {
        ParseResult parsed = JsonReader.read(WireText.fromBytes(data));
        if (!(parsed instanceof ParseResult.Parsed ok)) {
            return Reaction.reply(FrameCheck.parseError());
        }
        JsonValue document = ok.value();
        if (FrameCheck.isTooDeep(document)) {
            return Reaction.reply(FrameCheck.depthError());
        }
        Optional<Reaction> refused = gate.refuse(clientId, document);
        if (refused.isPresent()) {
            return refused.get();
        }
        Outbox out = new Outbox(device.renderer());
        router.route(clientId, document, device, out, nowMs);
        return out.reaction();
    }

    /** One REST request, without rate limit and API key. */
    public HttpReaction onHttp(HttpRequest request, long nowMs) {
        return onHttp(request, nowMs, HttpGate.OPEN);
    }

    /** One REST request: route, gate, handle. Dead and shadowed routes answer as on a device. */
    public HttpReaction onHttp(HttpRequest request, long nowMs, HttpGate gate) {
        return routes.handle(request, device, nowMs, gate);
    }

    /**
     * One line from the serial port, printable ASCII and not empty. The replies are what is written there, each by a call
     * of its own.
     */
    public Reaction onSerial(String line, long nowMs) {
        return shell.run(line, nowMs);
    }

    /** The physical button's tap: loads the factory preset after the present one. */
    public Reaction onButtonTap() {
        return new ButtonTap(device).react();
    }

    /** Whether the hue goes one step on with every rendered frame from now on, as on a unit. */
    public void runHue(boolean runs) {
        device.renderer().runHue(runs);
    }

    /** The render task's turn: applies all queued setters to the light. */
    public void renderTick(long nowMs) {
        device.tick(nowMs);
    }

    /** Copies the light into the cache that status frames and REST parameter reads are made of. */
    public void refreshCache(long nowMs) {
        device.refreshCache();
    }

    /** Shows at once what is different now in the light that the unit shares with its group. */
    public Reaction show(GroupLight was, GroupLight is, long nowMs) {
        return device.show(was, is, nowMs) ? ZONES_CHANGED : LIGHT_CHANGED;
    }

    /** The flat {@code status} broadcast, from the cache. */
    public String statusFrame(long nowMs) {
        return WireText.decode(StatusFrame.pushed(device, nowMs));
    }

    /** The flat {@code zones.list} broadcast. */
    public String zonesFrame() {
        return WireText.decode(ZonesFrame.pushed(device));
    }

    /** What is rendered now. */
    public LiveLight light() {
        return device.live();
    }
}
