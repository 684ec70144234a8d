/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.HashSet;
import java.util.Set;
import org.openhab.core.types.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says which commands are of no use: once per channel for all to see, from then on for those who look for it. */
public final class Complaints {

    private final Logger logger = LoggerFactory.getLogger(Complaints.class);

    private final String thing;

    // All access must be guarded by "this".
    private final Set<String> complained = new HashSet<>();

    /** @param thing UID of the Thing whose channels they are */
    public Complaints(String thing) {
        this.thing = thing;
    }

    /**
     * A command to an existing channel changes nothing.
     *
     * @param why completes "... is of no use:"
     */
    public void useless(String channelId, Command command, String why) {
        if (isFirst(channelId)) {
            logger.info("Command {} to {}:{} is of no use: {}", command, thing, channelId, why);
        } else {
            logger.debug("Command {} to {}:{} is of no use: {}", command, thing, channelId, why);
        }
    }

    private synchronized boolean isFirst(String channelId) {
        return complained.add(channelId);
    }
}
