/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import org.lightwaveos.model.ZoneField;
import org.lightwaveos.peer.PeerNode;
import org.lightwaveos.peer.light.GroupLight;
import org.openhab.binding.lightwaveos.internal.panel.GroupZoneControl;
import org.openhab.binding.lightwaveos.internal.peer.GroupZones;

/**
 * A group's zones. Their switch and their number travel together, so each is sent with the other one as it was commanded
 * last, shown already or not.
 */
final class GroupZoneTarget implements GroupZoneControl {

    private final PeerNode node;

    // All access must be guarded by "this".
    private boolean on;
    private int count = 1;

    GroupZoneTarget(PeerNode node) {
        this.node = node;
    }

    /** The group shows this. */
    synchronized void shown(GroupLight light) {
        on = light.zoneMode();
        count = light.zoneCount().value();
    }

    @Override
    public synchronized void enable(boolean wanted) {
        on = wanted;
        node.change(GroupZones.layout(on, count));
    }

    @Override
    public synchronized void setCount(int zones) {
        count = zones;
        node.change(GroupZones.layout(on, count));
    }

    @Override
    public void set(int zone, ZoneField field, int value) {
        GroupZones.commandFor(zone, field, value).ifPresent(node::change);
    }
}
