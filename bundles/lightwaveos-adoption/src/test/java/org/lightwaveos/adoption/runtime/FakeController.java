/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.runtime;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.control.ExtraControl;
import org.lightwaveos.control.LinkCounters;
import org.lightwaveos.control.PresetControl;
import org.lightwaveos.control.ZoneControl;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.ZoneField;

/** Says what is commanded of it. */
final class FakeController implements DeviceController, ZoneControl {

    private final String name;
    private final Consumer<String> said;
    boolean broken;

    FakeController(String name, Consumer<String> said) {
        this.name = name;
        this.said = said;
    }

    private void say(String what) {
        if (broken) {
            throw new IllegalStateException("broken");
        }
        said.accept(name + " " + what);
    }

    @Override
    public void start() {
        say("start");
    }

    @Override
    public void set(LightField field, int value) {
        say(field.key() + "=" + value);
    }

    /** One field by itself reads as if it had been set alone. */
    @Override
    public void set(Map<LightField, Integer> values, OptionalInt transition) {
        say(new TreeMap<>(values)
                .entrySet().stream()
                        .map(e -> e.getKey() == LightField.EFFECT
                                ? effect(e.getValue(), transition)
                                : e.getKey().key() + "=" + e.getValue())
                        .collect(Collectors.joining(" ")));
    }

    private static String effect(int effectId, OptionalInt transition) {
        return "effect " + effectId + (transition.isPresent() ? " by " + transition.getAsInt() : "");
    }

    @Override
    public void setEffect(int effectId, OptionalInt transition) {
        say(effect(effectId, transition));
    }

    @Override
    public void stepEffect(int direction) {
        say("step " + direction);
    }

    @Override
    public void relent() {
        say("relent");
    }

    @Override
    public void refresh() {
        say("refresh");
    }

    /** Whatever is heard of it is heard at once. */
    @Override
    public void whenHeard(Runnable then) {
        then.run();
    }

    @Override
    public void seenAt(Endpoint endpoint) {
        say("seen " + endpoint);
    }

    @Override
    public CompletionStage<Void> identify() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public ZoneControl zones() {
        return this;
    }

    @Override
    public void enable(boolean on) {
        say("zones " + on);
    }

    @Override
    public void setCount(int zones) {
        say("zones " + zones);
    }

    @Override
    public void set(int zone, ZoneField field, int value) {
        say(zone + "." + field.key() + "=" + value);
    }

    @Override
    public CompletionStage<Void> loadBuiltIn(int preset) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public LinkCounters counters() {
        return new LinkCounters(0, 0, 0, 0, 0, 0, -1);
    }

    @Override
    public void close() {
        say("close");
    }

    @Override
    public PresetControl presets() {
        throw new UnsupportedOperationException("adoption has nothing to do with presets");
    }

    @Override
    public ExtraControl extras() {
        throw new UnsupportedOperationException("adoption has nothing to do with extras");
    }

    @Override
    public void watchDiagnostics(boolean on) {
        throw new UnsupportedOperationException("adoption has nothing to do with diagnostics");
    }

    @Override
    public CompletionStage<Void> setLayout(List<Integer> widths) {
        throw new UnsupportedOperationException("no group lays zones out in widths of its own");
    }
}
