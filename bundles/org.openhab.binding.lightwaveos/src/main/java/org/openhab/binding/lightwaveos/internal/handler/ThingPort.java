/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.Map;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.types.State;

/** What whoever is at work for a Thing may do to it. Calls of one that is closed already have no effect. */
interface ThingPort {

    void state(String channelId, State state);

    void status(ThingStatusInfo status);

    /** Adds to, and replaces among, the Thing's properties. */
    void properties(Map<String, String> properties);
}
