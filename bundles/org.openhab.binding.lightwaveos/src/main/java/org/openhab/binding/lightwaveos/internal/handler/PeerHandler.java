/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.panel.ChannelPlan;
import org.openhab.binding.lightwaveos.internal.panel.NumberRange;
import org.openhab.binding.lightwaveos.internal.panel.PanelPort;
import org.openhab.binding.lightwaveos.internal.peer.GroupEvents;
import org.openhab.binding.lightwaveos.internal.peer.LightMemory;
import org.openhab.binding.lightwaveos.internal.peer.SinglePeer;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.BaseBridgeHandler;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.StateOption;

/** This openHAB as a peer, as a Thing. All work is delegated; nothing here waits for the network. */
public class PeerHandler extends BaseBridgeHandler {

    private final PeerServices services;
    private final ThingMemory memory;

    /** Guards the three below; never held while openHAB is called. */
    private final Object change = new Object();

    private @Nullable Seat seat;
    private @Nullable PeerLink link;
    private volatile @Nullable Outlet outlet;

    PeerHandler(Bridge bridge, PeerServices services) {
        super(bridge);
        this.services = services;
        this.memory = new ThingMemory(services.storage(), bridge.getUID());
    }

    @Override
    public void initialize() {
        dispose();
        PeerConfig config = getConfigAs(PeerConfig.class);
        Optional<String> fault = config.fault();
        if (fault.isPresent()) {
            updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR, fault.get());
            return;
        }
        updateStatus(ThingStatus.UNKNOWN);
        services.descriptions().showWholePercent(thing.getUID());
        Seat fresh = new Seat(config);
        synchronized (change) {
            seat = fresh;
        }
        services.single().enter(fresh).ifPresent(fresh::waitsFor);
    }

    @Override
    public void dispose() {
        @Nullable Seat oldSeat;
        @Nullable PeerLink oldLink;
        synchronized (change) {
            oldSeat = seat;
            oldLink = link;
            seat = null;
            link = null;
            outlet = null;
        }
        if (oldLink != null) {
            oldLink.close();
        }
        if (oldSeat != null) {
            services.single().leave(oldSeat);
        }
    }

    /** The host's identity outlives the Thing; its light does not. */
    @Override
    public void handleRemoval() {
        boolean atWork = outlet != null;
        dispose();
        if (atWork) {
            LightMemory.forget(services.storage());
        }
        memory.forget();
        services.descriptions().forget(thing.getUID());
        super.handleRemoval();
    }

    @Override
    public void handleCommand(ChannelUID channelUID, Command command) {
        @Nullable PeerLink current;
        synchronized (change) {
            current = link;
        }
        if (current != null) {
            current.handle(channelUID.getId(), command);
        }
    }

    /** Puts a peer to work, if that is still wanted. */
    private void begin(Seat who) {
        Outlet port = new Outlet(who);
        PeerLink fresh = new PeerLink(thing.getUID(), port, port, who.config, memory, services, scheduler);
        boolean wanted;
        synchronized (change) {
            wanted = seat == who && link == null;
            if (wanted) {
                outlet = port;
                link = fresh;
            }
        }
        if (wanted) {
            fresh.start();
        } else {
            fresh.close();
        }
    }

    /** The wish to be this openHAB's peer, with the configuration that it would be one by. */
    private final class Seat implements SinglePeer.Candidate {

        private final PeerConfig config;

        // Guarded by "this".
        private boolean granted;

        private Seat(PeerConfig config) {
            this.config = config;
        }

        @Override
        public ThingUID thing() {
            return getThing().getUID();
        }

        @Override
        public void granted() {
            synchronized (this) {
                granted = true;
            }
            begin(this);
        }

        /** The lock is held so that what is waited for can't come before the news that it is waited for. */
        private synchronized void waitsFor(ThingUID first) {
            if (!granted) {
                ThingStatusInfo second = PeerStatusTexts.second(first);
                updateStatus(second.getStatus(), second.getStatusDetail(), second.getDescription());
            }
        }
    }

    /** What one link may do to the Thing, until another one takes its place. */
    private final class Outlet implements PeerPort, PanelPort {

        private final Seat owner;

        private Outlet(Seat owner) {
            this.owner = owner;
        }

        private boolean open() {
            return outlet == this && getCallback() != null;
        }

        @Override
        public void state(String channelId, State state) {
            if (open()) {
                updateState(channelId, state);
            }
        }

        @Override
        public void status(ThingStatusInfo status) {
            if (open()) {
                updateStatus(status.getStatus(), status.getStatusDetail(), status.getDescription());
            }
        }

        @Override
        public void properties(Map<String, String> properties) {
            if (open()) {
                Map<String, String> all = editProperties();
                all.putAll(properties);
                updateProperties(all);
            }
        }

        @Override
        public void options(String channelId, List<StateOption> options) {
            if (open()) {
                services.descriptions().setStateOptions(new ChannelUID(thing.getUID(), channelId), options);
            }
        }

        @Override
        public void channels(String group, List<ChannelPlan> channels) {
            ThingHandlerCallback openhab = getCallback();
            if (open() && openhab != null) {
                ChannelGroup.of(thing, group, channels, openhab)
                        .ifPresent(
                                all -> updateThing(editThing().withChannels(all).build()));
                services.descriptions()
                        .keep(
                                thing.getUID(),
                                group,
                                channels.stream().map(ChannelPlan::id).collect(Collectors.toSet()));
            }
        }

        @Override
        public void range(String channelId, NumberRange range) {
            if (open()) {
                services.descriptions().limit(new ChannelUID(thing.getUID(), channelId), range);
            }
        }

        @Override
        public boolean isLinked(String channelId) {
            return open() && PeerHandler.this.isLinked(channelId);
        }

        @Override
        public void happened(GroupEvents.Kind event) {
            if (open()) {
                triggerChannel(LightwaveBindingConstants.CHANNEL_GROUP_EVENT, event.name());
            }
        }

        @Override
        public void startAnew() {
            @Nullable PeerLink old;
            synchronized (change) {
                if (outlet != this) {
                    return;
                }
                old = link;
                outlet = null;
                link = null;
            }
            if (old != null) {
                old.close();
            }
            begin(owner);
        }
    }
}
