/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.function.Consumer;
import org.openhab.binding.lightwaveos.internal.panel.PanelPort;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.types.State;

/** What a link to a device may do to its Thing. */
interface DevicePort extends ThingPort, PanelPort {

    @Override
    void state(String channelId, State state);

    /** Changes the Thing's configuration, for the next start; what is at work goes on as it is. */
    void configuration(Consumer<Configuration> change);

    /** Has the Thing start anew, on another thread, soon. */
    void anew();
}
