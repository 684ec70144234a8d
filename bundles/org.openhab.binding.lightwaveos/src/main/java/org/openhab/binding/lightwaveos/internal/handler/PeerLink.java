/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.PeerListener;
import org.lightwaveos.peer.PeerNode;
import org.lightwaveos.peer.core.GroupMember;
import org.lightwaveos.peer.core.Leadership;
import org.lightwaveos.peer.core.PeerSettings;
import org.lightwaveos.peer.core.SyncState;
import org.lightwaveos.peer.core.Timing;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.rules.StateVersion;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.channel.PowerSwitch;
import org.openhab.binding.lightwaveos.internal.group.Gathering;
import org.openhab.binding.lightwaveos.internal.panel.GroupZonePanel;
import org.openhab.binding.lightwaveos.internal.panel.PanelPort;
import org.openhab.binding.lightwaveos.internal.peer.GroupZones;
import org.openhab.binding.lightwaveos.internal.peer.HostName;
import org.openhab.binding.lightwaveos.internal.peer.LightMemory;
import org.openhab.binding.lightwaveos.internal.peer.ListenFailure;
import org.openhab.binding.lightwaveos.internal.peer.Listening;
import org.openhab.core.net.CidrAddress;
import org.openhab.core.net.NetworkAddressChangeListener;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A peer at work, from its start to its end: one node that listens at one place, and all that hears or commands it. */
final class PeerLink implements PeerListener, Listening.Listener, NetworkAddressChangeListener, AutoCloseable {

    private final Logger logger = LoggerFactory.getLogger(PeerLink.class);

    private final ThingUID thing;
    private final PeerPort port;
    private final PeerConfig config;
    private final PeerServices services;
    private final DeviceUuid own;
    private final LightMemory lightMemory;
    private final GroupChoices choices;
    private final PeerNode node;
    private final GroupLamp lamp;
    private final GroupZoneTarget zoneTarget;
    private final GroupZonePanel zones;
    private final GroupPresenter presenter;
    private final GroupReporter reporter;
    private final Listening listening;
    private final Outreach outreach;
    private final Gathering gathering;

    private volatile @Nullable InetAddress bound;
    private boolean closed; // guarded by this

    /**
     * @param port what it may do to its Thing
     * @param channels the same Thing's channels that come and go
     */
    PeerLink(
            ThingUID thing,
            PeerPort port,
            PanelPort channels,
            PeerConfig config,
            ThingMemory memory,
            PeerServices services,
            ScheduledExecutorService executor) {
        this.thing = thing;
        this.port = port;
        this.config = config;
        this.services = services;
        own = services.identity().uuid(config.leadership());
        lightMemory = new LightMemory(services.storage(), executor);
        choices = new GroupChoices(thing, services.told(), services.descriptions());
        GroupLight initial = lightMemory.light();
        String name = config.name.isBlank() ? HostName.ofHost() : config.name.strip();
        node = services.nodes()
                .create(new PeerSettings(own, name, config.leadership(), initial, Timing.DEFAULT), executor, this);
        lamp = new GroupLamp(
                thing,
                port,
                node,
                choices,
                new PowerSwitch(memory, System::nanoTime),
                initial.effect().value());
        zoneTarget = new GroupZoneTarget(node);
        zones = new GroupZonePanel(
                thing.getAsString(),
                zoneTarget,
                channels,
                memory,
                choices::effects,
                choices::palettes,
                System::nanoTime);
        presenter = new GroupPresenter(port::state);
        reporter = new GroupReporter(port, presenter, GroupView.initial(own, config.leadership()));
        listening = new Listening(node, this::place, services.threads(), executor, this);
        gathering = services.gatherings().enter(thing);
        outreach = new Outreach(own, node, services, config, reporter::isConnected, executor);
    }

    void start() {
        synchronized (this) {
            if (closed) {
                return;
            }
            services.addresses().addNetworkAddressChangeListener(this);
        }
        port.properties(Map.of(LightwaveBindingConstants.PROPERTY_UUID, own.text()));
        reporter.begin();
        choices.listen(zones::choicesChanged);
        if (config.leadership() != Leadership.OBSERVER) {
            gathering.begin(node, lightMemory.isChosen());
        }
        listening.tryNow();
    }

    void handle(String channelId, Command command) {
        if (!presenter.repeat(channelId) && !zones.handle(channelId, command)) {
            lamp.handle(channelId, command);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            services.addresses().removeNetworkAddressChangeListener(this);
        }
        listening.close();
        outreach.close();
        gathering.end(node);
        services.gatherings().leave(gathering);
        node.close();
        choices.close();
        lightMemory.close();
    }

    @Override
    public void listening(InetSocketAddress where) {
        bound = where.getAddress();
        logger.debug("{}: {} listens at {}", thing, own, where);
        outreach.begin(where.getPort());
        reporter.listening();
    }

    @Override
    public void notListening(ListenFailure why) {
        reporter.notListening(why);
    }

    /** What is bound to an address that is gone hears nothing any more, and nobody tells it. */
    @Override
    public void onChanged(List<CidrAddress> added, List<CidrAddress> removed) {
        @Nullable InetAddress at = bound;
        if (at == null) {
            listening.tryNow();
        } else if (removed.stream().anyMatch(address -> address.getAddress().equals(at))) {
            port.startAnew();
        }
    }

    @Override
    public void onPrimaryAddressChanged(@Nullable String oldPrimaryAddress, @Nullable String newPrimaryAddress) {
        @Nullable InetAddress at = bound;
        boolean follows = config.address().isEmpty() && newPrimaryAddress != null;
        if (follows && at != null && !at.getHostAddress().equals(newPrimaryAddress)) {
            port.startAnew();
        }
    }

    @Override
    public void onLight(GroupLight light) {
        lamp.show(light);
        zoneTarget.shown(light);
        zones.show(GroupZones.zonesOf(light));
        lightMemory.light(light);
        gathering.light(node, light);
    }

    @Override
    public void onVersion(StateVersion version) {
        presenter.show(version);
    }

    @Override
    public void onRole(SyncState state, Optional<DeviceUuid> leader) {
        reporter.role(state, leader);
        gathering.role(node, state);
    }

    @Override
    public void onMembers(Set<GroupMember> members) {
        reporter.members(members);
        gathering.members(node, members);
    }

    @Override
    public void onDrivenElsewhere(Set<DeviceUuid> devices) {
        gathering.drivenElsewhere(node, devices);
    }

    @Override
    public void onReached(long latencyMs) {
        presenter.showLatency(latencyMs);
    }

    @Override
    public void onNote(String text) {
        logger.info("{}: {}", thing, text);
    }

    /** Literal addresses only: no name server is asked. */
    private Optional<InetSocketAddress> place() {
        @Nullable String primary = services.addresses().getPrimaryIpv4HostAddress();
        String address = config.address().isEmpty() && primary != null ? primary : config.address();
        if (address.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new InetSocketAddress(InetAddress.getByName(address), config.port));
        } catch (UnknownHostException e) {
            return Optional.of(InetSocketAddress.createUnresolved(address, config.port));
        }
    }
}
