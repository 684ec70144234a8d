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
 */
public record ChannelPlan(String id, String type, String label, String itemType) {}
