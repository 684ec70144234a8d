/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.mdns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.DeviceUuid;
import org.openhab.core.io.transport.mdns.ServiceDescription;

class PeerAdvertiserTest {

    private static final DeviceUuid ONE = new DeviceUuid("LW-AABBCCDDEEFF");
    private static final DeviceUuid TWO = new DeviceUuid("LW-FEBBCCDDEEFF");

    private final FakeMdns client = new FakeMdns();
    private final PeerAdvertiser advertiser = new PeerAdvertiser(client);

    @AfterEach
    void end() {
        client.goodbyes.release(1000);
        advertiser.deactivate();
    }

    /** Sync protocol, section 2: exactly this is what firmware dials. */
    @Test
    void theRecordIsWhatFirmwareExpects() {
        ServiceDescription record = PeerAdvertiser.describe(ONE, 8190);
        assertThat(record.serviceType).isEqualTo("_ws._tcp.local.");
        assertThat(record.serviceName).isEqualTo("openHAB-DDEEFF");
        assertThat(record.servicePort).isEqualTo(8190);
        assertThat(record.serviceProperties)
                .isEqualTo(Map.of("board", "ESP32-S3", "uuid", "LW-AABBCCDDEEFF", "syncver", "1"));
    }

    @Test
    void aPeerIsAdvertisedAndTakenBack() throws InterruptedException {
        advertiser.advertise(ONE, 8190);
        assertThat(client.next()).isEqualTo("register openHAB-DDEEFF 8190");
        advertiser.withdraw();
        assertThat(client.next()).isEqualTo("unregister openHAB-DDEEFF 8190");
    }

    /** Finding D2: a good-bye holds its caller up for two seconds. */
    @Test
    void nobodyWaitsForAGoodByeButWhatComesAfterIt() throws InterruptedException {
        client.goodbyes.drainPermits();
        advertiser.advertise(ONE, 8190);
        client.next();
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> {
            advertiser.withdraw();
            advertiser.advertise(TWO, 8191);
        });
        assertThat(client.next()).isEqualTo("unregister openHAB-DDEEFF 8190");
        assertThat(client.isIdle()).isTrue();
        client.goodbyes.release();
        assertThat(client.next()).isEqualTo("register openHAB-DDEEFF 8191");
    }

    @Test
    void whatIsAdvertisedAlreadyIsNotAdvertisedAgain() throws InterruptedException {
        advertiser.advertise(ONE, 8190);
        client.next();
        advertiser.advertise(ONE, 8190);
        advertiser.advertise(ONE, 8191);
        assertThat(client.next()).isEqualTo("unregister openHAB-DDEEFF 8190");
        assertThat(client.next()).isEqualTo("register openHAB-DDEEFF 8191");
    }

    @Test
    void whereNothingIsAdvertisedNothingIsTakenBack() {
        advertiser.withdraw();
        advertiser.deactivate();
        assertThat(client.isIdle()).isTrue();
    }

    @Test
    void theEndWaitsForTheGoodByeButNotForEver() throws InterruptedException {
        client.goodbyes.drainPermits();
        advertiser.advertise(ONE, 8190);
        client.next();
        assertTimeoutPreemptively(Duration.ofSeconds(4), advertiser::deactivate);
        assertThat(client.next()).isEqualTo("unregister openHAB-DDEEFF 8190");
    }
}
