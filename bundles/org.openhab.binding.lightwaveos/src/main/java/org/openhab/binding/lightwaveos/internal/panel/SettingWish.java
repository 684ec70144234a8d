/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

/** What a command to a setting asks for. */
sealed interface SettingWish {

    /** A value, in the device's unit and within the setting's range. */
    record Value(float raw) implements SettingWish {}

    /** Nothing that the channel can do; the text completes "... is of no use:" in the log. */
    record Unusable(String why) implements SettingWish {}
}
