/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lightwaveos.adoption.AdoptedDevices;
import org.lightwaveos.adoption.GroupPort;
import org.lightwaveos.adoption.runtime.Adoptions;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.GroupMember;
import org.lightwaveos.peer.core.SyncState;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.LightCommand;

/** An openHAB: one of our own nodes, and the devices that people have put under its bridge. */
final class OpenHab implements Guest, GroupPort {

    private final OwnNode node;
    private final String address;
    private final Timeline timeline;
    private final Trace trace;
    private final List<Adoptee> adoptees = new ArrayList<>();
    private VirtualExecutor executor;
    private AdoptedDevices devices;
    private int proposals;
    private boolean begun;
    private GroupLight first;

    /** @param address its host's, as devices see it */
    OpenHab(OwnNode node, String address, Timeline timeline, Trace trace) {
        this.node = node;
        this.address = address;
        this.timeline = timeline;
        this.trace = trace;
        node.guest(this);
    }

    OwnNode node() {
        return node;
    }

    String address() {
        return address;
    }

    String name() {
        return Trace.name(node);
    }

    List<Adoptee> adoptees() {
        return adoptees;
    }

    void add(Adoptee adoptee) {
        adoptees.add(adoptee);
    }

    /** Changes of the group that its devices have brought so far. */
    int proposals() {
        return proposals;
    }

    @Override
    public void started() {
        executor = new VirtualExecutor(timeline);
        begun = false;
        first = null;
        devices = Adoptions.create(this, executor, executor::nanoTime);
        adoptees.forEach(adoptee -> adoptee.begin(devices, executor));
    }

    @Override
    public void stopped() {
        devices.close();
        adoptees.forEach(Adoptee::end);
        executor.shutdown();
        node.hold(Set.of());
    }

    @Override
    public void crashed() {
        adoptees.forEach(Adoptee::die);
        executor.shutdown();
        node.hold(Set.of());
    }

    /** What the node tells comes on a thread of its own. */
    private void later(Runnable what) {
        executor.execute(what);
    }

    /** As in the add-on, the light of the last run waits until it is clear who leads. */
    @Override
    public void light(GroupLight light) {
        later(() -> {
            if (begun || first != null && !first.equals(light)) {
                begun = true;
                devices.groupLight(light);
            } else {
                first = light;
            }
        });
    }

    @Override
    public void role(SyncState state) {
        later(() -> {
            boolean clear = state == SyncState.LEADING || state == SyncState.SYNCHRONIZED;
            if (clear && !begun && first != null) {
                begun = true;
                devices.groupLight(first);
            }
        });
    }

    @Override
    public void members(Set<GroupMember> members) {
        later(() -> devices.syncMembers(members.stream()
                .filter(member -> member.kind() == GroupMember.Kind.FIRMWARE)
                .map(GroupMember::uuid)
                .collect(Collectors.toSet())));
    }

    @Override
    public void drivenElsewhere(Set<DeviceUuid> elsewhere) {
        later(() -> devices.drivenElsewhere(elsewhere));
    }

    @Override
    public void change(LightCommand change) {
        proposals++;
        trace.say(() -> name() + " proposes " + change);
        node.change(change);
    }

    /** Only where a light is to be begun with. */
    @Override
    public void changeIfStill(LightCommand change, LightCommand still) {
        throw new AssertionError("begun with " + change);
    }

    @Override
    public void hold(Set<DeviceUuid> held) {
        node.hold(held);
    }

    @Override
    public void note(String text) {
        throw new AssertionError(name() + ": " + text);
    }
}
