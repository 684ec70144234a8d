/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.adoption.core;

import java.util.List;
import org.lightwaveos.model.LightState;
import org.lightwaveos.model.ZoneSetting;
import org.lightwaveos.peer.light.GroupLight;

/** What can happen to an adopted device. */
public sealed interface AdoptionInput {

    /** The group's light is this. */
    record GroupIs(GroupLight light) implements AdoptionInput {}

    /** There is no group for the moment: the device stays as it is, whoever changes it. */
    record GroupGone() implements AdoptionInput {}

    /**
     * The device has said what its light is, of fields that no command is under way for.
     *
     * @param first whether it is its first word since it was connected
     */
    record Confirmed(LightState live, boolean first) implements AdoptionInput {}

    /** The same of its zones. */
    record ZonesConfirmed(boolean enabled, List<ZoneSetting> zones, boolean first) implements AdoptionInput {

        public ZonesConfirmed {
            zones = List.copyOf(zones);
        }
    }

    /** The device is out of reach. */
    record LinkLost() implements AdoptionInput {}

    /** A person has commanded the device itself by way of openHAB, and the command is on its way. */
    record Commanded(Part part, int value) implements AdoptionInput {}

    /**
     * What the device says from now on was said with all orders in mind up to this one, see {@link Adoption#orders}. What it
     * said of a part before is older than an order for that part.
     */
    record Heard(long orders) implements AdoptionInput {}

    /** How it takes part from now on. */
    record SettingsAre(AdoptionSettings settings) implements AdoptionInput {}

    /** What it can show. */
    record LimitsAre(DeviceLimits limits) implements AdoptionInput {}

    /** Whether it is to follow the group. */
    record Follow(boolean on) implements AdoptionInput {}

    /** Whether somebody else keeps it in step. */
    record Yield(boolean on) implements AdoptionInput {}

    /** Nobody has ever chosen the group's light: the device's own is to become it. */
    record Seed() implements AdoptionInput {}

    /** The time that {@link Adoption#nextWakeUpMs} named has come. */
    record WakeUp() implements AdoptionInput {}
}
