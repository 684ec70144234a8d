/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants.CHANNEL_LAST_CHANGE;
import static org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants.CHANNEL_LEADER;
import static org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants.CHANNEL_PEERS;
import static org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants.CHANNEL_ROLE;
import static org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants.CHANNEL_STATE_VERSION;
import static org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants.CHANNEL_SYNC_STATE;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.peer.rules.StateVersion;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.unit.MetricPrefix;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * Shows the group on the channels that nobody can set, each value once. The lock is held while a state is handed over, so
 * that an older value can't overtake a newer one.
 */
final class GroupPresenter {

    /** The leader is this openHAB; a translated option says so to a person. */
    static final String SELF = "self";

    private final BiConsumer<String, State> channels;

    // All access must be guarded by "this".
    private final Map<String, State> posted = new HashMap<>();

    /** @param channels takes a channel id and its new state */
    GroupPresenter(BiConsumer<String, State> channels) {
        this.channels = channels;
    }

    void show(GroupView group) {
        post(CHANNEL_ROLE, new StringType(group.role().value()));
        post(CHANNEL_LEADER, leader(group));
        post(CHANNEL_PEERS, new DecimalType(group.members().size()));
        post(CHANNEL_SYNC_STATE, new StringType(group.state().name()));
    }

    void show(StateVersion version) {
        post(CHANNEL_STATE_VERSION, new DecimalType(version.value()));
    }

    void showLatency(long milliseconds) {
        post(CHANNEL_LAST_CHANGE, new QuantityType<>(milliseconds, MetricPrefix.MILLI(Units.SECOND)));
    }

    /** Shows again what was shown last, to a new item; whether the channel is one of these. */
    synchronized boolean repeat(String channelId) {
        @Nullable State state = posted.get(channelId);
        if (state != null) {
            channels.accept(channelId, state);
        }
        return state != null;
    }

    private static State leader(GroupView group) {
        if (group.leader().isEmpty()) {
            return UnDefType.UNDEF;
        }
        return new StringType(group.leadsItself() ? SELF : group.leaderName());
    }

    private synchronized void post(String channelId, State state) {
        if (!state.equals(posted.put(channelId, state))) {
            channels.accept(channelId, state);
        }
    }
}
