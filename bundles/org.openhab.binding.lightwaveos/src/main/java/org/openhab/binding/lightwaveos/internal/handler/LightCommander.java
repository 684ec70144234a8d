/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.lightwaveos.model.LightField;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.channel.ChannelScales;
import org.openhab.binding.lightwaveos.internal.channel.LightChannel;
import org.openhab.binding.lightwaveos.internal.channel.PowerSwitch;
import org.openhab.binding.lightwaveos.internal.channel.Wish;
import org.openhab.binding.lightwaveos.internal.panel.Complaints;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns commands to channels into wishes to the light. Nothing here waits. */
final class LightCommander {

    private final Logger logger = LoggerFactory.getLogger(LightCommander.class);

    private final ThingUID thing;
    private final LightTarget target;
    private final ChannelScales scales;
    private final LightPresenter presenter;
    private final PowerSwitch power;

    private final Complaints complaints;

    LightCommander(
            ThingUID thing, LightTarget target, ChannelScales scales, LightPresenter presenter, PowerSwitch power) {
        this.thing = thing;
        this.target = target;
        this.scales = scales;
        this.presenter = presenter;
        this.power = power;
        complaints = new Complaints(thing.getAsString());
    }

    /** Any command to any channel of the Thing. */
    void handle(String channelId, Command command) {
        if (LightwaveBindingConstants.CHANNEL_EFFECT_STEP.equals(channelId)) {
            step(command);
            return;
        }
        Optional<LightChannel> channel = LightChannel.ofId(channelId);
        if (channel.isPresent()) {
            handle(channel.get(), command);
        } else {
            logger.debug("{} has no channel {}", thing, channelId);
        }
    }

    /** The light has shown this brightness: an ON may have waited to hear it. */
    void brightnessShown(int raw) {
        power.shows(raw).ifPresent(value -> target.set(LightField.BRIGHTNESS, value));
    }

    private void handle(LightChannel channel, Command command) {
        if (command instanceof RefreshType) {
            presenter.repeat(channel);
            return;
        }
        Wish wish = scales.of(channel).read(command, presenter.shown(channel.field()));
        if (wish instanceof Wish.Value value) {
            request(channel, value.raw());
        } else if (wish instanceof Wish.On) {
            switchOn(channel);
        } else if (wish instanceof Wish.Off) {
            request(channel, channel.field().min());
        } else if (wish instanceof Wish.Unusable unusable) {
            presenter.repeat(channel);
            complaints.useless(channel.id(), command, unusable.why());
        }
    }

    private void switchOn(LightChannel channel) {
        if (channel != LightChannel.BRIGHTNESS) {
            request(channel, channel.field().max());
            return;
        }
        OptionalInt brightness = power.on();
        if (brightness.isPresent()) {
            request(channel, brightness.getAsInt());
        } else {
            presenter.repeat(channel);
        }
    }

    private void request(LightChannel channel, int raw) {
        if (channel == LightChannel.BRIGHTNESS) {
            power.commanded(raw);
        }
        if (presenter.shown(channel.field()).equals(OptionalInt.of(raw))) {
            // The light has nothing new to report, yet the page that sent this may show something else.
            presenter.repeat(channel);
        }
        target.set(channel.field(), raw);
    }

    private void step(Command command) {
        switch (command.toString().strip().toUpperCase(Locale.ROOT)) {
            case "NEXT" -> target.stepEffect(1);
            case "PREVIOUS" -> target.stepEffect(-1);
            case "REFRESH" -> logger.trace("{}: {} has no state", thing, LightwaveBindingConstants.CHANNEL_EFFECT_STEP);
            default ->
                complaints.useless(LightwaveBindingConstants.CHANNEL_EFFECT_STEP, command, "it is NEXT or PREVIOUS");
        }
    }
}
