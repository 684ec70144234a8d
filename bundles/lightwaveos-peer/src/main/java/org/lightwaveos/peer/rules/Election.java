/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.rules;

import java.util.Collection;
import org.lightwaveos.model.DeviceUuid;

/**
 * Who leads: the highest UUID among oneself and the connected peers (sync protocol, section 4). Nobody votes and nothing
 * is sent, so every member of a group that is connected throughout comes to the same answer by itself.
 */
public final class Election {

    private Election() {}

    /** The leader of {@code own} and its peers; {@code own} when it is alone. */
    public static DeviceUuid leader(DeviceUuid own, Collection<DeviceUuid> connected) {
        DeviceUuid highest = own;
        for (DeviceUuid peer : connected) {
            if (peer.compareTo(highest) > 0) {
                highest = peer;
            }
        }
        return highest;
    }
}
