/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.ThreadPoolManager;
import org.openhab.core.config.core.ConfigDescription;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What handlers share: the way to openHAB through the callback, and their Thing. After the handler was disposed of there
 * is no callback any more; what it still wants to say is lost, with a warning in the log.
 */
@NonNullByDefault
public abstract class BaseThingHandler implements ThingHandler {

    private static final Logger LOGGER = LoggerFactory.getLogger(BaseThingHandler.class);

    /** Shared with all handlers of all bindings: tasks on it must not block. */
    protected final ScheduledExecutorService scheduler = ThreadPoolManager.getScheduledPool("thingHandler");

    protected Thing thing;

    private final ResolvedConfiguration resolved = new ResolvedConfiguration();
    private volatile @Nullable ThingHandlerCallback callback;

    public BaseThingHandler(Thing thing) {
        this.thing = thing;
    }

    /** Says that the Thing is removed; to be overridden where the device has to know. */
    @Override
    public void handleRemoval() {
        updateStatus(ThingStatus.REMOVED);
    }

    /** Checks and keeps the new values, and starts the handler anew; does nothing where nothing differs. */
    @Override
    public void handleConfigurationUpdate(Map<String, Object> configurationParameters) {
        if (!isModifyingCurrentConfig(configurationParameters)) {
            return;
        }
        validateConfigurationParameters(configurationParameters);
        Configuration configuration = editConfiguration();
        configurationParameters.forEach(configuration::put);
        if (isInitialized()) {
            dispose();
            updateConfiguration(configuration);
            initialize();
        } else {
            updateConfiguration(configuration);
            ThingHandlerCallback openhab = openhabFor("updating its configuration");
            // Not under the lock: openHAB waits for initialize(), which says things from another thread.
            if (openhab != null) {
                openhab.configurationUpdated(getThing());
            }
        }
    }

    protected boolean isModifyingCurrentConfig(Map<String, Object> configurationParameters) {
        Configuration present = getThing().getConfiguration();
        return configurationParameters.entrySet().stream()
                .anyMatch(entry -> !Objects.equals(present.get(entry.getKey()), entry.getValue()));
    }

    @Override
    public void dispose() {}

    @Override
    public Thing getThing() {
        return thing;
    }

    /** Starts the handler anew with the changed Thing. */
    @Override
    public void thingUpdated(Thing thing) {
        dispose();
        synchronized (this) {
            this.thing = thing;
            resolved.forget();
        }
        initialize();
    }

    @Override
    public void setCallback(@Nullable ThingHandlerCallback thingHandlerCallback) {
        synchronized (this) {
            callback = thingHandlerCallback;
        }
    }

    protected @Nullable ThingHandlerCallback getCallback() {
        return callback;
    }

    /** Asks for a refresh, so that the new link gets a state; called on whatever thread made the link. */
    @Override
    public void channelLinked(ChannelUID channelUID) {
        handleCommand(channelUID, RefreshType.REFRESH);
    }

    @Override
    public void channelUnlinked(ChannelUID channelUID) {}

    protected void validateConfigurationParameters(Map<String, Object> configurationParameters) {
        tell(
                "validating its configuration",
                openhab -> openhab.validateConfigurationParameters(getThing(), configurationParameters));
    }

    protected @Nullable ConfigDescription getConfigDescription() {
        ThingHandlerCallback openhab = openhabFor("retrieving its config description");
        return openhab == null ? null : openhab.getConfigDescription(thing.getThingTypeUID());
    }

    protected @Nullable ConfigDescription getConfigDescription(ChannelTypeUID channelTypeUID) {
        ThingHandlerCallback openhab = openhabFor("retrieving a channel config description");
        return openhab == null ? null : openhab.getConfigDescription(channelTypeUID);
    }

    /** A copy, with the environment variables that text may name replaced by their values. */
    protected Configuration getConfig() {
        return resolved.of(getThing());
    }

    /** See {@link Configuration#as}. */
    protected <T> T getConfigAs(Class<T> configurationClass) {
        return getConfig().as(configurationClass);
    }

    protected void updateState(ChannelUID channelUID, State state) {
        tell("updating channel " + channelUID, openhab -> openhab.stateUpdated(channelUID, state));
    }

    protected void updateState(String channelID, State state) {
        updateState(channel(channelID), state);
    }

    protected void sendTimeSeries(ChannelUID channelUID, TimeSeries timeSeries) {
        tell("sending to channel " + channelUID, openhab -> openhab.sendTimeSeries(channelUID, timeSeries));
    }

    protected void sendTimeSeries(String channelID, TimeSeries timeSeries) {
        sendTimeSeries(channel(channelID), timeSeries);
    }

    protected void triggerChannel(ChannelUID channelUID, String event) {
        tell("triggering channel " + channelUID, openhab -> openhab.channelTriggered(getThing(), channelUID, event));
    }

    protected void triggerChannel(String channelID, String event) {
        triggerChannel(channel(channelID), event);
    }

    protected void triggerChannel(String channelID) {
        triggerChannel(channel(channelID), "");
    }

    protected void triggerChannel(ChannelUID channelUID) {
        triggerChannel(channelUID, "");
    }

    protected void postCommand(String channelID, Command command) {
        postCommand(channel(channelID), command);
    }

    protected void postCommand(ChannelUID channelUID, Command command) {
        tell("posting a command to channel " + channelUID, openhab -> openhab.postCommand(channelUID, command));
    }

