/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.thing;

import org.openhab.core.thing.ChannelUID;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;

/** Where handlers' states and commands go: to the linked items. */
public interface HandlerOutput {

    void stateUpdated(ChannelUID channel, State state);

    void commandPosted(ChannelUID channel, Command command);

    void timeSeriesSent(ChannelUID channel, TimeSeries series);
}
