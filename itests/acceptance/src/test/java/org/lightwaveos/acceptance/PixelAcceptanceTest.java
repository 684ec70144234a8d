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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lightwaveos.rest.OpenHabClient;

/** A strip that openHAB renders, where the device takes pictures. */
@EnabledOnOs(OS.LINUX)
@ExtendWith(OpenHabExtension.class)
class PixelAcceptanceTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    /** From a command by REST to the picture on the strip. */
    private static final long AT_ONCE_MS = 100;

    private static final int TRIES = 5;

    private static final int OCEAN = 257;

    private final OpenHabClient rest;
    private final List<AutoCloseable> everything = new ArrayList<>();

    @TempDir
    Path ports;

    PixelAcceptanceTest(OpenHabClient rest) {
        this.rest = rest;
    }

    @BeforeEach
    void onlyOurOwn() {
        assumeFalse(OpenHab.isForeign(), "a foreign openHAB sees its own ports, not ours");
    }

    @AfterEach
    void takeAway() throws Exception {
        for (int i = everything.size() - 1; i >= 0; i--) {
            everything.get(i).close();
        }
    }

    @Test
    void aDeviceThatTakesPicturesShowsWhatOpenhabRenders() throws IOException {
        Strip strip = with(Strip.unseenGateway(ports, port("host")));
        Lamp lamp = gateway("host", strip, Map.of());
        Eventually.within(SOON, () -> assertThat(lamp.number("pixel-rate")).isPositive());
        long before = strip.pixels().shown();
        Eventually.within(SOON, () -> assertThat(strip.pixels().shown()).isGreaterThan(before + 100));
        assertThat(strip.pixels().active()).isTrue();
        assertThat(strip.pixels().damaged()).isZero();

        lamp.command("effect", String.valueOf(OCEAN));
        lamp.command("brightness", "100");
        Eventually.within(SOON, () -> assertThat(strip.brightest()).isGreaterThan(100));
        assertThat(fastest(lamp, strip)).as("ms").isLessThan(AT_ONCE_MS);
        // It is told the parameters as well, for when it renders by itself.
        Eventually.within(SOON, () -> {
            assertThat(strip.light().brightness()).isEqualTo(255);
            assertThat(strip.light().effectId()).isEqualTo(OCEAN);
        });

        // What is shown is known without asking the device.
        Eventually.within(
                SOON, () -> assertThat(lamp.state("picture")).startsWith("data:image/png;base64,iVBORw0KGgo"));
        assertThat(strip.unit().events("serial"))
                .isNotEmpty()
                .noneMatch(event -> String.valueOf(event.fields().get("text")).contains("capture"));
        assertThat(lamp.number("pixel-rate")).isPositive();

        strip.unplug();
        lamp.offline();
        Eventually.within(SOON, () -> assertThat(lamp.number("pixel-rate")).isZero());
        strip.plugAgain(port("host"));
        lamp.online();
        Eventually.within(SOON, () -> assertThat(lamp.number("pixel-rate")).isPositive());
    }

    /** Offsets, and whether it follows at all, hold for pictures as they do for parameters. */
    @Test
    void aMembersPicturesAreOfItsOwnLight() throws IOException {
        HousePeer house = with(HousePeer.add(rest, "pictures", HousePeer.freePort(), Map.of()));
        house.online();
        Strip strip = with(Strip.unseenGateway(ports, port("member")));
        Lamp lamp = gateway("member", strip, Map.of("group", house.uid(), "brightnessScale", 50));
        Eventually.within(SOON, () -> assertThat(lamp.number("pixel-rate")).isPositive());

        house.lamp().command("effect", "Ocean");
        house.lamp().command("brightness", "100");
        Eventually.within(SOON, () -> {
            assertThat(strip.light().brightness()).isEqualTo(128);
            assertThat(strip.brightest()).isBetween(60, 128);
        });
        house.lamp().command("brightness", "10");
        Eventually.within(SOON, () -> assertThat(strip.brightest()).isBetween(1, 13));
        assertThat(fastest(house.lamp(), strip)).as("ms").isLessThan(AT_ONCE_MS);

        lamp.command("follow", "OFF");
        Eventually.within(SOON, () -> assertThat(lamp.state("follow")).isEqualTo("OFF"));
        house.lamp().command("brightness", "0");
        house.shows("brightness", "0");
        lamp.command("brightness", "40");
        Eventually.within(SOON, () -> assertThat(strip.brightest()).isBetween(50, 102));
    }

    @Test
    void whoeverWantsNoneOrTakesNoneIsDrivenByParameters() throws IOException {
        Strip able = with(Strip.unseenGateway(ports, port("never")));
        Strip stock = with(Strip.unseen(ports, port("stock")));
        Lamp never = gateway("never", able, Map.of("pixels", "never"));
        Lamp plain = gateway("stock", stock, Map.of());

        for (Lamp lamp : List.of(never, plain)) {
            lamp.command("brightness", "40");
        }
        for (Strip strip : List.of(able, stock)) {
            Eventually.within(SOON, () -> assertThat(strip.light().brightness()).isEqualTo(102));
        }
        Eventually.within(SOON, () -> assertThat(stock.unit().events("serial"))
                .anyMatch(event -> String.valueOf(event.fields().get("text")).contains("render.stream.start")));
        // the device's own picture, as it sends it
        Eventually.within(
                SOON, () -> assertThat(plain.state("picture")).startsWith("data:image/png;base64,iVBORw0KGgo"));
        assertThat(never.number("pixel-rate")).isZero();
        assertThat(plain.number("pixel-rate")).isZero();
        assertThat(able.pixels().shown()).isZero();
        assertThat(able.unit().events("serial"))
                .noneMatch(event -> String.valueOf(event.fields().get("text")).contains("render.stream.start"));
    }

    /** How long it took an OFF or ON until the strip showed it, ms: the best of some, since others use this machine, too. */
    private static long fastest(Lamp lamp, Strip strip) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            best = Math.min(best, millisUntil(lamp, "OFF", () -> strip.brightest() == 0));
            best = Math.min(best, millisUntil(lamp, "ON", () -> strip.brightest() > 0));
        }
        return best;
    }

    private static long millisUntil(Lamp lamp, String command, BooleanSupplier shown) {
        long begin = System.nanoTime();
        lamp.command("brightness", command);
        while (!shown.getAsBoolean()) {
            assertThat(System.nanoTime() - begin).as(command).isLessThan(SOON.toNanos());
            LockSupport.parkNanos(1_000_000);
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    /** Lock files are of the whole machine, by the last name of the path. */
    private static String port(String name) {
        return "pixel-" + name + "-" + ProcessHandle.current().pid();
    }

    private Lamp gateway(String id, Strip strip, Map<String, ?> configuration) {
        String uid = Strip.TYPE + ":pixel-" + id;
        Map<String, Object> all = new HashMap<>(Map.of("port", strip.port(port(id)), "baud", 921_600));
        all.putAll(configuration);
        rest.createThing(uid, Strip.TYPE, "Strip " + id, all);
        return with(Lamp.of(rest, uid, "pixel-" + id)).online();
    }

    private <T extends AutoCloseable> T with(T resource) {
        everything.add(resource);
        return resource;
    }
}
