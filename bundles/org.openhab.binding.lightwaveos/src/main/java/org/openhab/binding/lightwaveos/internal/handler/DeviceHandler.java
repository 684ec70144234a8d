/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.DeviceSettings;
import org.lightwaveos.control.PresetKind;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.binding.lightwaveos.internal.LightwaveStateDescriptionProvider;
import org.openhab.binding.lightwaveos.internal.action.ActionTarget;
import org.openhab.binding.lightwaveos.internal.action.LightwaveActions;
import org.openhab.binding.lightwaveos.internal.discovery.DeviceSightings;
import org.openhab.binding.lightwaveos.internal.group.Gatherings;
import org.openhab.binding.lightwaveos.internal.panel.ChannelPlan;
import org.openhab.binding.lightwaveos.internal.panel.NumberRange;
import org.openhab.binding.lightwaveos.internal.panel.PresetPanel;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.storage.Storage;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One LightwaveOS device as a Thing. All work is delegated; nothing here waits for the network. */
public class DeviceHandler extends BaseThingHandler implements ActionTarget {

    private final Logger logger = LoggerFactory.getLogger(DeviceHandler.class);

    private final ControllerFactory controllers;
    private final ThingMemory memory;
    private final ToldChoices told;
    private final LightwaveStateDescriptionProvider descriptions;
    private final DeviceSightings sightings;
    private final Gatherings gatherings;

    private volatile @Nullable DeviceLink link;
    private volatile @Nullable Outlet outlet;

    DeviceHandler(
            Thing thing,
            ControllerFactory controllers,
            Storage<String> storage,
            ToldChoices told,
            LightwaveStateDescriptionProvider descriptions,
            DeviceSightings sightings,
            Gatherings gatherings) {
        super(thing);
        this.controllers = controllers;
        this.memory = new ThingMemory(storage, thing.getUID());
        this.told = told;
        this.descriptions = descriptions;
        this.sightings = sightings;
        this.gatherings = gatherings;
    }

