/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GatewayFiguresTest {
    private static final double NEVER = Double.NaN;
    private static final Plugging SOON = new Plugging(1700, 1800);
    private static final StripTally MANY = tally(GatewayFigures.MIN_COMMANDS, 12, 20);
    private static final StripTally ONE = tally(1, 12, 20);

    @Test
    void goodIsGood() {
        GatewayFigures figures = figures(7000, 1600, SOON, MANY, 3000, SOON, true, ONE, true);
        JsonObject json = JsonParser.parseString(figures.toJson()).getAsJsonObject();

        assertThat(figures.good()).isTrue();
        assertThat(json.get("ok").getAsBoolean()).isTrue();
        assertThat(json.get("firmware").getAsString()).isEqualTo("stock");
        assertThat(json.has("pixelRate")).isFalse();
        JsonObject plays = json.getAsJsonObject("plays");
        assertThat(plays.getAsJsonObject("stripMs").get("p99").getAsDouble()).isEqualTo(12);
        assertThat(plays.getAsJsonObject("lastFollowerMs").get("p99").getAsDouble())
                .isEqualTo(20);
        assertThat(plays.get("n").getAsInt()).isEqualTo(GatewayFigures.MIN_COMMANDS);
        assertThat(json.getAsJsonObject("pluggedInElsewhere").get("drivenMs").getAsDouble())
                .isEqualTo(1800);
        assertThat(figures.toJson()).doesNotContain("\n");
    }

    @Test
    void eachShortcomingIsBad() {
        StripTally few = tally(GatewayFigures.MIN_COMMANDS - 1, 12, 20);
        StripTally slowStrip = tally(GatewayFigures.MIN_COMMANDS, 100, 20);
        StripTally slowFollower = tally(GatewayFigures.MIN_COMMANDS, 12, 100);
        StripTally missed = tally(GatewayFigures.MIN_COMMANDS, 12, 20);
        missed.accept(Optional.empty());
        StripTally none = tally(0, 0, 0);
        Plugging late = new Plugging(1700, GatewayFigures.DRIVEN_LIMIT_MS);
        Plugging dark = new Plugging(1700, NEVER);

        assertBad(figures(NEVER, 1600, SOON, MANY, 3000, SOON, true, ONE, true), "openHAB never led");
        assertBad(figures(7000, 1600, SOON, MANY, 3000, SOON, true, ONE, false), "it did not go on leading");
        assertBad(figures(7000, NEVER, SOON, MANY, 3000, SOON, true, ONE, true), "never found");
        assertBad(figures(7000, 1600, dark, MANY, 3000, SOON, true, ONE, true), "never driven");
        assertBad(figures(7000, 1600, SOON, few, 3000, SOON, true, ONE, true), "too few commands");
        assertBad(figures(7000, 1600, SOON, slowStrip, 3000, SOON, true, ONE, true), "slow strip");
        assertBad(figures(7000, 1600, SOON, slowFollower, 3000, SOON, true, ONE, true), "slow follower");
        assertBad(figures(7000, 1600, SOON, missed, 3000, SOON, true, ONE, true), "a command was missed");
        assertBad(figures(7000, 1600, SOON, MANY, NEVER, SOON, true, ONE, true), "not missed when pulled out");
        assertBad(figures(7000, 1600, SOON, MANY, 3000, dark, true, ONE, true), "not driven again");
        assertBad(figures(7000, 1600, SOON, MANY, 3000, late, true, ONE, true), "driven again too late");
        assertBad(figures(7000, 1600, SOON, MANY, 3000, SOON, false, ONE, true), "looked for at the old port");
        assertBad(figures(7000, 1600, SOON, MANY, 3000, SOON, true, none, true), "nothing played after that");
        assertBad(figures(7000, 1600, SOON, MANY, 3000, SOON, true, missed, true), "missed after that");
    }

    @Test
    void picturesHaveToComeWhereTheFirmwareTakesThem() {
        assertBad(withPixels(Optional.empty()), "no channel");
        assertBad(withPixels(Optional.of("0")), "the device renders by itself");
        GatewayFigures good = withPixels(Optional.of("60"));
        JsonObject json = JsonParser.parseString(good.toJson()).getAsJsonObject();

        assertThat(good.good()).isTrue();
        assertThat(json.get("firmware").getAsString()).isEqualTo("pixels");
        assertThat(json.get("pixelRate").getAsInt()).isEqualTo(60);
    }

    private static GatewayFigures withPixels(Optional<String> rate) {
        return new GatewayFigures(
                true, 2, 7000, 1600, SOON, MANY, rate, 3000, SOON, true, ONE, true, List.of("leading"));
    }

    @Test
    void whatWasNotMeasuredIsNull() {
        StripTally none = tally(0, 0, 0);
        GatewayFigures figures = figures(NEVER, NEVER, Plugging.NEVER, none, NEVER, Plugging.NEVER, false, none, true);
        JsonObject json = JsonParser.parseString(figures.toJson()).getAsJsonObject();

        assertThat(json.get("leadsMs").isJsonNull()).isTrue();
        assertThat(json.getAsJsonObject("pluggedIn").get("drivenMs").isJsonNull())
                .isTrue();
        assertThat(json.getAsJsonObject("plays")
                        .getAsJsonObject("stripMs")
                        .get("p50")
                        .isJsonNull())
                .isTrue();
    }

    private static void assertBad(GatewayFigures figures, String why) {
        assertThat(figures.good()).as(why).isFalse();
    }

    private static GatewayFigures figures(
            double leadsMs,
            double foundMs,
            Plugging first,
            StripTally commands,
            double offlineMs,
            Plugging again,
            boolean moved,
            StripTally after,
            boolean steady) {
        return new GatewayFigures(
                false,
                2,
                leadsMs,
                foundMs,
                first,
                commands,
                Optional.empty(),
                offlineMs,
                again,
                moved,
                after,
                steady,
                List.of("searching", "leading"));
    }

    private static StripTally tally(int count, long stripMs, long lastFollowerMs) {
        StripTally tally = new StripTally("strip", List.of("a", "b"));
        for (int i = 0; i < count; i++) {
            tally.accept(Optional.of(
                    new Take(Map.of("strip", stripMs * 1_000_000, "a", 1_000_000L, "b", lastFollowerMs * 1_000_000))));
        }
        return tally;
    }
}
