/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.lightwaveos.virtual.DeviceEvent;

class FleetTest {
    /** Nobody listens there. */
    private static final int NO_PORT = 0;

    @Test
    void peersFindOneAnotherWhenTheyScan() throws Exception {
        BlockingQueue<DeviceEvent> events = new LinkedBlockingQueue<>();
        try (Fleet fleet = Fleet.ofPeers(2, UnitKind.CORRECT, NO_PORT)) {
            fleet.also(events::add);
            fleet.power();
            List<String> uuids = fleet.uuids();
            DeviceEvent role;
            do {
                // An announcement may come after the other's only scan, whose next one is 30 s away.
                fleet.scan();
                role = events.poll(10, TimeUnit.SECONDS);
                assertThat(role).as("an event").isNotNull();
            } while (!(role.event().equals("sync.role")
                    && role.uuid().equals(uuids.get(0))
                    && uuids.get(1).equals(role.fields().get("leader"))));

            fleet.device(uuids.get(1)).orElseThrow().kill();
            assertThat(fleet.powered(uuids.get(1))).isFalse();
            assertThat(fleet.light(uuids.get(1))).isEmpty();
            assertThat(fleet.light(uuids.get(0))).isPresent();
            fleet.scan();
        }
    }

    /** Of two units with one name at one address, openHAB finds only the one that speaks last. */
    @Test
    void noUnitIsCalledWhatAnotherDemosUnitIs() throws Exception {
        Queue<String> names = new ConcurrentLinkedQueue<>();
        try (Fleet fleet = new Fleet(3);
                Fleet another = new Fleet(3)) {
            fleet.also(event -> noteName(event, names));
            another.also(event -> noteName(event, names));
            fleet.power();
            another.power();
        }

        assertThat(names).hasSize(6).doesNotHaveDuplicates();
    }

    private static void noteName(DeviceEvent event, Queue<String> names) {
        if (event.event().equals("announced")) {
            names.add(String.valueOf(event.fields().get("name")));
        }
    }

    /** openHAB is lower than them if it never wants to lead: 02-00-00. */
    @Test
    void uuidsRiseAndAreAboveOpenhabsLowest() {
        List<String> uuids = new Fleet(3).uuids();

        assertThat(uuids).isSorted().allSatisfy(uuid -> assertThat(uuid).isGreaterThan("LW-020000FFFFFF"));
    }
}
