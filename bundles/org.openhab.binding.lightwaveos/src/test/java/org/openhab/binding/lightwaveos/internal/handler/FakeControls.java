/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.lightwaveos.control.ExtraControl;
import org.lightwaveos.control.PresetControl;
import org.lightwaveos.control.PresetKind;
import org.lightwaveos.control.ZoneControl;
import org.lightwaveos.model.CorrectionField;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.model.ZoneSetting;
import org.lightwaveos.model.ZoneSpan;

/** What a controller has besides the light, as writing on the same list. It refuses what the real ones refuse. */
public final class FakeControls implements ZoneControl, PresetControl, ExtraControl {

    private final List<String> calls;
    private final CompletionStage<Void> confirmed;

    /** @param confirmed what all that is waited for comes to */
    public FakeControls(List<String> calls, CompletionStage<Void> confirmed) {
        this.calls = calls;
        this.confirmed = confirmed;
    }

    @Override
    public void enable(boolean on) {
        calls.add("zones " + on);
    }

    @Override
    public void setCount(int zones) {
        check(zones >= 1 && zones <= ZoneSetting.MOST, zones);
        calls.add("zone count " + zones);
    }

    @Override
    public void set(int zone, ZoneField field, int value) {
        check(zone >= 0 && zone < ZoneSetting.MOST, zone);
        field.check(value);
        calls.add("zone " + zone + " " + field + "=" + value);
    }

    @Override
    public CompletionStage<Void> setLayout(List<Integer> widths) {
        ZoneSpan.ofWidths(widths);
        return told("layout " + widths);
    }

    @Override
    public CompletionStage<Void> loadBuiltIn(int preset) {
        check(preset >= 0 && preset < 5, preset);
        return told("built-in zones " + preset);
    }

    @Override
    public void loadFactory(int index) {
        check(index >= 0 && index < 8, index);
        calls.add("factory preset " + index);
    }

    @Override
    public CompletionStage<Void> save(PresetKind kind, int slot, String name) {
        checkSlot(slot);
        check(!name.isBlank() && name.length() <= LONGEST_NAME, name);
        return told("save " + kind + " " + slot + " " + name);
    }

    @Override
    public CompletionStage<Void> load(PresetKind kind, int slot) {
        checkSlot(slot);
        return told("load " + kind + " " + slot);
    }

    @Override
    public CompletionStage<Void> delete(PresetKind kind, int slot) {
        checkSlot(slot);
        return told("delete " + kind + " " + slot);
    }

    @Override
    public void transitionTo(int effectId) {
        LightField.EFFECT.check(effectId);
        calls.add("transition to " + effectId);
    }

    @Override
    public void setEdgeMixer(EdgeMixerField field, int value) {
        field.check(value);
        calls.add("edge mixer " + field + "=" + value);
    }

    @Override
    public CompletionStage<Void> saveEdgeMixer() {
        return told("save edge mixer");
    }

    @Override
    public void setColourCorrection(CorrectionField field, float value) {
        field.check(value);
        calls.add("correction " + field + "=" + value);
    }

    @Override
    public CompletionStage<Void> saveColourCorrection() {
        return told("save correction");
    }

    @Override
    public void setCameraMode(boolean on) {
        calls.add("camera mode " + on);
    }

    @Override
    public void setEffectParameter(String name, float value) {
        check(Float.isFinite(value), value);
        calls.add("parameter " + name + "=" + value);
    }

    private CompletionStage<Void> told(String what) {
        calls.add(what);
        return confirmed;
    }

    private static void checkSlot(int slot) {
        check(slot >= 0 && slot < 16, slot);
    }

    private static void check(boolean good, Object value) {
        if (!good) {
            throw new IllegalArgumentException(String.valueOf(value));
        }
    }
}
