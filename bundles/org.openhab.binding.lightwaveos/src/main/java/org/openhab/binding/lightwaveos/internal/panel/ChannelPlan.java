/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

/**
 * A channel that a Thing has only because its device has something.
 *
 * @param id within its group
 * @param type id of the channel type, from this add-on
 * @param label what a person reads, at most 25 characters
 * @param itemType the item type that the channel type has in the XML files
 * @param description empty for that of the channel type
 */
public record ChannelPlan(String id, String type, String label, String itemType, String description) {

    /** With the description of its type. */
    public ChannelPlan(String id, String type, String label, String itemType) {
        this(id, type, label, itemType, "");
    }
}
