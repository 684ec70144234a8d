/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.Set;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.peer.PeerNode;
import org.lightwaveos.peer.light.GroupLight;
import org.openhab.binding.lightwaveos.internal.channel.ChannelScales;
import org.openhab.binding.lightwaveos.internal.channel.PowerSwitch;
import org.openhab.binding.lightwaveos.internal.peer.GroupFields;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.Command;

/** The group's light on the channels that a device's light has too: shows it, and takes commands. */
final class GroupLamp {

    private final LightPresenter presenter;
    private final GroupTarget target;
    private final LightCommander commander;

    /** Only touched by {@link #show}, which is never called concurrently. */
    private LightState shown = LightState.UNKNOWN;

    /** @param effect what the group is presumed to show at the start */
    GroupLamp(ThingUID thing, ThingPort port, PeerNode node, GroupChoices choices, PowerSwitch power, int effect) {
        ChannelScales scales = new ChannelScales(choices::effects, choices::palettes);
        presenter = new LightPresenter(scales, port::state);
        target = new GroupTarget(node, effect);
        commander = new LightCommander(thing, target, scales, presenter, power);
    }

    void show(GroupLight light) {
        LightState state = GroupFields.stateOf(light);
        Set<LightField> changed = state.differsFrom(shown);
        shown = state;
        target.effectShown(light.effect().value());
        presenter.show(state, changed);
        if (changed.contains(LightField.BRIGHTNESS)) {
            commander.brightnessShown(light.brightness().value());
        }
    }

    void handle(String channelId, Command command) {
        commander.handle(channelId, command);
    }
}
