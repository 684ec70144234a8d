/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.rest;

import java.util.List;

/**
 * One channel of a Thing. Fields that openHAB leaves out are null.
 *
 * @param uid the channel's UID
 * @param id the part of the UID after the Thing
 * @param channelTypeUID the channel type
 * @param itemType the item type to link, null for a trigger channel
 * @param kind STATE or TRIGGER
 * @param label the channel's label
 * @param linkedItems names of the linked items
 */
public record ChannelView(
        String uid,
        String id,
        String channelTypeUID,
        String itemType,
        String kind,
        String label,
        List<String> linkedItems) {}