    /** @param description plain text, or {@code @text/key} with arguments */
    protected void updateStatus(ThingStatus status, ThingStatusDetail statusDetail, @Nullable String description) {
        tell(
                "updating the thing status",
                openhab -> openhab.statusUpdated(thing, new ThingStatusInfo(status, statusDetail, description)));
    }

    protected void updateStatus(ThingStatus status, ThingStatusDetail statusDetail) {
        updateStatus(status, statusDetail, null);
    }

    protected void updateStatus(ThingStatus status) {
        updateStatus(status, ThingStatusDetail.NONE, null);
    }

    /** Starts a changed copy of the Thing, for {@link #updateThing}. */
    protected ThingBuilder editThing() {
        return ThingBuilder.create(thing);
    }

    /**
     * Takes a changed copy of the Thing; one whose configuration is not valid is refused with a warning in the log.
     *
     * @throws IllegalArgumentException for the present Thing itself
     */
    protected void updateThing(Thing thing) {
        if (thing == this.thing) {
            throw new IllegalArgumentException(
                    "Changes must not be done on the current thing - create a copy, e.g. via editThing()");
        }
        tell("updating thing " + thing.getUID(), openhab -> {
            if (ConfigurationCheck.passes(openhab, thing)) {
                this.thing = thing;
                resolved.forget();
                openhab.thingUpdated(thing);
            }
        });
    }

    /** Starts a changed copy of the configuration, for {@link #updateConfiguration}. */
    protected Configuration editConfiguration() {
        return new Configuration(getThing().getConfiguration());
    }

    /** Keeps a configuration without starting the handler anew; one that is not valid is refused, with a warning. */
    protected void updateConfiguration(Configuration configuration) {
        tell("updating its configuration", openhab -> {
            if (!ConfigurationCheck.passes(openhab, thing, configuration)) {
                return;
            }
            Map<String, Object> before = thing.getConfiguration().getProperties();
            try {
                thing.getConfiguration().setProperties(configuration.getProperties());
                resolved.forget();
                openhab.thingUpdated(thing);
            } catch (RuntimeException e) {
                thing.getConfiguration().setProperties(before);
                resolved.forget();
                throw e;
            }
        });
    }

    protected Map<String, String> editProperties() {
        return new HashMap<>(thing.getProperties());
    }

    /** Sets these properties and leaves others alone; null takes all away. */
    protected void updateProperties(@Nullable Map<String, String> properties) {
        Map<String, String> before = thing.getProperties();
        if (properties == null) {
            thing.setProperties(Map.of());
        } else {
            properties.forEach(thing::setProperty);
        }
        keepProperties(before);
    }

    /** Null takes the property away. */
    protected void updateProperty(String name, @Nullable String value) {
        Map<String, String> before = thing.getProperties();
        thing.setProperty(name, value);
        keepProperties(before);
    }

    private void keepProperties(Map<String, String> before) {
        if (!before.equals(thing.getProperties())) {
            tell("updating its thing's properties", openhab -> openhab.thingUpdated(thing));
        }
    }

    protected @Nullable Bridge getBridge() {
        ThingUID bridge = thing.getBridgeUID();
        ThingHandlerCallback openhab = openhabFor("accessing its bridge");
        return openhab == null || bridge == null ? null : openhab.getBridge(bridge);
    }

    protected boolean isLinked(String channelId) {
        return isLinked(channel(channelId));
    }

    protected boolean isLinked(ChannelUID channelUID) {
        ThingHandlerCallback openhab = openhabFor("checking if channel " + channelUID + " is linked");
        return openhab != null && openhab.isChannelLinked(channelUID);
    }

    /** Whether {@link #initialize} was called and the handler has said what state the Thing is in. */
    protected boolean isInitialized() {
        ThingStatus status = getThing().getStatus();
        return status == ThingStatus.ONLINE || status == ThingStatus.OFFLINE || status == ThingStatus.UNKNOWN;
    }

    @Override
    public void bridgeStatusChanged(ThingStatusInfo bridgeStatusInfo) {
        ThingStatusDetail own = getThing().getStatusInfo().getStatusDetail();
        if (bridgeStatusInfo.getStatus() == ThingStatus.ONLINE && own == ThingStatusDetail.BRIDGE_OFFLINE) {
            updateStatus(ThingStatus.ONLINE, ThingStatusDetail.NONE);
        } else if (bridgeStatusInfo.getStatus() == ThingStatus.OFFLINE) {
            updateStatus(ThingStatus.OFFLINE, ThingStatusDetail.BRIDGE_OFFLINE);
        }
    }

    protected void changeThingType(ThingTypeUID thingTypeUID, Configuration configuration) {
        tell("migrating the thing type", openhab -> openhab.migrateThingType(getThing(), thingTypeUID, configuration));
    }

    private ChannelUID channel(String id) {
        return new ChannelUID(getThing().getUID(), id);
    }

    /** One message at a time, and none while the callback is being taken away. */
    private synchronized void tell(String what, Consumer<ThingHandlerCallback> message) {
        ThingHandlerCallback openhab = openhabFor(what);
        if (openhab != null) {
            message.accept(openhab);
        }
    }

    private @Nullable ThingHandlerCallback openhabFor(String what) {
        ThingHandlerCallback openhab = callback;
        if (openhab == null) {
            LOGGER.warn(
                    "Handler {} of thing {} tried {} although the handler was already disposed.",
                    getClass().getSimpleName(),
                    getThing().getUID(),
                    what);
        }
        return openhab;
    }
}
