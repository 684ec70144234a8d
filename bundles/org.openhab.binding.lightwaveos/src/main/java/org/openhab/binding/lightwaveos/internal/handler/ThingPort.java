/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.Map;
import org.lightwaveos.control.transport.Endpoint;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.types.State;

/** What a link may do to its Thing. Calls of a link that is closed already have no effect. */
interface ThingPort {

    void state(String channelId, State state);

    void status(ThingStatusInfo status);

    /** Adds to, and replaces among, the Thing's properties. */
    void properties(Map<String, String> properties);

    /** The unit is verified to be there now: the next start shall find it. */
    void movedTo(Endpoint endpoint);
}
