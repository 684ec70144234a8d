/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lightwaveos.rest.OpenHabClient;
import org.lightwaveos.rest.StatusView;

/** Power cuts, and units that take the place of others. */
@ExtendWith(OpenHabExtension.class)
class RecoveryAcceptanceTest {
    private static final Duration SOON = Duration.ofSeconds(8);

    private final OpenHabClient rest;
    private final List<AutoCloseable> everything = new ArrayList<>();

    RecoveryAcceptanceTest(OpenHabClient rest) {
        this.rest = rest;
    }

    @AfterEach
    void takeAway() throws Exception {
        for (AutoCloseable each : everything) {
            each.close();
        }
    }

    @Test
    void aUnitWithoutPowerIsOfflineForAReasonAndComesBackByItself() throws IOException {
        Unit unit = with(Unit.announced());
        Lamp lamp = with(Lamp.byHand(rest, unit)).online();

        unit.device().kill();
        StatusView offline = lamp.offline();
        assertReadable(offline);
        assertThat(offline.statusDetail()).isEqualTo("COMMUNICATION_ERROR");

        unit.device().revive();
        lamp.online();
        lamp.command("brightness", "23");
        Eventually.within(SOON, () -> assertThat(unit.light().brightness()).isEqualTo(59));
    }

    @Test
    void aUnitThatWasNeverThereIsOfflineForAReason() throws IOException {
        Unit unit = with(Unit.quiet());
        int port = unit.device().port();
        unit.close();

        String uid = Lamp.TYPE + ":absent";
        rest.createThing(uid, Lamp.TYPE, "Absent", Map.of("host", "127.0.0.1", "port", port));
        everything.add(() -> rest.removeThing(uid));

        Eventually.within(Lamp.PATIENCE, () -> {
            assertThat(rest.status(uid).status()).isEqualTo("OFFLINE");
            assertReadable(rest.status(uid));
        });
    }

    @Test
    void anotherUnitInItsPlaceIsNeverDriven() throws IOException {
        Unit owner = with(Unit.quiet());
        Lamp lamp = with(Lamp.byHand(rest, owner)).online();
        int port = owner.device().port();
        owner.device().kill();
        lamp.offline();

        Unit stranger = with(Unit.with(config -> config.withMdns(false).withPort(port)));
        Eventually.within(Lamp.PATIENCE, () -> {
            StatusView status = lamp.status();
            assertThat(status.status()).isEqualTo("OFFLINE");
            assertThat(status.reason().orElse("")).as("names the stranger").contains(stranger.uuid());
            assertReadable(status);
        });
        lamp.command("brightness", "23");
        lamp.command("effect-step", "NEXT");
        lamp.command("mood", "84");
        // It has been asked once more who it is since then, so there was time to do it wrong.
        int asked = stranger.events("rest").size();
        Eventually.within(
                Lamp.PATIENCE, () -> assertThat(stranger.events("rest").size()).isGreaterThan(asked));
        assertThat(stranger.events("light")).as("changes of its light").isEmpty();
        assertThat(stranger.events("command")).isEmpty();

        stranger.close();
        owner.device().revive();
        lamp.online();
    }

    /** For people: a sentence, and nothing of Java. */
    private static void assertReadable(StatusView status) {
        assertThat(status.reason()).hasValueSatisfying(text -> assertThat(text)
                .hasSizeGreaterThan(10)
                .doesNotContain("@text", "Exception", "org.", "java.", "null", "{0}"));
    }

    private <T extends AutoCloseable> T with(T each) {
        everything.add(0, each);
        return each;
    }
}
