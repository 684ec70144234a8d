/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.List;
import org.lightwaveos.model.LightField;
import org.lightwaveos.virtual.firmware.LiveLight;

/** Single mishaps in good times. */
final class AdoptedMishaps {

    private static final long REACTION_MS = 3_000;
    private static final long SETTLED_MS = 12_000;

    private final AdoptedHome home;
    private final Group group;

    AdoptedMishaps(AdoptedHome home, Group group) {
        this.home = home;
        this.group = group;
    }

    /** Not followed, a device is left alone and brings nothing; followed again, it takes the group's light. */
    void leaveAndRejoin() {
        Adoptee driver = home.anyOf(home.drivers());
        List<Adoptee> all = home.adoptees.stream()
                .filter(adoptee -> adoptee.device() == driver.device())
                .toList();
        all.forEach(adoptee -> adoptee.follow(false));
        home.run(REACTION_MS);
        Messages ledger = new Messages(home);
        LiveLight before = driver.device().light();
        int level = group.speaker().brightness() > 128 ? 60 : 200;
        home.anyOf(home.household.ours).change(UserChange.brightness(level));
        home.run(REACTION_MS);
        Group.require(
                before.brightness() == driver.device().light().brightness(), driver + " has left, and still follows");
        driver.device().phone(new Turn(LightField.PALETTE, 7).text());
        home.run(SETTLED_MS);
        for (Adoptee adoptee : all) {
            Group.require(ledger.touches(adoptee) == 0, adoptee + " has left, and yet is told");
        }
        Group.require(ledger.proposals() == 0, driver + " has left, and yet is heard");
        all.forEach(adoptee -> adoptee.follow(true));
        home.run(REACTION_MS);
        group.wants(group.speaker().shown());
        group.checkLight();
        InStep.check("after " + driver + " has joined again", home, group);
    }

    /** The openHAB that drives a device stops: the other one that has it drives it then. */
    void driverGoes() {
        List<StockDevice> shared = home.devices.stream()
                .filter(device -> home.adoptees.stream()
                                .filter(adoptee -> adoptee.device() == device)
                                .count()
                        > 1)
                .toList();
        if (shared.isEmpty() || !home.household.units.isEmpty()) {
            return;
        }
        StockDevice device = home.anyOf(shared);
        OwnNode gone = home.driver(device).orElseThrow().home().node();
        gone.stop();
        home.run(REACTION_MS);
        Group rest = new Group(home.household);
        UserChange change = UserChange.brightness(rest.speaker().brightness() > 128 ? 70 : 210);
        rest.speaker().change(change);
        home.run(REACTION_MS);
        List<String> differences = Expected.differences(
                home.driver(device).orElseThrow(), rest.speaker().shown());
        Group.require(differences.isEmpty(), "nobody drives " + device.name() + ": " + differences);
        gone.start();
        // It announces itself, and hears of the others.
        home.household.ours.stream().filter(other -> other != gone).forEach(other -> {
            other.inReach(List.of(gone));
            gone.inReach(List.of(other));
        });
        home.run(30_000);
        group.wants(rest.speaker().shown());
        group.checkLight();
        InStep.check("after " + Trace.name(gone) + " came back", home, group);
    }

    /** The light is back within a second of the device's being reachable. */
    void powerCut() {
        Adoptee driver = home.anyOf(home.drivers());
        StockDevice device = driver.device();
        device.powerOff();
        home.run(2_000 + home.random.nextInt(20_000));
        device.powerOn();
        home.run(1_000);
        List<String> late = Expected.differences(driver, group.speaker().shown()).stream()
                .filter(difference -> !difference.startsWith("zone"))
                .toList();
        Group.require(late.isEmpty(), driver + " is back for a second: " + late);
        int effect = group.speaker().shown().effect().value();
        boolean changes = driver.settings().followed().contains(LightField.EFFECT)
                && device.has(effect)
                && effect != device.bootEffect();
        Group.require(!changes || device.hasFaded(), driver + " is back and has jumped to the group's effect");
        // three zones are more than a dozen commands, at twenty a second
        home.run(1_500);
        InStep.check("two and a half seconds after a power cut", home, group);
        home.run(SETTLED_MS);
        InStep.check("after a power cut", home, group);
    }
}
