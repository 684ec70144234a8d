/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.adoption.AdoptedDevice;
import org.lightwaveos.adoption.core.AdoptionSettings;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.group.Gathering;
import org.openhab.binding.lightwaveos.internal.group.Gatherings;
import org.openhab.binding.lightwaveos.internal.panel.Complaints;
import org.openhab.binding.lightwaveos.internal.panel.Panel;
import org.openhab.binding.lightwaveos.internal.panel.PanelMemory;
import org.openhab.binding.lightwaveos.internal.panel.PanelPort;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.UnDefType;

/** A device's part in the group of a peer, and the channel that says whether it takes it. */
final class Membership implements Panel, AutoCloseable {

    private static final String FOLLOW = LightwaveBindingConstants.CHANNEL_FOLLOW;

    private final PanelPort port;
    private final PanelMemory memory;
    private final Complaints complaints;
    private final Gatherings gatherings;
    private final DeviceController controller;
    private final @Nullable Gathering gathering;
    private final @Nullable AdoptedDevice member;

    // All access must be guarded by "this".
    private boolean follows;

    /** @param peer the Thing whose group it is a member of; empty for none */
    Membership(
            ThingUID thing,
            Optional<ThingUID> peer,
            Optional<DeviceUuid> unit,
            AdoptionSettings settings,
            DeviceController controller,
            Gatherings gatherings,
            PanelPort port,
            PanelMemory memory) {
        this.port = port;
        this.memory = memory;
        this.complaints = new Complaints(thing.getAsString());
        this.gatherings = gatherings;
        this.controller = controller;
        follows = !OnOffType.OFF.name().equals(memory.recall(FOLLOW));
        gathering = peer.map(gatherings::enter).orElse(null);
        @Nullable Gathering there = gathering;
        member = there == null ? null : there.adopt(unit, settings, follows, controller);
    }

    /** The device as people command it: what is done to a member may be done to its group. */
    DeviceController byHand() {
        @Nullable AdoptedDevice part = member;
        return part == null ? controller : part.byHand();
    }

    /** Passes on what is heard of the device. */
    void hear(Consumer<DeviceListener> word) {
        @Nullable AdoptedDevice part = member;
        if (part != null) {
            word.accept(part);
        }
    }

    @Override
    public void start() {
        show();
    }

    @Override
    public boolean handle(String channelId, Command command) {
        if (!FOLLOW.equals(channelId)) {
            return false;
        }
        @Nullable AdoptedDevice part = member;
        if (command instanceof RefreshType) {
            show();
        } else if (part == null) {
            show();
            complaints.useless(channelId, command, "the Thing has neither a bridge nor a group to follow");
        } else if (command instanceof OnOffType onOff) {
            follow(part, onOff == OnOffType.ON);
        } else {
            show();
            complaints.useless(channelId, command, "it is ON or OFF");
        }
        return true;
    }

    @Override
    public void close() {
        @Nullable AdoptedDevice part = member;
        @Nullable Gathering there = gathering;
        if (part != null && there != null) {
            part.close();
            gatherings.leave(there);
        }
    }

    private synchronized void follow(AdoptedDevice part, boolean on) {
        follows = on;
        memory.keep(FOLLOW, OnOffType.from(on).name());
        part.follow(on);
        show();
    }

    private synchronized void show() {
        if (member == null) {
            port.state(FOLLOW, UnDefType.UNDEF);
        } else {
            port.state(FOLLOW, OnOffType.from(follows));
        }
    }
}
