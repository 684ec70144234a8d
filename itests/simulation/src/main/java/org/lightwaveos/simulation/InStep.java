/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.List;
import org.lightwaveos.peer.light.GroupLight;

/** Adopted devices and their group. */
final class InStep {

    private InStep() {}

    /** All peers have one light, and all devices show it. */
    static void check(String when, AdoptedHome home, Group group) {
        GroupLight light = group.speaker().shown();
        for (OpenHab each : home.homes) {
            Group.require(
                    !each.node().isUp() || each.node().shows(light),
                    when + ", " + each.name() + " shows another light than " + Trace.name(group.speaker()));
        }
        for (Adoptee driver : home.drivers()) {
            Group.require(driver.isOnline(), when + ", " + driver + " is not connected");
            List<String> differences = Expected.differences(driver, light);
            Group.require(
                    differences.isEmpty(),
                    when + ", " + driver + " with " + driver.settings() + " is not in step: " + differences);
        }
        for (Adoptee adoptee : home.adoptees) {
            boolean elsewhere = adoptee.home().node().drivenElsewhere().contains(adoptee.device().uuid);
            boolean drives =
                    home.driver(adoptee.device()).filter(adoptee::equals).isPresent();
            Group.require(
                    !adoptee.home().node().isUp() || !adoptee.follows() || drives != elsewhere,
                    when + ", " + adoptee + (drives ? " does not drive" : " drives too"));
        }
    }
}
