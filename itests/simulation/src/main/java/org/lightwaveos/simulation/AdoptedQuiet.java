/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.simulation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.lightwaveos.model.LightField;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.protocol.LightCommand;
import org.lightwaveos.virtual.gateway.Fault;

/** Good times: what is true of every installation with adopted devices, once nothing bad happens any more. */
final class AdoptedQuiet {

    /** As units need to find each other. */
    private static final long UNITS_CALM_MS = 90_000;

    /** Longer than the wait before an order is repeated that a storm has seen fail again and again. */
    private static final long CALM_MS = 65_000;

    /** From a person's change at a peer until all peers have it. */
    private static final long PEERS_MS = 25;

    /** A frame, one turn of the device's pacing (20 messages a second), and one poll that was there first. */
    private static final long OWN_MS = 120;

    private static final long REACTION_MS = 3_000;

    /** A status by the clock hides one out of turn; the next one by the clock, after 5 s, has the news. */
    private static final long NOTICED_MS = 6_000;

    /** Where no push comes the light is read each 15 s at least. */
    private static final long POLLED_MS = 18_000;

    private static final long SETTLED_MS = 12_000;
    /** Each poll falls due in that: the slowest is made every 30 s. */
    private static final long IDLE_MS = 40_000;

    private final AdoptedHome home;
    private final RandomGenerator random;
    private final Group group;
    private final AdoptedMishaps mishaps;

    /** Waits until all must be quiet. */
    AdoptedQuiet(AdoptedHome home) {
        this.home = home;
        this.random = home.random;
        home.run(home.household.units.isEmpty() ? CALM_MS : UNITS_CALM_MS);
        this.group = new Group(home.household);
        this.mishaps = new AdoptedMishaps(home, group);
    }

    void check() {
        group.checkLeaders();
        group.checkLight();
        inStep("in quiet times");
        idle(IDLE_MS / 2);
        changeOfTheGroup();
        turnAtADevice(false);
        byHand();
        changeOfTheGroup();
        twoTurnsAtOnce();
        switch (random.nextInt(4)) {
            case 0 -> turnAtADevice(true);
            case 1 -> mishaps.leaveAndRejoin();
            case 2 -> slowDevice();
            default -> mishaps.driverGoes();
        }
        mishaps.powerCut();
        idle(IDLE_MS);
    }

    /** A change at a peer: each device shows it in its own time, whatever the others' is, and is told once. */
    private void changeOfTheGroup() {
        OwnNode user = home.anyOf(home.household.ours);
        UserChange change = UserChange.random(random);
        int before = user.brightness();
        if (before == user.brightness() && random.nextBoolean()) {
            change = UserChange.brightness((before + 1 + random.nextInt(255)) % 256);
        }
        String when = "after a change at " + Trace.name(user);
        home.trace.say("a change in quiet times");
        Messages ledger = new Messages(home);
        Map<Adoptee, Map<LightField, Integer>> own = ownOfAll();
        group.wants(change);
        user.change(change);
        GroupLight wanted = group.wanted();
        long start = home.timeline.now();
        long slowest = 0;
        // three zones are more than a dozen commands
        long zones = change.ours() instanceof LightCommand.SetZoneMode ? 1_500 : 0;
        for (Adoptee driver : home.drivers()) {
            slowest = Math.max(slowest, due(driver) + zones);
        }
        for (long ms = 0; ms <= slowest; ms++) {
            home.run(1);
            for (Adoptee driver : home.drivers()) {
                if (home.timeline.now() - start == due(driver) + zones) {
                    List<String> late = Expected.differences(driver, wanted);
                    Group.require(late.isEmpty(), when + ", " + driver + " is late: " + late);
                }
            }
        }
        home.run(REACTION_MS);
        group.checkLight();
        inStep(when);
        ledger.atMost(when, change.ours() instanceof LightCommand.SetZoneMode ? 30 : 1, 0);
        Group.require(own.equals(ownOfAll()), when + ", a device has changed what it does not share");
    }

    private long due(Adoptee driver) {
        return PEERS_MS + OWN_MS + driver.device().air.slowest();
    }

    private Map<Adoptee, Map<LightField, Integer>> ownOfAll() {
        Map<Adoptee, Map<LightField, Integer>> all = new HashMap<>();
        for (Adoptee driver : home.drivers()) {
            Map<LightField, Integer> own = new EnumMap<>(LightField.class);
            for (LightField field : LightField.values()) {
                if (!driver.settings().followed().contains(field)) {
                    own.put(field, Expected.value(driver.device().light(), field));
                }
            }
            all.put(driver, own);
        }
        return all;
    }

