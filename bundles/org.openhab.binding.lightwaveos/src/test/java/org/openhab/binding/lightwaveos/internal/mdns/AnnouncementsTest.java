/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.mdns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openhab.binding.lightwaveos.internal.discovery.Announcement;

class AnnouncementsTest {

    private static final Map<String, String> TEXT =
            Map.of("board", "ESP32-S3", "uuid", "LW-AABBCCDDEEFF", "syncver", "1");

    @Test
    void aPeersIpv4AddressGoesBeforeItsIpv6Address() {
        assertThat(read("openHAB-DDEEFF", "2001:db8::1", "10.0.0.2", "fe80::1").addresses())
                .containsExactly("10.0.0.2");
    }

    @Test
    void aPeerThatHasNoOtherIsReachedByIpv6() {
        assertThat(read("openHAB-DDEEFF", "fe80::1", "2001:db8::1", "169.254.1.1")
                        .addresses())
                .containsExactly("2001:db8:0:0:0:0:0:1");
    }

    @Test
    void linkLocalAddressesLeadNowhere() {
        assertThat(Announcements.read(
                        SpokenService.resolved("openHAB-DDEEFF", "h.local.", 8190, TEXT, "fe80::1", "169.254.1.1")))
                .isEmpty();
    }

    /** A unit is reached by IPv4 alone; until that record comes it is not resolved. */
    @Test
    void aUnitIsNotReachedByIpv6() {
        assertThat(Announcements.read(
                        SpokenService.resolved("lightwaveos", "lightwaveos.local.", 80, TEXT, "2001:db8::1")))
                .isEmpty();
    }

    private static Announcement read(String name, String... addresses) {
        return Announcements.read(SpokenService.resolved(name, "h.local.", 8190, TEXT, addresses))
                .orElseThrow();
    }
}
