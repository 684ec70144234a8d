/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.DeviceSettings;
import org.lightwaveos.control.ExtraControl;
import org.lightwaveos.control.LinkCounters;
import org.lightwaveos.control.PresetControl;
import org.lightwaveos.control.ZoneControl;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/** A controller that writes down what it is told. */
class FakeController implements DeviceController, LightTarget {

    final DeviceSettings settings;
    final DeviceListener listener;
    final List<String> calls = new ArrayList<>();
    final CompletableFuture<Void> identified = new CompletableFuture<>();

    /** What became of the presets that were saved, loaded or deleted, and of settings that were saved. */
    final CompletableFuture<Void> confirmed = new CompletableFuture<>();

    private final FakeControls controls = new FakeControls(calls, confirmed);
    private LightState light = LightState.UNKNOWN;

    FakeController(DeviceSettings settings, DeviceListener listener) {
        this.settings = settings;
        this.listener = listener;
    }

    /** Without settings, for those who only command. */
    static FakeController alone() {
        return new FakeController(null, null);
    }

    /** The device shows this; the listener hears it as a change of this field. */
    void shows(LightField field, int value) {
        light = light.with(field, value);
        listener.onLight(light, EnumSet.of(field));
    }

    /** The listener hears all that is known, with no field having changed. */
    void repeats() {
        listener.onLight(light, Set.of());
    }

    @Override
    public void start() {
        calls.add("start");
    }

    @Override
    public void set(LightField field, int value) {
        if (!field.accepts(value)) {
            throw new IllegalArgumentException(field + " " + value);
        }
        calls.add(field + "=" + value);
    }

    /** Writes each down by itself. */
    @Override
    public void set(Map<LightField, Integer> values, OptionalInt transition) {
        new TreeMap<>(values).forEach((field, value) -> {
            if (field == LightField.EFFECT) {
                setEffect(value, transition);
            } else {
                set(field, value);
            }
        });
    }

    @Override
    public void setEffect(int effectId, OptionalInt transition) {
        calls.add("effect " + effectId + (transition.isPresent() ? " by " + transition.getAsInt() : ""));
    }

    @Override
    public void stepEffect(int direction) {
        calls.add("step " + direction);
    }

    @Override
    public void relent() {}

    @Override
    public void refresh() {
        calls.add("refresh");
    }

    /** Whatever is heard of it is heard at once. */
    @Override
    public void whenHeard(Runnable then) {
        then.run();
    }

    @Override
    public void seenAt(Endpoint endpoint) {
        calls.add("seen at " + endpoint);
    }

    @Override
    public CompletionStage<Void> identify() {
        calls.add("identify");
        return identified;
    }

    @Override
    public ZoneControl zones() {
        return controls;
    }

    @Override
    public PresetControl presets() {
        return controls;
    }

    @Override
    public ExtraControl extras() {
        return controls;
    }

    @Override
    public void watchDiagnostics(boolean on) {
        calls.add("watch diagnostics " + on);
    }

    @Override
    public LinkCounters counters() {
        return new LinkCounters(0, 0, 0, 0, 0, 0, -1);
    }

    @Override
    public void close() {
        calls.add("close");
    }
}
