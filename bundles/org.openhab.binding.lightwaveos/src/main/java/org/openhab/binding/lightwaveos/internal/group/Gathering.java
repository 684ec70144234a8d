/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.group;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.adoption.AdoptedDevice;
import org.lightwaveos.adoption.AdoptedDevices;
import org.lightwaveos.adoption.GroupPort;
import org.lightwaveos.adoption.core.AdoptionSettings;
import org.lightwaveos.adoption.runtime.Adoptions;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.PeerNode;
import org.lightwaveos.peer.core.GroupMember;
import org.lightwaveos.peer.core.SyncState;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.LightCommand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The devices under one bridge, and its peer while it is at work. Without a peer the devices are each for themselves. Calls
 * of a peer that is not the one that began last have no effect.
 */
public final class Gathering implements GroupPort {

    private final Logger logger = LoggerFactory.getLogger(Gathering.class);

    private final AdoptedDevices devices;

    // All access must be guarded by "this"; nobody is called under the lock.
    private @Nullable PeerNode peer;
    private Set<DeviceUuid> held = Set.of();
    private Beginning beginning = new Beginning(true);

    Gathering(ScheduledExecutorService executor, LongSupplier nanoTime) {
        devices = Adoptions.create(this, executor, nanoTime);
    }

    /** See {@link AdoptedDevices#adopt}. */
    public AdoptedDevice adopt(
            Optional<DeviceUuid> uuid, AdoptionSettings settings, boolean follow, DeviceController controller) {
        return devices.adopt(uuid, settings, follow, controller);
    }

    /**
     * The bridge's peer begins its work; what it is told it tells here.
     *
     * @param chosen whether somebody has chosen the light that it begins with; if not, the first device brings its own
     */
    public void begin(PeerNode node, boolean chosen) {
        Set<DeviceUuid> holds;
        synchronized (this) {
            peer = node;
            beginning = new Beginning(chosen);
            holds = held;
        }
        if (!holds.isEmpty()) {
            node.hold(holds);
        }
    }

    /** The peer ends; the devices stay as they are. */
    public void end(PeerNode node) {
        synchronized (this) {
            if (peer != node) {
                return;
            }
            peer = null;
        }
        devices.groupGone();
        devices.syncMembers(Set.of());
        devices.drivenElsewhere(Set.of());
    }

    public void light(PeerNode from, GroupLight light) {
        Beginning.Step step;
        synchronized (this) {
            step = peer == from ? beginning.light(light) : Beginning.WAIT;
        }
        take(step);
    }

    public void role(PeerNode from, SyncState state) {
        Beginning.Step step;
        synchronized (this) {
            step = peer == from ? beginning.role(state) : Beginning.WAIT;
        }
        take(step);
    }

    /** Units among them run sync themselves, and need nobody to drive them. */
    public void members(PeerNode from, Set<GroupMember> members) {
        if (isPeer(from)) {
            devices.syncMembers(members.stream()
                    .filter(member -> member.kind() == GroupMember.Kind.FIRMWARE)
                    .map(GroupMember::uuid)
                    .collect(Collectors.toSet()));
        }
    }

    /** Devices that another openHAB drives. */
    public void drivenElsewhere(PeerNode from, Set<DeviceUuid> others) {
        if (isPeer(from)) {
            devices.drivenElsewhere(others);
        }
    }

    @Override
    public void change(LightCommand change) {
        @Nullable PeerNode node = peer();
        if (node != null) {
            node.change(change);
        }
    }

    @Override
    public void changeIfStill(LightCommand change, LightCommand still) {
        @Nullable PeerNode node = peer();
        if (node != null) {
            node.changeIfStill(change, still);
        }
    }

    @Override
    public void hold(Set<DeviceUuid> units) {
        @Nullable PeerNode node;
        synchronized (this) {
            held = Set.copyOf(units);
            node = peer;
        }
        if (node != null) {
            node.hold(units);
        }
    }

    @Override
    public void note(String text) {
        logger.debug("{}", text);
    }

    void close() {
        devices.close();
    }

    private void take(Beginning.Step step) {
        if (step.unchosen()) {
            devices.groupUnchosen();
        }
        step.light().ifPresent(devices::groupLight);
    }

    private synchronized boolean isPeer(PeerNode node) {
        return peer == node;
    }

    private synchronized @Nullable PeerNode peer() {
        return peer;
    }
}
