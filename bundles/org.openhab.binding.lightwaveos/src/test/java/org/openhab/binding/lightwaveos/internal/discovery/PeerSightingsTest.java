/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.binding.lightwaveos.internal.LightwaveBindingConstants;
import org.openhab.core.thing.ThingUID;

class PeerSightingsTest {

    private static final DeviceUuid UNIT = new DeviceUuid("LW-000000000001");
    private static final DeviceUuid PEER = new DeviceUuid("LW-0000000000AB");
    private static final Endpoint SOMEWHERE = new Endpoint("10.0.0.11", 80);

    private final DeviceSightings devices = new DeviceSightings();
    private final PeerSightings sightings = new PeerSightings(devices);
    private final List<String> heard = new ArrayList<>();
    private final PeerSightings.Watcher watcher = new PeerSightings.Watcher() {
        @Override
        public void seen(DeviceUuid uuid, Endpoint where) {
            heard.add("seen " + uuid + " " + where);
        }

        @Override
        public void gone(DeviceUuid uuid) {
            heard.add("gone " + uuid);
        }
    };

    @Test
    void whoComesLaterHearsOfThoseThatAreThere() {
        sightings.seen(UNIT, SOMEWHERE);
        sightings.seen(PEER, new Endpoint("10.0.0.12", 8190));
        sightings.gone(PEER);
        sightings.add(watcher);
        assertThat(heard).containsExactly("seen LW-000000000001 10.0.0.11:80");
        sightings.remove(watcher);
        sightings.seen(PEER, SOMEWHERE);
        assertThat(heard).hasSize(1);
    }

    /** One socket for both: a unit refuses a second one from this host. */
    @Test
    void aUnitWithAThingIsWhereItsThingLooksForIt() {
        sightings.add(watcher);
        devices.add(new Thing("lightwaveos.local"));
        sightings.seen(UNIT, SOMEWHERE);
        assertThat(heard).containsExactly("seen LW-000000000001 lightwaveos.local:80");
    }

    @Test
    void aUnitThatAThingHasMetIsSeenThereWithoutAnyAnnouncement() {
        sightings.add(watcher);
        devices.verified(UNIT, SOMEWHERE);
        assertThat(heard).containsExactly("seen LW-000000000001 10.0.0.11:80");
    }

    /** The union of an old and a new address has the new one last. */
    @Test
    void aPeersLatestAddressCounts() {
        sightings.add(watcher);
        assertThat(sightings.announced(peer(PEER, "10.0.0.1", "10.0.0.2"))).isTrue();
        assertThat(heard).containsExactly("seen LW-0000000000AB 10.0.0.2:8190");
    }

    /** Finding A6: a good-bye has no text records. */
    @Test
    void aPeersGoodByeIsKnownByItsName() {
        sightings.add(watcher);
        assertThat(sightings.withdrawn("openHAB-0000AB")).isFalse();
        sightings.announced(peer(PEER, "10.0.0.1"));
        assertThat(sightings.withdrawn("openHAB-0000AB")).isTrue();
        assertThat(sightings.withdrawn("lightwaveos")).isFalse();
        assertThat(heard).containsExactly("seen LW-0000000000AB 10.0.0.1:8190", "gone LW-0000000000AB");
        assertThat(sightings.isEmpty()).isTrue();
    }

    @Test
    void whatIsNoPeerIsLeftToOthers() {
        sightings.add(watcher);
        assertThat(sightings.announced(
                        new Announcement("lightwaveos", "", List.of("10.0.0.1"), 80, "ESP32-S3", UNIT.text())))
                .isFalse();
        assertThat(sightings.announced(new Announcement("openHAB-0000AB", "", List.of("10.0.0.1"), 8080, "", "")))
                .isFalse();
        assertThat(sightings.announced(peer(PEER))).isTrue();
        assertThat(heard).isEmpty();
    }

    private static Announcement peer(DeviceUuid uuid, String... addresses) {
        return new Announcement("openHAB-" + uuid.suffix(), "", List.of(addresses), 8190, "ESP32-S3", uuid.text());
    }

    private record Thing(String host) implements DeviceSightings.Watcher {

        @Override
        public ThingUID thing() {
            return LightwaveBindingConstants.thingUidOf(UNIT);
        }

        @Override
        public Optional<DeviceUuid> unit() {
            return Optional.of(UNIT);
        }

        @Override
        public Endpoint endpoint() {
            return new Endpoint(host, 80);
        }

        @Override
        public void seenAt(Endpoint where) {
            throw new AssertionError("not of its concern");
        }
    }
}
