/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.binding.lightwaveos.internal.action.ActionHandler;
import org.openhab.binding.lightwaveos.internal.action.ActionTarget;
import org.openhab.binding.lightwaveos.internal.action.LightwaveActions;
import org.openhab.binding.lightwaveos.internal.panel.ChannelPlan;
import org.openhab.binding.lightwaveos.internal.panel.NumberRange;
import org.openhab.binding.lightwaveos.internal.panel.PanelMemory;
import org.openhab.binding.lightwaveos.internal.panel.PanelPort;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.BaseThingHandler;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.thing.binding.ThingHandlerService;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.StateOption;

/** One LightwaveOS device as a Thing, however it is reached. All work is delegated; nothing here waits for the device. */
abstract class DeviceThingHandler extends BaseThingHandler implements ActionHandler {

    private final DeviceServices services;
    private final ThingMemory memory;
    private final RuleDesk rules;

    /** Starting and ending take turns, since a Thing may start itself anew. */
    private final Object life = new Object();

    private volatile @Nullable DeviceLink link;
    private volatile @Nullable Outlet outlet;

    DeviceThingHandler(Thing thing, DeviceServices services) {
        super(thing);
        this.services = services;
        memory = new ThingMemory(services.storage(), thing.getUID());
        rules = new RuleDesk(() -> this.thing, () -> Optional.ofNullable(link));
    }

    /** What is wrong with the configuration, as a status text; empty if nothing is. */
    abstract Optional<String> fault();

    /** The device at work, as the configuration says; it is without a fault. */
    abstract DeviceLink link(DevicePort port, ThingMemory memory, ChoiceLists choices);

    @Override
    public void initialize() {
        synchronized (life) {
            dispose();
            begin();
        }
    }

    private void begin() {
        Optional<String> fault = fault();
        if (fault.isPresent()) {
            updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR, fault.get());
            return;
        }
        updateStatus(ThingStatus.UNKNOWN);
        services.descriptions().showWholePercent(thing.getUID());
        Outlet port = new Outlet();
        ChoiceLists choices = new ChoiceLists(thing.getUID(), memory, services.told(), services.descriptions());
        DeviceLink fresh = link(port, memory, choices);
        outlet = port;
        link = fresh;
        fresh.start();
    }

    /** The device's part in the group of its bridge, or else of the peer that the configuration names. */
    final Membership membership(
            MemberConfig config,
            Optional<DeviceUuid> unit,
            DeviceController controller,
            PanelPort panels,
            PanelMemory keep) {
        Optional<ThingUID> group = Optional.ofNullable(thing.getBridgeUID()).or(config::group);
        return new Membership(
                thing.getUID(), group, unit, config.membership(), controller, services.gatherings(), panels, keep);
    }

    @Override
    public void dispose() {
        synchronized (life) {
            DeviceLink old = link;
            link = null;
            outlet = null;
            if (old != null) {
                old.close();
            }
        }
    }

    /** A device works without its group, too. */
    @Override
    public void bridgeStatusChanged(ThingStatusInfo bridgeStatusInfo) {}

    @Override
    public void handleRemoval() {
        dispose();
        memory.forget();
        services.descriptions().forget(thing.getUID());
        super.handleRemoval();
    }

    @Override
    public void handleCommand(ChannelUID channelUID, Command command) {
        DeviceLink current = link;
        if (current != null) {
            current.handle(channelUID.getId(), command);
        }
    }

    @Override
    public void channelLinked(ChannelUID channelUID) {
        super.channelLinked(channelUID);
        linksChanged();
    }

    @Override
    public void channelUnlinked(ChannelUID channelUID) {
        linksChanged();
    }

    private void linksChanged() {
        DeviceLink current = link;
        if (current != null) {
            current.linksChanged();
        }
    }

    @Override
    public Collection<Class<? extends ThingHandlerService>> getServices() {
        return List.of(LightwaveActions.class);
    }

    @Override
    public ActionTarget actions() {
        return rules;
    }

    /** What one link may do to the Thing, until another one takes its place. */
    private final class Outlet implements DevicePort {

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
            return open() && DeviceThingHandler.this.isLinked(channelId);
        }

        @Override
        public void configuration(Consumer<Configuration> change) {
            if (open()) {
                Configuration configuration = editConfiguration();
                change.accept(configuration);
                updateConfiguration(configuration);
            }
        }

        @Override
        public void anew() {
            scheduler.execute(() -> {
                synchronized (life) {
                    if (open()) {
                        initialize();
                    }
                }
            });
        }
    }
}
