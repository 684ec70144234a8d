/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.List;
import org.openhab.core.types.State;
import org.openhab.core.types.StateOption;

/** What a panel may do to its Thing. Calls of a Thing that is closed already have no effect. */
public interface PanelPort {

    void state(String channelId, State state);

    /** What the channel offers to choose from; nothing is told if it is what it offered before. */
    void options(String channelId, List<StateOption> options);

    /** What numbers the channel takes from now on, where the channel type can't know. */
    void range(String channelId, NumberRange range);

    /**
     * What the group consists of from now on; an empty list takes it away. A channel that stays is left as it is, and
     * links of one that goes are kept by openHAB until it comes back.
     */
    void channels(String group, List<ChannelPlan> channels);

    boolean isLinked(String channelId);
}
