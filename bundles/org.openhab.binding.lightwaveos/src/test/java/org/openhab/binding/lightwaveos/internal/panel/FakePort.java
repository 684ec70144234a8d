/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openhab.core.types.State;
import org.openhab.core.types.StateOption;

/** A Thing's side of panels, as lists of what it was told; and what they remember. */
final class FakePort implements PanelPort, PanelMemory {

    final List<String> states = new ArrayList<>();
    final List<String> groups = new ArrayList<>();
    final Map<String, List<String>> options = new HashMap<>();
    final Map<String, String> memory = new HashMap<>();

    @Override
    public void state(String channelId, State state) {
        states.add(channelId + " " + state);
    }

    @Override
    public void options(String channelId, List<StateOption> offered) {
        options.put(
                channelId,
                offered.stream()
                        .map(option -> option.getValue() + "=" + option.getLabel())
                        .toList());
    }

    @Override
    public void channels(String group, List<ChannelPlan> channels) {
        groups.add(group + " "
                + channels.stream()
                        .map(plan -> plan.id() + ":" + plan.itemType())
                        .toList());
    }

    @Override
    public void range(String channelId, NumberRange range) {}

    @Override
    public boolean isLinked(String channelId) {
        return true;
    }

    @Override
    public String recall(String what) {
        return memory.getOrDefault(what, "");
    }

    @Override
    public void keep(String what, String text) {
        memory.put(what, text);
    }
}
