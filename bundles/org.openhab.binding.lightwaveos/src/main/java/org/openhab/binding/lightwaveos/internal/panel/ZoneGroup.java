/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.model.ZoneSetting;
import org.openhab.binding.lightwaveos.internal.channel.CategoryLabels;
import org.openhab.binding.lightwaveos.internal.channel.PowerSwitch;
import org.openhab.binding.lightwaveos.internal.channel.Scales;
import org.openhab.binding.lightwaveos.internal.channel.ValueScale;
import org.openhab.core.types.Command;

/**
 * The channels of one zone, which the Thing has as long as the device has the zone. People count zones from 1: the
 * device's zone 0, at the centre, is the group {@code zone-1}. Calls but {@link #handle} must not be concurrent.
 */
final class ZoneGroup {

    private static final String PREFIX = "zone-";

    private final int zone;
    private final String name;
    private final PanelPort port;
    private final Faceplate face;
    private final ZoneChoices choices;
    private final IntSupplier maxSpeed;
    private final Map<ZoneChannel, Dial> dials = new EnumMap<>(ZoneChannel.class);
    private boolean present;

    /**
     * @param channels those that it has
     * @param target sets a field of a zone; returns at once
     */
    ZoneGroup(
            int zone,
            String name,
            Set<ZoneChannel> channels,
            ZoneSetter target,
            PanelPort port,
            Faceplate face,
            PanelMemory memory,
            ZoneChoices choices,
            IntSupplier maxSpeed,
            LongSupplier nanoTime) {
        this.zone = zone;
        this.name = name;
        this.port = port;
        this.face = face;
        this.choices = choices;
        this.maxSpeed = maxSpeed;
        PowerSwitch power = new PowerSwitch(new ZoneBrightness(memory, id()), nanoTime);
        for (ZoneChannel channel : channels) {
            dials.put(channel, dial(channel, power, value -> target.set(zone, channel.field(), value)));
        }
    }

    /** The device has the zone, and this is known of it. */
    void show(ZoneSetting setting) {
        if (!present) {
            present = true;
            port.channels(id(), plans());
            offerChoices();
        }
        dials.forEach((channel, dial) -> setting.get(channel.field()).ifPresent(dial::show));
    }

    /** The device does not have the zone. */
    void remove() {
        present = false;
        dials.values().forEach(Dial::forget);
        port.channels(id(), List.of());
    }

    /** How fast the device can be has become known. */
    void maxSpeedChanged() {
        dials.values().forEach(Dial::showAgain);
    }

    /** The device has told of its effects or palettes. */
    void choicesChanged() {
        if (present) {
            offerChoices();
        }
    }

    /** @return whether the channel is one of this zone's */
    boolean handle(String channelId, Command command) {
        Optional<ZoneChannel> channel = dials.keySet().stream()
                .filter(candidate -> channelId(candidate).equals(channelId))
                .findFirst();
        channel.map(dials::get).ifPresent(dial -> dial.handle(command));
        return channel.isPresent();
    }

    private Dial dial(ZoneChannel channel, PowerSwitch power, IntConsumer target) {
        ZoneField field = channel.field();
        return channel == ZoneChannel.BRIGHTNESS
                ? new LampDial(face, channelId(channel), power, target)
                : new Dial(face, channelId(channel), scale(channel), (int) field.min(), (int) field.max(), target);
    }

    private ValueScale scale(ZoneChannel channel) {
        return switch (channel) {
            case ON -> Scales.onOff();
            case BRIGHTNESS -> Scales.percent();
            case EFFECT -> Scales.choice(channel.field()::accepts, choices::effects);
            case PALETTE -> Scales.choice(channel.field()::accepts, choices::palettes);
            case SPEED -> Scales.speed(maxSpeed);
            case BLEND -> Scales.choice(channel.field()::accepts, choices::blendModes);
        };
    }

    private void offerChoices() {
        face.offer(channelId(ZoneChannel.EFFECT), choices.effects().entries());
        face.offer(
                channelId(ZoneChannel.PALETTE),
                CategoryLabels.of(choices.palettes().entries()));
        if (dials.containsKey(ZoneChannel.BLEND)) {
            face.offer(channelId(ZoneChannel.BLEND), choices.blendModes().entries());
        }
    }

    private List<ChannelPlan> plans() {
        return dials.keySet().stream().map(channel -> channel.plan(name)).toList();
    }

    private String id() {
        return PREFIX + (zone + 1);
    }

    private String channelId(ZoneChannel channel) {
        return id() + "#" + channel.id();
    }
}
