/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.panel.ChannelPlan;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelTypeUID;

/** Channels that come and go with what a device has. */
final class ChannelGroup {

    private ChannelGroup() {}

    /**
     * The channels of the Thing with just these in the group; empty if it has them already. A channel that it has stays the
     * very one that it was, with whatever the user has set on it.
     *
     * @param openhab makes new channels
     */
    static Optional<List<Channel>> of(
            Thing thing, String group, List<ChannelPlan> wanted, ThingHandlerCallback openhab) {
        List<Channel> before = thing.getChannels();
        List<Channel> after = new ArrayList<>();
        for (Channel channel : before) {
            if (!group.equals(channel.getUID().getGroupId())) {
                after.add(channel);
            }
        }
        for (ChannelPlan plan : wanted) {
            ChannelUID uid = new ChannelUID(thing.getUID(), group, plan.id());
            after.add(before.stream()
                    .filter(channel -> channel.getUID().equals(uid) && isSame(channel, plan))
                    .findFirst()
                    .orElseGet(() -> create(uid, plan, openhab)));
        }
        boolean same = before.size() == after.size() && before.containsAll(after);
        return same ? Optional.empty() : Optional.of(after);
    }

    private static boolean isSame(Channel channel, ChannelPlan plan) {
        return type(plan).equals(channel.getChannelTypeUID())
                && plan.label().equals(channel.getLabel())
                && (plan.description().isEmpty() || plan.description().equals(channel.getDescription()));
    }

    /** openHAB fills in what the channel type says: tags, and the description unless the device has its own. */
    private static Channel create(ChannelUID uid, ChannelPlan plan, ThingHandlerCallback openhab) {
        ChannelBuilder builder = openhab.createChannelBuilder(uid, type(plan))
                .withAcceptedItemType(plan.itemType())
                .withLabel(plan.label())
                .withAutoUpdatePolicy(AutoUpdatePolicy.VETO);
        return plan.description().isEmpty()
                ? builder.build()
                : builder.withDescription(plan.description()).build();
    }

    private static ChannelTypeUID type(ChannelPlan plan) {
        return new ChannelTypeUID(LightwaveBindingConstants.BINDING_ID, plan.type());
    }
}
