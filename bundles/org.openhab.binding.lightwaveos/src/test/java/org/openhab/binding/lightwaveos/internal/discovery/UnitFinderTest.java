/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.core.thing.ThingUID;

class UnitFinderTest {

    private static final DeviceUuid ONE = new DeviceUuid("LW-000000000001");
    private static final DeviceUuid TWO = new DeviceUuid("LW-000000000002");
    private static final DeviceUuid THREE = new DeviceUuid("LW-000000000003");

    private final VirtualScheduler time = new VirtualScheduler();
    private final FakeNetwork network = new FakeNetwork();
    private final DeviceSightings sightings = new DeviceSightings();
    private final PeerSightings peers = new PeerSightings(sightings);
    private final List<String> heard = new ArrayList<>();
    private boolean inAccessPointNetwork;
    private final UnitFinder finder =
            new UnitFinder(sightings, peers, network, () -> inAccessPointNetwork, time, time::nanoTime);

    @BeforeEach
    void listen() {
        finder.addListener(new UnitFinder.Listener() {
            @Override
            public void found(FoundUnit unit) {
                heard.add("found " + unit.uuid() + " at " + unit.endpoint());
            }

            @Override
            public void gone(FoundUnit unit) {
                heard.add("gone " + unit.uuid());
            }
        });
    }

    @Test
    void aPlainAnnouncementIsBelievedAtOnce() {
        assertThat(finder.announced(says("lightwaveos", ONE, "10.0.0.11")))
                .contains(new FoundUnit(ONE, new Endpoint("10.0.0.11", 80)));
        time.pass(Duration.ofSeconds(60));
        assertThat(network.asked).isEmpty();
    }

    /** Finding A4: jmdns merges the addresses of equal names, oldest first; the text records are those of the last. */
    @Test
    void unitsOfOneNameAreAskedBeforeTheirAddressIsBelieved() {
        network.put("10.0.0.11", 80, ONE);
        network.put("10.0.0.12", 80, TWO);
        network.put("10.0.0.13", 80, THREE);
        assertThat(finder.announced(says("lightwaveos", ONE, "10.0.0.11"))).isPresent();
        assertThat(finder.announced(says("lightwaveos", TWO, "10.0.0.11", "10.0.0.12")))
                .isEmpty();
        time.pass(Duration.ofSeconds(2));
        assertThat(finder.announced(says("lightwaveos", THREE, "10.0.0.11", "10.0.0.12", "10.0.0.13")))
                .isEmpty();
        time.pass(Duration.ofSeconds(5));
        assertThat(heard)
                .contains("found " + TWO + " at 10.0.0.12:80", "found " + THREE + " at 10.0.0.13:80")
                .doesNotContain("found " + TWO + " at 10.0.0.11:80", "found " + THREE + " at 10.0.0.11:80");
    }

    /** Finding A4 again: three announcements at once leave only the last, with the addresses of all. */
    @Test
    void unitsThatSpokeAtOnceAreAllFound() {
        network.put("10.0.0.11", 80, ONE);
        network.put("10.0.0.12", 80, TWO);
        network.put("10.0.0.13", 80, THREE);
        finder.announced(says("lightwaveos", THREE, "10.0.0.11", "10.0.0.12", "10.0.0.13"));
        time.pass(Duration.ofSeconds(5));
        assertThat(heard)
                .containsExactlyInAnyOrder(
                        "found " + ONE + " at 10.0.0.11:80",
                        "found " + TWO + " at 10.0.0.12:80",
                        "found " + THREE + " at 10.0.0.13:80");
        assertThat(network.asked.get(0).host()).isEqualTo("10.0.0.13");
    }

    @Test
    void aNameThatWasAnotherUnitsIsNoLongerBelieved() {
        network.put("10.0.0.12", 80, TWO);
        finder.announced(says("lightwaveos", ONE, "10.0.0.11"));
        assertThat(finder.announced(says("lightwaveos", TWO, "10.0.0.12"))).isEmpty();
        time.pass(Duration.ofSeconds(1));
        assertThat(heard).containsExactly("found " + TWO + " at 10.0.0.12:80");
    }

    /** Finding A8: the text records are lost for good once a unit has changed its network. */
    @Test
    void aUnitThatLostItsTextRecordsIsKnownByItsName() {
        network.put("10.0.0.11", 80, ONE);
        assertThat(finder.announced(silent("lightwaveos-2", "esp.local", "10.0.0.11")))
                .isEmpty();
        time.pass(Duration.ofSeconds(1));
        assertThat(heard).containsExactly("found " + ONE + " at 10.0.0.11:80");
    }

    @Test
    void itsHostNameWillDoToo() {
        network.put("10.0.0.11", 80, ONE);
        finder.announced(silent("Living room", "LightwaveOS.local", "10.0.0.11"));
        time.pass(Duration.ofSeconds(1));
        assertThat(heard).hasSize(1);
    }

