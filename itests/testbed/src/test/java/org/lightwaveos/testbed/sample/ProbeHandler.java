/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.sample;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.binding.BaseThingHandler;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;
import org.openhab.core.types.StateOption;

/**
 * Writes down, as properties, what happens to it. The host says how it behaves: "refused" stays offline, "slow" takes six seconds to
 * initialize, "broken" throws.
 */
final class ProbeHandler extends BaseThingHandler {

    private final SampleOptions options;
    private int busy;

    ProbeHandler(Thing thing, SampleOptions options) {
        super(thing);
        this.options = options;
    }

    @Override
    public void initialize() {
        note("initializedOn");
        scheduler.execute(() -> note("scheduledOn"));
        options.setStateOptions(
                new ChannelUID(thing.getUID(), "effect"),
                List.of(new StateOption("7", "Aurora"), new StateOption("8", "Fire")));
        switch (String.valueOf(getConfig().get("host"))) {
            case "refused" ->
                updateStatus(
                        ThingStatus.OFFLINE,
                        ThingStatusDetail.COMMUNICATION_ERROR,
                        "@text/offline.refused [\"10.0.0.1\", \"80\"]");
            case "slow" -> {
                sleep(6000);
                updateStatus(ThingStatus.ONLINE);
            }
            case "broken" -> throw new IllegalArgumentException("no good");
            default -> updateStatus(ThingStatus.ONLINE);
        }
    }

    private void note(String property) {
        Thread thread = Thread.currentThread();
        updateProperty(property, thread.getName() + " / " + describe(thread.getContextClassLoader()));
    }

    private static String describe(ClassLoader loader) {
        if (loader == null) {
            return "none";
        }
        try {
            loader.loadClass(ProbeHandler.class.getName());
            return "finds the add-on";
        } catch (ClassNotFoundException e) {
            return "finds nothing";
        }
    }

    @Override
    public void handleCommand(ChannelUID channel, Command command) {
        if (command == RefreshType.REFRESH) {
            updateProperty("refreshedOn", Thread.currentThread().getName());
            return;
        }
        updateProperty("busyAtOnce", Integer.toString(++busy));
        if (command.equals(new PercentType(13))) {
            sleep(300);
        }
        busy--;
        updateProperty("lastCommand", channel.getId() + "=" + command.toFullString());
        if (command instanceof State state && !channel.getId().equals("stubborn")) {
            updateState(channel, state);
        }
    }

    private static void sleep(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void channelUnlinked(ChannelUID channel) {
        updateProperty("unlinked", channel.getId());
    }
}
