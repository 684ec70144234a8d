/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.codec.Deed;
import org.lightwaveos.control.codec.DeviceMessage;
import org.lightwaveos.model.LightField;

/** The device's topics, and what one thing has to do with another: what is done here may change what is read there. */
final class Panel {

    /** What a factory preset leaves as it is. */
    private static final Set<LightField> NOT_IN_FACTORY_PRESETS = EnumSet.of(LightField.BRIGHTNESS, LightField.SPEED);

    private final TopicDesk desk;
    private final SocketDesk light;
    private final FieldBook book;
    private final ZoneTopic zones;
    private final FactoryTopic factory;
    private int effect = -1;

    Panel(TopicDesk desk, SocketDesk light, FieldBook book) {
        this.desk = desk;
        this.light = light;
        this.book = book;
        this.zones = desk.add(new ZoneTopic());
        this.factory = desk.add(new FactoryTopic());
        desk.add(new ListTopic("transition.getTypes", "transitions.types", Set.of(), DeviceListener::onTransitions));
        desk.whenSent(this::sent);
    }

    void turn(SessionEvent.Turned turned, long now) {
        switch (turned.subject()) {
            case ZONES -> desk.want(zones, turned.knob(), turned.value(), now);
            case FACTORY_PRESET -> loadFactory(turned, now);
        }
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
            factory.readings.want(Math.max(now, factory.lastReadAt() + Times.HOLD));
        }
    }

    /** A command about a topic has gone out. */
    private void sent(Topic topic, long now) {
        if (topic == factory) {
            light.expectChange(now);
        }
    }

    /** A deed goes out: what was commanded before it is overridden. */
    void sent(Deed deed, long now) {
        if (deed instanceof Deed.LoadBuiltInZones) {
            zones.book.presumeAll(knob -> true);
            zones.readings.want(now + Times.STEP_SETTLES);
        }
    }

    /** The device has confirmed a deed. */
    void done(Deed deed, DeviceMessage message, long now) {}
}
