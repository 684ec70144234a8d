/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.house;

/** Names of the items that the demo makes: the device's UUID and the channel, in characters that item names may have. */
public final class ItemNames {
    private ItemNames() {}

    /** For example {@code LW_02A500000001_effect_step}. */
    public static String of(String uuid, String channelId) {
        return (uuid + "_" + channelId).replace('-', '_');
    }
}
