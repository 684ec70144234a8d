/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.NamedId;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.StateOption;

/**
 * What a panel's channels show. The lock is held while a state is handed over, so that an older one can't overtake a
 * newer one.
 */
final class Faceplate {

    private final PanelPort port;
    private final Complaints complaints;

    // All access must be guarded by "this".
    private final Map<String, State> shown = new HashMap<>();

    Faceplate(String thing, PanelPort port) {
        this.port = port;
        this.complaints = new Complaints(thing);
    }

    /** Shows a state that is not shown already. */
    synchronized void show(String channelId, State state) {
        if (!state.equals(shown.put(channelId, state))) {
            port.state(channelId, state);
        }
    }

    /** Shows again what was shown last: to a new item, or to a page whose slider the device did not follow. */
    synchronized void repeat(String channelId) {
        @Nullable State state = shown.get(channelId);
        if (state != null) {
            port.state(channelId, state);
        }
    }

    /** The channel is gone: when it comes back it has shown nothing. */
    synchronized void forget(String channelId) {
        shown.remove(channelId);
    }

    /** The command changes nothing: what is true is shown, and why it is of no use is said. */
    void useless(String channelId, Command command, String why) {
        repeat(channelId);
        complaints.useless(channelId, command, why);
    }

    /** Ids as values, names as labels. */
    void offer(String channelId, List<NamedId> entries) {
        port.options(
                channelId,
                entries.stream()
                        .map(entry -> new StateOption(Integer.toString(entry.id()), entry.name()))
                        .toList());
    }
}
