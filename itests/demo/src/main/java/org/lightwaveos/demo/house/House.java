/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.house;

import java.io.IOException;
import java.nio.file.Path;
import org.lightwaveos.demo.Narrator;
import org.lightwaveos.rest.OpenHabClient;
import org.lightwaveos.testbed.launcher.Testbed;
import org.lightwaveos.testbed.launcher.TestbedConfig;

/** Everything that runs: the testbed with the add-on in it, the devices, and who looks after them. */
public final class House implements AutoCloseable {
    private final Narrator narrator;
    private final Arrivals arrivals = new Arrivals();
    private final Fleet fleet;
    private final Testbed testbed;
    private final OpenHabClient openhab;
    private final Housekeeper housekeeper;
    private boolean closed;

    /**
     * Starts openHAB's part. Devices have no power yet.
     *
     * @param addon the add-on's jar
     * @param fleet the devices there will be
     * @param approves whether found devices are approved at once
     */
    public House(Path addon, Fleet fleet, boolean approves, Narrator narrator) {
        this(TestbedConfig.defaults().withAddon(addon), fleet, approves, narrator);
    }

    /** The same with an openHAB whose host has USB. */
    public House(Path addon, Fleet fleet, UsbSocket socket, Narrator narrator) {
        this(TestbedConfig.defaults().withAddon(addon).withUsb(socket.folder()), fleet, false, narrator);
    }

    private House(TestbedConfig config, Fleet fleet, boolean approves, Narrator narrator) {
        this.narrator = narrator;
        this.fleet = fleet;
        long begin = System.nanoTime();
        testbed = Testbed.start(config.withMdns(true).withLogLevels("WARN"));
        openhab =
                new OpenHabClient(testbed.restUrl().toString(), testbed.token().orElse(""));
        fleet.also(new DeviceStories(narrator, arrivals));
        housekeeper = new Housekeeper(openhab, narrator, arrivals, fleet.uuids(), approves);
        narrator.say(
                "openHAB   the testbed plays it: Apache Felix with the add-on, up after %.1f s, REST API at %s",
                (System.nanoTime() - begin) / 1e9, testbed.restUrl());
    }

    /** Plugs the devices in. */
    public void powerDevices() throws IOException {
        fleet.power();
    }

    public Arrivals arrivals() {
        return arrivals;
    }

    public Fleet fleet() {
        return fleet;
    }

    public OpenHabClient openhab() {
        return openhab;
    }

    /** openHAB's address, ending in {@code /rest}. */
    public String restUrl() {
        return testbed.restUrl().toString();
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            narrator.say("ending    openHAB and the devices are being stopped");
            housekeeper.close();
            testbed.close();
            fleet.close();
        }
    }
}
