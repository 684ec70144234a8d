/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.latency;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.websocket.client.WebSocketClient;

/**
 * From a change at the leader's core until the last of eight followers has applied it, beside the round trip of a bare
 * echo in the same run. Changes come 40 ms apart, so that none waits for the window in which bursts are joined.
 */
public final class LatencyReport {

    static final double BAR_MS = 10;

    private static final int FOLLOWERS = 8;
    private static final long PAUSE_NS = TimeUnit.MILLISECONDS.toNanos(40);
    /** As long as a state. */
    private static final String ECHO = "x".repeat(440);

    private final Latencies change;
    private final Latencies echo;

    private LatencyReport(Latencies change, Latencies echo) {
        this.change = change;
        this.echo = echo;
    }

    /** Half a minute; whether the 99th percentile is below the bar. */
    public static boolean run() throws Exception {
        LatencyReport report = measure(300, 500);
        System.out.println(report.change);
        System.out.println(report.echo);
        System.out.printf(
                java.util.Locale.ROOT,
                "ratio of the medians %.1f, bar %.0f ms at p99%n",
                report.change.percentileMs(50) / report.echo.percentileMs(50),
                BAR_MS);
        return report.isWithinBar();
    }

    boolean isWithinBar() {
        return change.percentileMs(99) < BAR_MS;
    }

    static LatencyReport measure(int warmUp, int rounds) throws Exception {
        ScheduledExecutorService executor = Executors.newScheduledThreadPool(4);
        HttpClient http = new HttpClient();
        http.start();
        WebSocketClient webSocket = new WebSocketClient(http);
        webSocket.start();
        try (GroupOfPeers group = new GroupOfPeers(FOLLOWERS, http, webSocket, executor);
                EchoRound echo = new EchoRound(webSocket)) {
            long[] changes = new long[rounds];
            long[] echoes = new long[rounds];
            for (int i = -warmUp; i < rounds; i++) {
                LockSupport.parkNanos(PAUSE_NS);
                long change = group.change((i & 1) == 0 ? 10 : 200);
                long round = echo.round(ECHO);
                if (i >= 0) {
                    changes[i] = change;
                    echoes[i] = round;
                }
            }
            return new LatencyReport(
                    new Latencies("leader to the last of " + FOLLOWERS + " followers", changes),
                    new Latencies("bare Jetty echo, there and back", echoes));
        } finally {
            webSocket.stop();
            http.stop();
            executor.shutdownNow();
        }
    }
}
