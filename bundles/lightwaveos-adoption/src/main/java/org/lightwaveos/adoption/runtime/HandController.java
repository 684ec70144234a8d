/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import org.lightwaveos.adoption.core.Part;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.control.ExtraControl;
import org.lightwaveos.control.LinkCounters;
import org.lightwaveos.control.PresetControl;
import org.lightwaveos.control.ZoneControl;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.LightField;

/**
 * A controller whose commands are told to a hand as well. What changes the light in a way that only the device knows (a step,
 * a preset) is told by the device when it is read.
 */
final class HandController implements DeviceController {

    private final DeviceController controller;
    private final Hand hand;

    HandController(DeviceController controller, Hand hand) {
        this.controller = controller;
        this.hand = hand;
    }

    @Override
    public void start() {
        controller.start();
    }

    @Override
    public void set(LightField field, int value) {
        controller.set(field, value);
        hand.commanded(new Part.Light(field), value);
    }

    @Override
    public void set(Map<LightField, Integer> values, OptionalInt transition) {
        controller.set(values, transition);
        Map<Part, Integer> parts = new LinkedHashMap<>();
        new TreeMap<>(values).forEach((field, value) -> parts.put(new Part.Light(field), value));
        hand.commanded(parts);
    }

    @Override
    public void setEffect(int effectId, OptionalInt transition) {
        controller.setEffect(effectId, transition);
        hand.commanded(new Part.Light(LightField.EFFECT), effectId);
    }

    @Override
    public void stepEffect(int direction) {
        controller.stepEffect(direction);
    }

    @Override
    public void relent() {
        controller.relent();
    }

    @Override
    public void refresh() {
        controller.refresh();
    }

    @Override
    public void whenHeard(Runnable then) {
        controller.whenHeard(then);
    }

    @Override
    public void seenAt(Endpoint endpoint) {
        controller.seenAt(endpoint);
    }

    @Override
    public CompletionStage<Void> identify() {
        return controller.identify();
    }

    @Override
    public ZoneControl zones() {
        return new HandZones(controller.zones(), hand);
    }

    @Override
    public PresetControl presets() {
        return controller.presets();
    }

    @Override
    public ExtraControl extras() {
        return new HandExtras(controller.extras(), hand);
    }

    @Override
    public void watchDiagnostics(boolean on) {
        controller.watchDiagnostics(on);
    }

    @Override
    public void watchFrames(boolean on) {
        controller.watchFrames(on);
    }

    @Override
    public LinkCounters counters() {
        return controller.counters();
    }

    @Override
    public void close() {
        // the controller is somebody else's
    }
}
