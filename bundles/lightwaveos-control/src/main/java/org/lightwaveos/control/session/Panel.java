/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.Generation;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.PresetKind;
import org.lightwaveos.control.codec.CameraSwitch;
import org.lightwaveos.control.codec.Deed;
import org.lightwaveos.control.codec.DeviceMessage;
import org.lightwaveos.control.codec.DeviceMessage.PresetLoaded;
import org.lightwaveos.control.codec.Knob;
import org.lightwaveos.control.codec.PanelWriter;
import org.lightwaveos.control.codec.Panels;
import org.lightwaveos.control.codec.ZoneReading;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.model.CorrectionField;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.ZoneField;

/** The device's topics, and what one thing has to do with another: what is done here may change what is read there. */
final class Panel {

    /** What a factory preset leaves as it is. */
    private static final Set<LightField> NOT_IN_FACTORY_PRESETS = EnumSet.of(LightField.BRIGHTNESS, LightField.SPEED);

    /** What camera mode sets. Brightness it only caps: one commanded just before is insisted on, as ever. */
    private static final Set<LightField> OF_CAMERA_MODE = EnumSet.of(LightField.SPEED, LightField.FADE_AMOUNT);

    private final Out out;
    private final TopicDesk desk;
    private final SocketDesk light;
    private final FieldBook book;
    private final ZoneTopic zones;
    private final FactoryTopic factory;
    private final Topic edgeMixer;
    private final Topic correction;
    private final Topic camera;
    private final ParameterTopic parameters;
    private final Topic effectPresets;
    private final DiagnosticTopic diagnostics;
    private Generation generation = Generation.V3;
    private int effect = -1;

    Panel(Out out, TopicDesk desk, SocketDesk light, FieldBook book) {
        this.out = out;
        this.desk = desk;
        this.light = light;
        this.book = book;
        this.zones = desk.add(new ZoneTopic());
        this.factory = desk.add(new FactoryTopic());
        this.edgeMixer = desk.add(new SettingTopic<>(
                Panels.EDGE_MIXER, EdgeMixerField.values(), PanelWriter::edgeMixer, Tellings::edgeMixer));
        this.correction = desk.add(new SettingTopic<>(
                Panels.COLOUR_CORRECTION,
                CorrectionField.values(),
                PanelWriter::colourCorrection,
                Tellings::colourCorrection));
        this.camera = desk.add(new SettingTopic<>(
                Panels.CAMERA_MODE, CameraSwitch.values(), PanelWriter::cameraMode, Tellings::cameraMode));
        this.parameters = desk.add(new ParameterTopic());
        desk.add(new ListTopic(
                "transition.getTypes", "transitions.types", Set.of(), false, DeviceListener::onTransitions));
        this.effectPresets = desk.add(new ListTopic(
                "effectPresets.list",
                "effectPresets.list",
                Set.of("effectPresets.saved", "effectPresets.deleted"),
                true,
                (listener, list) -> listener.onPresets(PresetKind.EFFECT, list)));
        desk.add(new ListTopic(
                "zonePresets.list",
                "zonePresets.list",
                Set.of("zonePresets.saved", "zonePresets.deleted"),
                false,
                (listener, list) -> listener.onPresets(PresetKind.ZONE, list)));
        this.diagnostics = desk.add(new DiagnosticTopic());
        desk.whenSent(this::sent);
    }

    void turn(SessionEvent.Turned turned, long now) {
        if (!desk.isPossible(topic(turned.subject()))) {
            return;
        }
        switch (turned.subject()) {
            case ZONES -> {
                boolean speed = turned.knob().key().equals(ZoneField.SPEED.key());
                float value = speed ? Math.min(generation.maxSpeed(), turned.value()) : turned.value();
                desk.want(zones, turned.knob(), value, now);
            }
            case FACTORY_PRESET -> loadFactory(turned, now);
            case EDGE_MIXER -> desk.want(edgeMixer, turned.knob(), turned.value(), now);
            case COLOUR_CORRECTION -> desk.want(correction, turned.knob(), turned.value(), now);
            case CAMERA_MODE -> {
                book.presumeAll(OF_CAMERA_MODE::contains);
                desk.want(camera, turned.knob(), turned.value(), now);
            }
            case EFFECT_PARAMETER -> tune(turned.knob().key(), turned.value(), now);
        }
    }

    void relent() {
        zones.book.relent();
    }

