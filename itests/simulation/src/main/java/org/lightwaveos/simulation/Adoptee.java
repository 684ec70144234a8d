/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.lightwaveos.adoption.AdoptedDevice;
import org.lightwaveos.adoption.AdoptedDevices;
import org.lightwaveos.adoption.core.AdoptionSettings;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.DeviceSettings;
import org.lightwaveos.control.Generation;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.control.runtime.DeviceControllers;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/** A device under an openHAB's bridge: its controller and its membership, both the real ones. */
final class Adoptee implements DeviceListener {

    private final OpenHab home;
    private final StockDevice device;
    private final AdoptionSettings settings;
    private final Timeline timeline;
    private final Trace trace;
    private final RandomGenerator random;
    private boolean follows = true;
    private ControlLink link;
    private DeviceController controller;
    private AdoptedDevice member;
    private boolean online;

    Adoptee(
            OpenHab home,
            StockDevice device,
            AdoptionSettings settings,
            Timeline timeline,
            Trace trace,
            RandomGenerator random) {
        this.home = home;
        this.device = device;
        this.settings = settings;
        this.timeline = timeline;
        this.trace = trace;
        this.random = random;
        device.onAnnounced(() -> {
            if (home.node().isUp()) {
                controller.seenAt(endpoint());
            }
        });
    }

    OpenHab home() {
        return home;
    }

    StockDevice device() {
        return device;
    }

    AdoptionSettings settings() {
        return settings;
    }

    boolean follows() {
        return follows;
    }

    boolean isOnline() {
        return home.node().isUp() && online;
    }

    void begin(AdoptedDevices devices, VirtualExecutor executor) {
        online = false;
        link = new ControlLink(home, device, timeline);
        DeviceSettings of = new DeviceSettings(
                endpoint(), Optional.of(device.uuid), "", DeviceSettings.DEFAULT_MESSAGES_PER_SECOND);
        controller = DeviceControllers.create(of, link, executor, executor::nanoTime, random, this);
        member = devices.adopt(Optional.of(device.uuid), settings, follows, controller);
        controller.start();
    }

    private Endpoint endpoint() {
        return new Endpoint("device-" + device.name(), 80);
    }

    /** In an orderly way. */
    void end() {
        member.close();
        controller.close();
    }

    /** With its process, or with the whole host: then the device is not told. */
    void die() {
        link.die(random.nextBoolean());
    }

    void breakOff() {
        if (home.node().isUp()) {
            trace.say(() -> this + " is broken off");
            link.breakOff();
        }
    }

    /** A person moves the switch. */
    void follow(boolean on) {
        trace.say(() -> this + (on ? " follows" : " leaves"));
        follows = on;
        if (home.node().isUp()) {
            member.follow(on);
        }
    }

    /** A person uses the device's own channel. */
    void command(LightField field, int value) {
        if (home.node().isUp()) {
            trace.say(() -> this + " by hand: " + field + " " + value);
            member.byHand().set(field, value);
        }
    }

    @Override
    public void onLink(LinkStatus status) {
        online = status instanceof LinkStatus.Online;
        trace.say(() -> this + " " + status);
        member.onLink(status);
    }

    @Override
    public void onIdentity(DeviceIdentity identity) {
        member.onIdentity(identity);
    }

    @Override
    public void onLight(LightState shown, Set<LightField> changed) {
        member.onLight(shown, changed);
    }

    @Override
    public void onConfirmed(LightState live, boolean first) {
        trace.say(() -> this + (first ? " is at first " : " is ") + live);
        member.onConfirmed(live, first);
    }

    @Override
    public void onZonesConfirmed(ZoneView live, boolean first) {
        trace.say(() -> this + (first ? " has at first " : " has ") + live.enabled() + live.zones());
        member.onZonesConfirmed(live, first);
    }

    @Override
    public void onEffects(List<NamedId> effects) {
        member.onEffects(effects);
    }

    @Override
    public void onPalettes(List<NamedId> palettes) {
        member.onPalettes(palettes);
    }

    @Override
    public void onGeneration(Generation generation) {
        member.onGeneration(generation);
    }

    @Override
    public void onNote(String note) {
        trace.say(() -> this + " notes: " + note);
    }

    @Override
    public String toString() {
        return home.name() + "/" + device.name();
    }
}
