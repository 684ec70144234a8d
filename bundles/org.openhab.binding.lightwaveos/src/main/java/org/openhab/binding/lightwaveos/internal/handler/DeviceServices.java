/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import org.openhab.binding.lightwaveos.internal.LightwaveStateDescriptionProvider;
import org.openhab.binding.lightwaveos.internal.group.Gatherings;
import org.openhab.core.storage.Storage;

/** What the Thing of a device needs of the rest of the add-on, however the device is reached. */
record DeviceServices(
        Storage<String> storage,
        ToldChoices told,
        LightwaveStateDescriptionProvider descriptions,
        Gatherings gatherings) {}
