/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.measure;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * The result of a trial of a gateway.
 *
 * @param pixels whether the firmware takes pictures of openHAB
 * @param followers how many units there were beside openHAB's strip
 * @param leadsMs milliseconds from the units' power until openHAB led all of them; NaN if it never did
 * @param foundMs milliseconds from plugging it in until it was in the inbox; NaN if it never was
 * @param first what came of plugging it in for the first time
 * @param commands all that were given while it was plugged in for the first time
 * @param pixelRate what its channel shows of pictures a second; empty if there is none
 * @param offlineMs milliseconds from pulling it out until openHAB said so; NaN if it never did
 * @param again what came of plugging it in under another name
 * @param moved whether openHAB looks for it under that name by itself
 * @param after commands that were given after that
 * @param steady whether openHAB led all the time
 * @param roles every role that openHAB has had, in order
 */
public record GatewayFigures(
        boolean pixels,
        int followers,
        double leadsMs,
        double foundMs,
        Plugging first,
        StripTally commands,
        Optional<String> pixelRate,
        double offlineMs,
        Plugging again,
        boolean moved,
        StripTally after,
        boolean steady,
        List<String> roles) {
    /** Strip and followers show a change within that. */
    public static final double P99_LIMIT_MS = 100;

    /** Of fewer commands the 99th percentile would be the worst one. */
    public static final int MIN_COMMANDS = 101;

    /** A device boots for 1.5 s; then openHAB has to notice and to ask it. */
    public static final double DRIVEN_LIMIT_MS = 10_000;

    public GatewayFigures {
        roles = List.copyOf(roles);
    }

    /** Whether everything is as it ought to be. */
    public boolean good() {
        return leads()
                && !Double.isNaN(foundMs)
                && first.driven()
                && commands.missedCount() == 0
                && isFast(commands.toStrip())
                && isFast(commands.toLastFollower())
                && !Double.isNaN(offlineMs)
                && again.driven()
                && again.drivenMs() < DRIVEN_LIMIT_MS
                && moved
                && after.missedCount() == 0
                && after.toStrip().count() > 0
                && (!pixels || pictures());
    }

    /** At full speed, it is 60; but that is a matter of the machine. */
    private boolean pictures() {
        return pixelRate.filter(rate -> Double.parseDouble(rate) > 0).isPresent();
    }

    private boolean leads() {
        return !Double.isNaN(leadsMs) && steady;
    }

    private static boolean isFast(Latencies latencies) {
        return latencies.count() >= MIN_COMMANDS && latencies.percentileMs(99) < P99_LIMIT_MS;
    }

    /** One line of JSON, without the line's end. Figures that there are none of are null. */
    public String toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("firmware", pixels ? "pixels" : "stock");
        json.addProperty("followers", followers);
        json.addProperty("leadsMs", Latencies.rounded(leadsMs));
        JsonObject plugged = first.toJson();
        plugged.addProperty("foundMs", Latencies.rounded(foundMs));
        json.add("pluggedIn", plugged);
        json.add("plays", toJson(commands));
        if (pixels) {
            json.addProperty("pixelRate", pixelRate.orElse(null));
        }
        JsonObject elsewhere = again.toJson();
        elsewhere.addProperty("offlineMs", Latencies.rounded(offlineMs));
        elsewhere.addProperty("moved", moved);
        json.add("pluggedInElsewhere", elsewhere);
        json.add("playsAgain", toJson(after));
        json.add("roles", new Gson().toJsonTree(roles));
        json.addProperty("ledAllTheTime", leads());
        json.addProperty("ok", good());
        return json.toString();
    }

    private static JsonObject toJson(StripTally tally) {
        JsonObject json = new JsonObject();
        json.add("stripMs", tally.toStrip().toJson());
        json.add("lastFollowerMs", tally.toLastFollower().toJson());
        json.addProperty("n", tally.toStrip().count());
        json.addProperty("missed", tally.missedCount());
        return json;
    }
}