    /** A person changes a device by its app: that enters the group, or is put right, once. */
    private void turnAtADevice(boolean lostPushes) {
        Adoptee driver = home.anyOf(home.drivers());
        StockDevice device = driver.device();
        String when = "after a turn at " + driver;
        if (lostPushes) {
            device.faults(device.faults().with(Fault.LOST_PUSHES));
        }
        Turn turn = Turn.random(random, driver);
        home.trace.say("a turn in quiet times");
        Messages ledger = new Messages(home);
        device.phone(turn.text());
        home.run(lostPushes ? POLLED_MS : NOTICED_MS);
        tookUp(when, driver, turn);
        home.run(SETTLED_MS);
        tookUp(when, driver, turn);
        ledger.atMost(when, 1, driver.settings().source() ? 1 : 0);
        device.faults(device.faults().without(Fault.LOST_PUSHES));
    }

    /** A person uses a device's own channel, at whichever openHAB has it: the same, and at once. */
    private void byHand() {
        Adoptee adoptee = home.anyOf(home.adoptees);
        Adoptee driver = home.driver(adoptee.device()).orElseThrow();
        String when = "after " + adoptee + " was commanded by hand";
        Turn turn = Turn.random(random, driver);
        home.trace.say("by hand in quiet times");
        Messages ledger = new Messages(home);
        adoptee.command(turn.field(), turn.value());
        home.run(adoptee == driver ? REACTION_MS : NOTICED_MS);
        tookUp(when, driver, turn);
        Group.require(ledger.proposals() <= 1, when + ", devices brought " + ledger.proposals() + " changes");
        for (Adoptee each : home.adoptees) {
            int most = home.driver(each.device()).filter(each::equals).isPresent() ? 1 : 0;
            // who commands insists once on what somebody else puts right
            most += each == adoptee ? 1 : 0;
            most += adoptee != driver && each.device() == adoptee.device() ? 1 : 0;
            Group.require(
                    ledger.touches(each) <= most, when + ", " + each + " took " + ledger.touches(each) + " messages");
        }
    }

    private void tookUp(String when, Adoptee driver, Turn turn) {
        boolean shared = driver.settings().followed().contains(turn.field());
        boolean stays = !shared || driver.settings().source();
        int value = Expected.value(driver.device().light(), turn.field());
        Group.require(!stays || value == turn.value(), when + " (" + turn + ") its " + turn.field() + " is " + value);
        group.wants(group.speaker().shown());
        group.checkLight();
        inStep(when);
    }

    /** Two people at two devices, or at a device and a peer, want different things at the same moment: one of them has it. */
    private void twoTurnsAtOnce() {
        List<Adoptee> drivers = home.drivers();
        Adoptee first = home.anyOf(drivers);
        Adoptee second = home.anyOf(drivers);
        home.trace.say("two turns at once");
        Messages ledger = new Messages(home);
        int most = 1;
        first.device().phone(new Turn(LightField.BRIGHTNESS, 1 + random.nextInt(20)).text());
        home.run(random.nextInt(200));
        if (random.nextBoolean()) {
            second.device().phone(new Turn(LightField.BRIGHTNESS, 1 + random.nextInt(20)).text());
            most++;
        } else {
            home.anyOf(home.household.ours).change(UserChange.brightness(100 + random.nextInt(100)));
        }
        home.run(SETTLED_MS);
        group.wants(group.speaker().shown());
        group.checkLight();
        inStep("after two turns at once");
        ledger.atMost("two turns at once", 2 + most, most);
    }

    /** One device is slow, and delays nobody. */
    private void slowDevice() {
        StockDevice device = home.anyOf(home.devices);
        home.trace.say(() -> device.name() + " is slow");
        device.air.is(300, 900, 0);
        home.run(5_000);
        changeOfTheGroup();
        changeOfTheGroup();
        device.air.fair();
        home.run(5_000);
    }

    private void inStep(String when) {
        InStep.check(when, home, group);
    }

    private void idle(long ms) {
        Messages ledger = new Messages(home);
        home.run(ms);
        ledger.atMost("an idle time", 0, 0);
        inStep("after an idle time");
    }
}