    /** The service type is used by many; none of them is asked anything. */
    @Test
    void strangersAreLeftAlone() {
        finder.announced(silent("printer", "printer.local", "10.0.0.50"));
        finder.announced(
                new Announcement("cam", "cam.local", List.of("10.0.0.51"), 80, "ESP32-CAM", "LW-000000000001"));
        finder.announced(new Announcement("x", "x.local", List.of("10.0.0.52"), 80, "ESP32-S3", "something"));
        finder.announced(says("lightwaveos", ONE));
        time.pass(Duration.ofSeconds(60));
        assertThat(network.asked).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void aDeviceThatTellsNoUuidCannotBecomeAThing() {
        network.putNameless("10.0.0.11", 80);
        finder.announced(silent("lightwaveos", "lightwaveos.local", "10.0.0.11"));
        time.pass(Duration.ofSeconds(60));
        assertThat(heard).isEmpty();
    }

    /** Finding A9: the old address comes first. */
    @Test
    void aUnitWithANewAddressIsFoundThere() {
        finder.announced(says("lightwaveos", ONE, "10.0.0.11"));
        network.put("10.0.0.99", 80, ONE);
        finder.announced(says("lightwaveos", ONE, "10.0.0.11", "10.0.0.99"));
        time.pass(Duration.ofSeconds(60));
        assertThat(heard).containsExactly("found " + ONE + " at 10.0.0.99:80");
    }

    @Test
    void aUnitThatHasMovedIsGoneOnceItIsSilentAtItsLastPlace() {
        finder.announced(says("lightwaveos", ONE, "10.0.0.11"));
        finder.announced(says("lightwaveos", ONE, "10.0.0.99"));
        finder.withdrawn("lightwaveos");
        time.pass(Duration.ofSeconds(60));
        assertThat(heard).containsExactly("gone " + ONE);
    }

    /** Finding A6: the good-bye names a name only. */
    @Test
    void aUnitThatSaidGoodByeIsGoneOnceItNoLongerAnswers() {
        finder.announced(says("lightwaveos", ONE, "10.0.0.11"));
        finder.withdrawn("lightwaveos");
        time.pass(UnitFinder.AFTER_GOODBYE.minusMillis(1));
        assertThat(network.asked).isEmpty();
        time.pass(Duration.ofSeconds(20));
        assertThat(heard).containsExactly("gone " + ONE);
    }

    /** Finding A7: a restart is a good-bye too. */
    @Test
    void aUnitThatIsBackInTimeWasNeverGone() {
        network.put("10.0.0.11", 80, ONE);
        finder.announced(says("lightwaveos", ONE, "10.0.0.11"));
        finder.withdrawn("lightwaveos");
        time.pass(Duration.ofSeconds(60));
        assertThat(heard).containsExactly("found " + ONE + " at 10.0.0.11:80");
    }

    /** With a shared name a good-bye may be anybody's: the units tell who is left. */
    @Test
    void onlyTheUnitThatHasGoneIsGone() {
        network.put("10.0.0.11", 80, ONE);
        network.put("10.0.0.12", 80, TWO);
        finder.announced(says("lightwaveos", TWO, "10.0.0.11", "10.0.0.12"));
        time.pass(Duration.ofSeconds(5));
        heard.clear();
        network.remove("10.0.0.12", 80);
        finder.withdrawn("lightwaveos");
        time.pass(Duration.ofSeconds(60));
        assertThat(heard).containsExactly("found " + ONE + " at 10.0.0.11:80", "gone " + TWO);
    }

    @Test
    void aGoodByeOfAnUnknownNameAsksNobody() {
        finder.withdrawn("printer");
        time.pass(Duration.ofSeconds(60));
        assertThat(network.asked).isEmpty();
    }

    @Test
    void aScanAsksAgainWhatWasHeardOf() {
        network.put("10.0.0.11", 80, ONE);
        finder.announced(says("lightwaveos", ONE, "10.0.0.11"));
        finder.scan();
        time.pass(Duration.ofSeconds(1));
        assertThat(network.asked).containsExactly(new Endpoint("10.0.0.11", 80));
        assertThat(heard).containsExactly("found " + ONE + " at 10.0.0.11:80");
    }

    @Test
    void aScanAsksAnAccessPointOnlyFromWithinItsNetwork() {
        network.put("192.168.4.1", 80, ONE);
        finder.scan();
        time.pass(Duration.ofSeconds(60));
        assertThat(network.asked).isEmpty();
        inAccessPointNetwork = true;
        finder.scan();
        time.pass(Duration.ofSeconds(1));
        assertThat(heard).containsExactly("found " + ONE + " at 192.168.4.1:80");
    }

    @Test
    void aUnitThatIsAThingIsWokenAndNotOffered() {
        FakeWatcher watcher = new FakeWatcher("mine", ONE, new Endpoint("10.0.0.11", 80));
        sightings.add(watcher);
        assertThat(finder.announced(says("lightwaveos", ONE, "10.0.0.77"))).isEmpty();
        assertThat(watcher.seen).containsExactly(new Endpoint("10.0.0.77", 80));
    }

    /** The wrong address of finding A4 must not reach a Thing: core would write it into its configuration. */
    @Test
    void aThingHearsOnlyVerifiedAddressesWhereThereIsADoubt() {
        FakeWatcher watcher = new FakeWatcher("mine", TWO, new Endpoint("10.0.0.20", 80));
        sightings.add(watcher);
        network.put("10.0.0.11", 80, ONE);
        network.put("10.0.0.12", 80, TWO);
        finder.announced(says("lightwaveos", TWO, "10.0.0.11", "10.0.0.12"));
        time.pass(Duration.ofSeconds(5));
        assertThat(watcher.seen).containsExactly(new Endpoint("10.0.0.12", 80));
        assertThat(heard).containsExactly("found " + ONE + " at 10.0.0.11:80");
    }

    /** Doubt or not, who is configured for an announced address or name may try there at once. */
    @Test
    void anAnnouncementWakesWhoLooksThere() {
        FakeWatcher byAddress = new FakeWatcher("a", ONE, new Endpoint("10.0.0.11", 80));
        FakeWatcher byName = new FakeWatcher("b", null, new Endpoint("lightwaveos.local", 80));
        FakeWatcher elsewhere = new FakeWatcher("c", THREE, new Endpoint("10.0.0.30", 80));
        sightings.add(byAddress);
        sightings.add(byName);
        sightings.add(elsewhere);
        finder.announced(silent("lightwaveos", "lightwaveos.local", "10.0.0.11", "10.0.0.12"));
        assertThat(byAddress.seen).containsExactly(new Endpoint("10.0.0.11", 80));
        assertThat(byName.seen).containsExactly(new Endpoint("lightwaveos.local", 80));
        assertThat(elsewhere.seen).isEmpty();
    }

    /** The Thing that discovery once made now drives another unit: it is not offered the first one's address. */
    @Test
    void aThingOfThatUidIsNotOfferedAgain() {
        sightings.add(new FakeWatcher("lw-000000000001", TWO, new Endpoint("10.0.0.20", 80)));
        assertThat(finder.announced(says("lightwaveos", ONE, "10.0.0.11"))).isEmpty();
        FakeWatcher gone = new FakeWatcher("x", ONE, new Endpoint("10.0.0.20", 80));
        sightings.add(gone);
        sightings.remove(gone);
        finder.announced(says("lightwaveos", ONE, "10.0.0.12"));
        assertThat(gone.seen).isEmpty();
    }

    /** Memory stays bounded whatever a network full of nonsense says. */
    @Test
    void aFloodOfNamesIsSurvived() {
        for (int i = 0; i < 2000; i++) {
            finder.announced(silent("lightwaveos-" + i, "h.local", "10.1." + i / 256 + "." + i % 256));
        }
        time.pass(Duration.ofMinutes(10));
        assertThat(network.asked.stream().distinct().count()).isLessThanOrEqualTo(ProbeQueue.CAPACITY);
        assertThat(time.pending()).isZero();
    }

    @Test
    void onceClosedNothingIsAsked() {
        finder.close();
        finder.announced(silent("lightwaveos", "lightwaveos.local", "10.0.0.11"));
        finder.scan();
        time.pass(Duration.ofSeconds(60));
        assertThat(network.asked).isEmpty();
    }

    private static Announcement says(String name, DeviceUuid unit, String... addresses) {
        return new Announcement(name, "lightwaveos.local", List.of(addresses), 80, "ESP32-S3", unit.text());
    }

    private static Announcement silent(String name, String host, String... addresses) {
        return new Announcement(name, host, List.of(addresses), 80, "", "");
    }

    private static final class FakeWatcher implements DeviceSightings.Watcher {

        private final List<Endpoint> seen = new ArrayList<>();
        private final String id;
        private final DeviceUuid unit;
        private final Endpoint endpoint;

        private FakeWatcher(String id, DeviceUuid unit, Endpoint endpoint) {
            this.id = id;
            this.unit = unit;
            this.endpoint = endpoint;
        }

        @Override
        public ThingUID thing() {
            return new ThingUID(LightwaveBindingConstants.THING_TYPE_DEVICE, id);
        }

        @Override
        public Optional<DeviceUuid> unit() {
            return Optional.ofNullable(unit);
        }

        @Override
        public Endpoint endpoint() {
            return endpoint;
        }

        @Override
        public void seenAt(Endpoint where) {
            seen.add(where);
        }
    }
}