    private Topic topic(Subject subject) {
        return switch (subject) {
            case ZONES -> zones;
            case FACTORY_PRESET -> factory;
            case EDGE_MIXER -> edgeMixer;
            case COLOUR_CORRECTION -> correction;
            case CAMERA_MODE -> camera;
            case EFFECT_PARAMETER -> parameters;
        };
    }

    void watch(boolean on, long now) {
        diagnostics.watch(on, now);
    }

    /** The value that this firmware can take instead. */
    int possible(LightField field, int value) {
        return field == LightField.SPEED ? Math.min(generation.maxSpeed(), value) : value;
    }

    /** Why this firmware can't do it; it would refuse in a way that nothing tells what of. Empty if it can. */
    Optional<String> impossible(Deed deed) {
        int most = generation.maxZones();
        return deed instanceof Deed.LayZonesOut lay && lay.spans().size() > most
                ? Optional.of("the device has room for " + most + " zones")
                : Optional.empty();
    }

    /** The effects are known, and with them the firmware. */
    Tell effectsAre(List<NamedId> effects) {
        Generation now = Generation.ofEffects(effects);
        generation = now;
        out.add(new Tell.Told("generation " + now, listener -> listener.onGeneration(now)));
        return new Tell.EffectsAre(effects);
    }

    private void tune(String name, float value, long now) {
        parameters
                .within(name, value)
                .ifPresentOrElse(
                        good -> desk.want(parameters, parameters.knob(name), good, now),
                        () -> out.note("parameter", "the effect shown has no parameter " + name));
    }

    /** What was commanded before it is overridden; what comes after it is sent after it. */
    private void loadFactory(SessionEvent.Turned turned, long now) {
        book.presumeAll(field -> !NOT_IN_FACTORY_PRESETS.contains(field));
        light.dropSteps();
        factory.preset((int) turned.value()).ifPresent(preset -> {
            book.expect(LightField.EFFECT, preset.effectId(), now);
            book.expect(LightField.PALETTE, preset.paletteId(), now);
        });
        desk.want(factory, turned.knob(), turned.value(), now);
    }

    /** To be called after every event: another effect has other parameters, and may be the doing of the button. */
    void tick(long now) {
        @Nullable Integer shown = book.value(LightField.EFFECT);
        if (shown != null && shown != effect) {
            effect = shown;
            parameters.follow(effect, now);
            factory.readings.want(Math.max(now, factory.lastReadAt() + Times.HOLD));
        }
    }

    /** A command about a topic has gone out. */
    private void sent(Topic topic, long now) {
        if (topic == factory || topic == camera) {
            light.expectChange(now);
        }
        if (topic == camera) {
            correction.readings.want(now + Times.STEP_SETTLES);
        }
    }

    /** What was commanded before the deed is overridden. */
    void wished(Deed deed, long now) {
        if (deed instanceof Deed.LoadBuiltInZones) {
            zones.book.presumeAll(knob -> true);
        } else if (deed instanceof Deed.LayZonesOut) {
            zones.book.presumeAll(knob -> knob.equals(Knob.of(ZoneReading.COUNT)));
        } else if (deed instanceof Deed.LoadPreset load) {
            if (load.kind() == PresetKind.ZONE) {
                zones.book.presumeAll(knob -> true);
            } else {
                book.presumeAll(field -> true);
                light.dropSteps();
            }
        }
    }

    /** A deed goes out. */
    void sent(Deed deed, long now) {
        if (deed instanceof Deed.LoadBuiltInZones) {
            zones.readings.want(now + Times.STEP_SETTLES);
        }
    }

    /** The device has confirmed a deed. */
    void done(Deed deed, DeviceMessage message, long now) {
        if (deed instanceof Deed.LoadPreset load && load.kind() == PresetKind.ZONE) {
            zones.readings.want(now);
        } else if (deed instanceof Deed.LayZonesOut) {
            zones.readings.want(now);
        } else if (message instanceof PresetLoaded loaded) {
            loaded.light().values().forEach((field, value) -> loaded(field, value, now));
            light.expectChange(now);
        }
    }

    /** The device has set it, or has left it for us to set; unless a newer command is on its way. */
    private void loaded(LightField field, int value, long now) {
        if (book.slot(field) != null) {
            return;
        }
        if (FieldBook.REST_FIELDS.contains(field)) {
            book.want(field, value, OptionalInt.empty(), now);
        } else {
            book.expect(field, value, now);
        }
    }

    /** The keeper of effect presets has just been woken. */
    void presetsAwake(long now) {
        effectPresets.readings.want(now);
    }
}
