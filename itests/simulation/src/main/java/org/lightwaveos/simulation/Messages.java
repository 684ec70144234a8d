/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.HashMap;
import java.util.Map;

/** What devices have been told, and have brought, since this was made. */
final class Messages {

    private final AdoptedHome home;

    private final Map<StockDevice, Map<OpenHab, Integer>> touches = new HashMap<>();
    private final int proposals;

    Messages(AdoptedHome home) {
        this.home = home;
        this.proposals = home.proposals();
        for (StockDevice device : home.devices) {
            Map<OpenHab, Integer> of = new HashMap<>();
            home.homes.forEach(each -> of.put(each, device.touchesBy(each)));
            touches.put(device, of);
        }
    }

    int proposals() {
        return home.proposals() - proposals;
    }

    int touches(Adoptee adoptee) {
        StockDevice device = adoptee.device();
        return device.touchesBy(adoptee.home()) - touches.get(device).get(adoptee.home());
    }

    void onlyDriversTouch(String when) {
        for (Adoptee adoptee : home.adoptees) {
            boolean drives =
                    home.driver(adoptee.device()).filter(adoptee::equals).isPresent();
            Group.require(drives || touches(adoptee) == 0, when + ", " + adoptee + " was commanded, and drives not");
        }
    }

    void atMost(String when, int orders, int changes) {
        onlyDriversTouch(when);
        for (Adoptee driver : home.drivers()) {
            int touched = touches(driver);
            Group.require(touched <= orders, when + " took " + touched + " messages to " + driver);
        }
        Group.require(proposals() <= changes, when + " made devices bring " + proposals() + " changes");
    }
}
