/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** openHAB is started again: its peer is who it was, and shows what it showed. */
class PeerRestartAcceptanceTest {

    @BeforeEach
    void onlyOurOwn() {
        assumeFalse(OpenHab.isForeign(), "a foreign openHAB is not ours to restart");
    }

    @Test
    void identityAndLightOutliveARestart(@TempDir Path folder) throws IOException {
        int port = HousePeer.freePort();
        Map<String, ?> quiet = Map.of("advertise", false);
        String uuid;
        try (OpenHab openhab = OpenHab.keptIn(folder)) {
            HousePeer house = HousePeer.add(openhab.rest(), "kept", port, quiet).online();
            uuid = house.uuid();
            house.lamp().command("brightness", "61");
            house.lamp().command("effect", "Ocean");
            house.shows("effect", "257");
            house.shows("brightness", "61");
        }

        try (OpenHab openhab = OpenHab.keptIn(folder)) {
            HousePeer house = HousePeer.of(openhab.rest(), "kept", port).online();
            house.shows("brightness", "61");
            house.shows("effect", "257");
            assertThat(house.uuid()).isEqualTo(uuid);

            // The Thing goes, the host stays: it comes back as the same peer, with the light of a first start.
            house.remove();
            HousePeer again =
                    HousePeer.add(openhab.rest(), "again", port, quiet).online();
            again.shows("effect", "256");
            assertThat(again.uuid()).isEqualTo(uuid);
        }
    }
}
