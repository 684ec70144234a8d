/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.interop.adoption;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lightwaveos.adoption.AdoptedDevice;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.DeviceSettings;
import org.lightwaveos.control.Generation;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.control.runtime.DeviceControllers;
import org.lightwaveos.control.transport.ControlTransport;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.virtual.VirtualDevice;

/** A stock device with a controller of ours, as a handler has it; a member of the group once it has been adopted. */
final class Unit implements DeviceListener, AutoCloseable {

    final VirtualDevice device;
    final DeviceController controller;
    private final Runnable news;
    private volatile AdoptedDevice member;
    private volatile LightState word = LightState.UNKNOWN;
    private volatile LinkStatus link = new LinkStatus.Connecting();

    Unit(VirtualDevice device, ControlTransport transport, ScheduledExecutorService executor, Runnable news) {
        this.device = device;
        this.news = news;
        DeviceSettings settings = new DeviceSettings(
                endpoint(), Optional.of(device.uuid()), "", DeviceSettings.DEFAULT_MESSAGES_PER_SECOND);
        controller = DeviceControllers.create(settings, transport, executor, System::nanoTime, new Random(1), this);
    }

    private Endpoint endpoint() {
        return new Endpoint("127.0.0.1", device.port());
    }

    Unit adopted(Function<DeviceController, AdoptedDevice> by) {
        member = by.apply(controller);
        return this;
    }

    Unit start() {
        controller.start();
        return this;
    }

    /** Its announcement has been heard. */
    void seen() {
        controller.seenAt(endpoint());
    }

    AdoptedDevice member() {
        return member;
    }

    /** What it has said last of the field by itself, -1 for nothing. */
    int confirmed(LightField field) {
        return word.get(field).orElse(-1);
    }

    boolean isOnline() {
        return link instanceof LinkStatus.Online;
    }

    private void pass(Consumer<AdoptedDevice> what) {
        AdoptedDevice to = member;
        if (to != null) {
            what.accept(to);
        }
        news.run();
    }

    @Override
    public void onLink(LinkStatus status) {
        link = status;
        pass(to -> to.onLink(status));
    }

    @Override
    public void onIdentity(DeviceIdentity identity) {
        pass(to -> to.onIdentity(identity));
    }

    @Override
    public void onLight(LightState shown, Set<LightField> changed) {
        pass(to -> to.onLight(shown, changed));
    }

    @Override
    public void onConfirmed(LightState live, boolean first) {
        word = word.with(live);
        pass(to -> to.onConfirmed(live, first));
    }

    @Override
    public void onZonesConfirmed(ZoneView live, boolean first) {
        pass(to -> to.onZonesConfirmed(live, first));
    }

    @Override
    public void onEffects(List<NamedId> effects) {
        pass(to -> to.onEffects(effects));
    }

    @Override
    public void onPalettes(List<NamedId> palettes) {
        pass(to -> to.onPalettes(palettes));
    }

    @Override
    public void onGeneration(Generation generation) {
        pass(to -> to.onGeneration(generation));
    }

    @Override
    public void close() {
        AdoptedDevice to = member;
        if (to != null) {
            to.close();
        }
        controller.close();
    }

    @Override
    public String toString() {
        return device.uuid().suffix() + " " + link + (device.isAlive() ? " " + device.light() : " off");
    }
}