    @Override
    public void initialize() {
        dispose();
        DeviceConfig config = getConfigAs(DeviceConfig.class);
        Optional<String> fault = config.fault();
        if (fault.isPresent()) {
            updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.CONFIGURATION_ERROR, fault.get());
            return;
        }
        updateStatus(ThingStatus.UNKNOWN);
        descriptions.showWholePercent(thing.getUID());
        DeviceSettings settings =
                new DeviceSettings(config.endpoint(), expectedUnit(config), config.apiKey, config.messagesPerSecond);
        Outlet port = new Outlet();
        ChoiceLists choices = new ChoiceLists(thing.getUID(), memory, told, descriptions);
        Optional<ThingUID> group = Optional.ofNullable(thing.getBridgeUID()).or(config::group);
        DeviceLink fresh = new DeviceLink(
                thing.getUID(),
                port,
                settings,
                memory,
                choices,
                controllers,
                sightings,
                (unit, controller, panels, keep) -> new Membership(
                        thing.getUID(), group, unit, config.membership(), controller, gatherings, panels, keep),
                scheduler);
        outlet = port;
        link = fresh;
        sightings.add(fresh);
        fresh.start();
    }

    @Override
    public void dispose() {
        DeviceLink old = link;
        link = null;
        outlet = null;
        if (old != null) {
            sightings.remove(old);
            old.close();
        }
    }

    /** A device works without its group, too. */
    @Override
    public void bridgeStatusChanged(ThingStatusInfo bridgeStatusInfo) {}

    @Override
    public void handleRemoval() {
        dispose();
        memory.forget();
        descriptions.forget(thing.getUID());
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
    public boolean setEffect(String effect, @Nullable String transition) {
        DeviceLink current = link;
        if (current == null) {
            return false;
        }
        OptionalInt effectId = current.wishes().effect(effect);
        Optional<OptionalInt> way = RuleWishes.transition(transition);
        if (effectId.isEmpty() || way.isEmpty()) {
            logger.warn(
                    "{}: a rule asks for {} '{}', which does not exist",
                    thing.getUID(),
                    effectId.isEmpty() ? "effect" : "transition",
                    effectId.isEmpty() ? effect : transition);
            return false;
        }
        current.setEffect(effectId.getAsInt(), way.get());
        return true;
    }

    @Override
    public boolean transitionTo(String effect) {
        DeviceLink current = link;
        if (current == null) {
            return false;
        }
        OptionalInt effectId = current.wishes().effect(effect);
        if (effectId.isEmpty()) {
            logger.warn("{}: a rule asks for effect '{}', which does not exist", thing.getUID(), effect);
            return false;
        }
        current.transitionTo(effectId.getAsInt());
        return true;
    }

    @Override
    public boolean savePreset(PresetKind kind, int slot, String name) {
        return tell("save", presets -> presets.save(kind, slot, name));
    }

    @Override
    public boolean loadPreset(PresetKind kind, int slot) {
        return tell("load", presets -> presets.load(kind, slot));
    }

    @Override
    public boolean deletePreset(PresetKind kind, int slot) {
        return tell("delete", presets -> presets.delete(kind, slot));
    }

    private boolean tell(String what, Function<PresetPanel, CompletionStage<Void>> deed) {
        DeviceLink current = link;
        if (current == null || thing.getStatus() != ThingStatus.ONLINE) {
            return false;
        }
        try {
            deed.apply(current.presets()).whenComplete((done, failure) -> {
                if (failure != null) {
                    logger.warn("{}: a rule could not {} a preset: {}", thing.getUID(), what, failure.getMessage());
                }
            });
            return true;
        } catch (IllegalArgumentException e) {
            logger.warn("{}: a rule could not {} a preset: {}", thing.getUID(), what, e.getMessage());
            return false;
        }
    }

    @Override
    public boolean identify() {
        return whileOnline(
                DeviceLink::identify, why -> logger.debug("{}: blinking was cut short: {}", thing.getUID(), why));
    }

    @Override
    public boolean saveEdgeMixer() {
        return whileOnline(
                DeviceLink::saveEdgeMixer,
                why -> logger.warn("{}: the edge mixer is not saved: {}", thing.getUID(), why));
    }

    @Override
    public boolean saveColorCorrection() {
        return whileOnline(
                DeviceLink::saveColorCorrection,
                why -> logger.warn("{}: the colour correction is not saved: {}", thing.getUID(), why));
    }

    /** Orders something that only a device that is there can do; whoever wants to hears why it was not done after all. */
    private boolean whileOnline(Function<DeviceLink, CompletionStage<Void>> order, Consumer<String> whenFailed) {
        DeviceLink current = link;
        if (current == null || thing.getStatus() != ThingStatus.ONLINE) {
            return false;
        }
        order.apply(current).whenComplete((done, failure) -> {
            if (failure != null) {
                whenFailed.accept(String.valueOf(failure.getMessage()));
            }
        });
        return true;
    }

    /** The user's word counts most, then what was verified last, then what discovery said. */
    private Optional<DeviceUuid> expectedUnit(DeviceConfig config) {
        return config.adopted().or(memory::uuid).or(() -> {
            String property = thing.getProperties().get(LightwaveBindingConstants.PROPERTY_UUID);
            return property == null ? Optional.empty() : DeviceUuid.parse(property);
        });
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
                descriptions.setStateOptions(new ChannelUID(thing.getUID(), channelId), options);
            }
        }

        @Override
        public void channels(String group, List<ChannelPlan> channels) {
            ThingHandlerCallback openhab = getCallback();
            if (open() && openhab != null) {
                ChannelGroup.of(thing, group, channels, openhab).ifPresent(changed -> updateThing(changed));
                descriptions.keep(
                        thing.getUID(),
                        group,
                        channels.stream().map(ChannelPlan::id).collect(Collectors.toSet()));
            }
        }

        @Override
        public void range(String channelId, NumberRange range) {
            if (open()) {
                descriptions.limit(new ChannelUID(thing.getUID(), channelId), range);
            }
        }

        @Override
        public boolean isLinked(String channelId) {
            return open() && DeviceHandler.this.isLinked(channelId);
        }

        @Override
        public void movedTo(Endpoint endpoint) {
            if (open()) {
                logger.info("{} is found at {} now", thing.getUID(), endpoint);
                Configuration configuration = editConfiguration();
                configuration.put(LightwaveBindingConstants.CONFIG_HOST, endpoint.host());
                configuration.put(LightwaveBindingConstants.CONFIG_PORT, BigDecimal.valueOf(endpoint.port()));
                updateConfiguration(configuration);
            }
        }
    }
}
