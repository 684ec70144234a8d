/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lightwaveos.rest.InboxView;
import org.lightwaveos.rest.OpenHabClient;
import org.lightwaveos.virtual.serial.SerialFault;

/** A strip of openHAB's own: from a USB socket into a group. */
@EnabledOnOs(OS.LINUX)
@ExtendWith(OpenHabExtension.class)
class GatewayAcceptanceTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    /** A device has 10 s to answer before anybody says that it is silent. */
    private static final Duration VERDICT = Duration.ofSeconds(25);

    private static final int OCEAN = 257;

    /** Lock files are of the whole machine, by the last name of the path. */
    private static final String FIRST = "gateway-a-" + ProcessHandle.current().pid();

    private static final String SECOND = "gateway-b-" + ProcessHandle.current().pid();

    private final OpenHabClient rest;
    private final List<AutoCloseable> everything = new ArrayList<>();

    @TempDir
    Path ports;

    GatewayAcceptanceTest(OpenHabClient rest) {
        this.rest = rest;
    }

    @BeforeEach
    void onlyOurOwn() {
        assumeFalse(OpenHab.isForeign(), "a foreign openHAB sees its own USB, not ours");
    }

    @AfterEach
    void takeAway() throws Exception {
        for (int i = everything.size() - 1; i >= 0; i--) {
            everything.get(i).close();
        }
        for (InboxView entry : rest.inbox()) {
            rest.removeInboxEntry(entry.thingUID());
        }
    }

    @Test
    void whatIsPluggedInIsFoundDrivenAndFoundAgainUnderAnotherName() throws IOException {
        HousePeer house = with(HousePeer.add(rest, "strip", HousePeer.freePort(), Map.of()));
        house.online();
        Strip strip = with(Strip.pluggedIn(ports, FIRST));
        InboxView entry = found(strip);
        assertThat(entry.thingTypeUID()).isEqualTo(Strip.TYPE);
        assertThat(entry.properties()).containsEntry("port", strip.port(FIRST));
        rest.approve(entry.thingUID(), "Strip");
        Lamp lamp = with(Lamp.of(rest, entry.thingUID(), "strip-" + strip.serial()));
        lamp.online();

        lamp.command("brightness", "40");
        Eventually.within(SOON, () -> assertThat(strip.light().brightness()).isEqualTo(102));
        assertThat(lamp.state("effect")).isEqualTo(String.valueOf(strip.light().effectId()));

        // A knob is turned at 50 Hz: each turn costs no more than the last one.
        long next = System.nanoTime();
        for (int percent = 1; percent <= 60; percent++) {
            lamp.command("brightness", String.valueOf(percent));
            next += TimeUnit.MILLISECONDS.toNanos(20);
            LockSupport.parkNanos(next - System.nanoTime());
        }
        Eventually.within(Duration.ofMillis(500), () -> assertThat(strip.light().brightness())
                .isEqualTo(153));

        // What the strip shows is seen in openHAB; the first bytes of a PNG are always the same.
        Eventually.within(
                SOON, () -> assertThat(lamp.state("picture")).startsWith("data:image/png;base64,iVBORw0KGgo"));

        // It is a member of the peer's group, since there is one.
        house.lamp().command("brightness", "20");
        house.lamp().command("effect", "Ocean");
        Eventually.within(SOON, () -> {
            assertThat(strip.light().brightness()).isEqualTo(51);
            assertThat(strip.light().effectId()).isEqualTo(OCEAN);
        });
        lamp.command("brightness", "60");
        house.shows("brightness", "60");

        strip.unplug();
        assertThat(lamp.offline().reason().orElse("")).contains("There is no serial port", FIRST);
        house.lamp().command("brightness", "41");
        strip.plug(SECOND);
        lamp.online();
        assertThat(lamp.thing().configuration().get("port").getAsString()).isEqualTo(strip.port(SECOND));
        Eventually.within(SOON, () -> assertThat(strip.light().brightness()).isEqualTo(105));
        assertThat(rest.inbox()).extracting(InboxView::representation).doesNotContain(strip.serial());
    }

    @Test
    void aPortThatIsTakenOrSilentSaysSoAndHeals() throws IOException {
        Strip strip = with(Strip.unseen(ports, FIRST));
        Strip mute = with(Strip.unseen(ports, SECOND));
        mute.unit().device().serial().fault(SerialFault.SILENT, true);
        Lamp silent = byHand("mute", mute.port(SECOND));
        Lamp first = byHand("first", strip.port(FIRST));
        first.online();
        Lamp second = byHand("second", strip.port(FIRST));

        assertThat(second.offline().reason().orElse("")).contains("Another program has opened", FIRST);
        first.close();
        second.online();

        Eventually.within(VERDICT, () -> assertThat(silent.offline().reason().orElse(""))
                .contains("no LightwaveOS device answers"));
        mute.unit().device().serial().fault(SerialFault.SILENT, false);
        Eventually.within(VERDICT, () -> assertThat(silent.status().status()).isEqualTo("ONLINE"));
        assertThat(rest.inbox()).extracting(InboxView::thingTypeUID).doesNotContain(Strip.TYPE);
    }

    private Lamp byHand(String id, String port) {
        String uid = Strip.TYPE + ":" + id;
        rest.createThing(uid, Strip.TYPE, "Strip " + id, Map.of("port", port));
        return with(Lamp.of(rest, uid, "strip-" + id));
    }

    private InboxView found(Strip strip) {
        return Eventually.within(SOON, () -> rest.inbox().stream()
                .filter(entry -> entry.representation().equals(strip.serial()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(strip.serial() + " is not in the inbox: " + rest.inbox())));
    }

    private <T extends AutoCloseable> T with(T resource) {
        everything.add(resource);
        return resource;
    }
}
