/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.thing.binding;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** What part of a channel's description has changed, and the name that its value has in the event. */
@NonNullByDefault
enum DescriptionField {
    COMMAND_OPTIONS("options"),
    PATTERN("pattern"),
    STATE_OPTIONS("options");

    final String key;

    DescriptionField(String key) {
        this.key = key;
    }
}
