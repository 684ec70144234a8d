/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.LightCommand;

/** Makes changes to a group of what somebody has done at a device. */
final class Proposer {

    /**
     * A change of the group.
     *
     * @param before makes the group what it was
     */
    record Proposal(LightCommand change, LightCommand before) {}

    private final Ledgers ledgers;

    Proposer(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    /**
     * What has changed of the device, as the group's. Of something that the group has in its own way already (the device is
     * beyond what its scale can make) there is nothing to propose: that is put right.
     */
    List<Proposal> propose(Goal goal, Set<Part> changed, long now) {
        List<Proposal> proposals = new ArrayList<>();
        if (changed.contains(Part.ZONE_MODE) || changed.contains(Part.ZONE_COUNT)) {
            layout(goal, changed, proposals, now);
        }
        for (Part part : withZones(goal, changed)) {
            @Nullable Integer value = ledgers.expected(part);
            if (value == null || part.equals(Part.ZONE_MODE) || part.equals(Part.ZONE_COUNT)) {
                continue;
            }
            int group = goal.toGroup(part, value);
            if (group == goal.groupValue(part)) {
                ledgers.of(part).heard(now);
            } else {
                proposals.add(
                        new Proposal(GroupParts.command(part, group), GroupParts.command(part, goal.groupValue(part))));
                ledgers.of(part).proposed(now);
            }
        }
        return proposals;
    }

    private void layout(Goal goal, Set<Part> changed, List<Proposal> proposals, long now) {
        boolean on = isOn();
        int count = on ? count() : goal.groupValue(Part.ZONE_COUNT);
        if (on == goal.zoneMode() && count == goal.groupValue(Part.ZONE_COUNT)) {
            changed.stream().filter(Part::isLayout).forEach(part -> ledgers.of(part)
                    .heard(now));
            return;
        }
        LightCommand before = GroupParts.layout(goal.zoneMode(), goal.groupValue(Part.ZONE_COUNT));
        proposals.add(new Proposal(GroupParts.layout(on, count), before));
        ledgers.of(Part.ZONE_MODE).proposed(now);
        ledgers.of(Part.ZONE_COUNT).proposed(now);
    }

    /** Who gives a light zones has them in mind as they are there, not as the group left its own when it had some. */
    private Set<Part> withZones(Goal goal, Set<Part> changed) {
        boolean gains = changed.contains(Part.ZONE_MODE) && isOn();
        boolean grows = changed.contains(Part.ZONE_COUNT);
        if (!gains && !grows) {
            return changed;
        }
        Set<Part> all = new LinkedHashSet<>(changed);
        int from = gains || !goal.zoneMode() ? 0 : goal.groupValue(Part.ZONE_COUNT);
        for (int zone = from; zone < count(); zone++) {
            all.addAll(Part.ofZone(zone));
        }
        return all;
    }

    private boolean isOn() {
        @Nullable Integer mode = ledgers.expected(Part.ZONE_MODE);
        return mode != null && mode != 0;
    }

    /** The device's zones, as many of them as a group can have. */
    private int count() {
        @Nullable Integer count = ledgers.expected(Part.ZONE_COUNT);
        return count == null ? 1 : Math.max(1, Math.min(GroupLight.ZONES, count));
    }
}
