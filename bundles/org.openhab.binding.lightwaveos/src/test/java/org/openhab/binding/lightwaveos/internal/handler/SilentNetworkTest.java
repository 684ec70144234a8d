/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.lightwaveos.control.runtime.DeviceControllers;
import org.lightwaveos.control.transport.ControlTransport;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.control.transport.HttpCall;
import org.lightwaveos.control.transport.HttpOutcome;
import org.openhab.binding.lightwaveos.internal.discovery.DeviceSightings;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.types.RefreshType;

/** Finding G1: openHAB waits for initialize and dispose, and complains after five seconds. */
class SilentNetworkTest {

    private final BlockingQueue<HttpCall> unanswered = new LinkedBlockingQueue<>();

    @Test
    void nothingThatOpenhabCallsWaitsForANetworkThatNeverAnswers() throws Exception {
        HandlerBench bench = new HandlerBench();
        DeviceHandler handler = new DeviceHandler(
                bench.thing,
                (settings, executor, listener) -> DeviceControllers.create(
                        settings, new Silence(), executor, System::nanoTime, new SplittableRandom(1), listener),
                new DeviceServices(
                        bench.storage, new ToldChoices(bench.storage), bench.descriptions.provider, bench.gatherings),
                new DeviceSightings());
        handler.setCallback(bench.callback);
        assertTimeoutPreemptively(Duration.ofSeconds(2), handler::initialize);
        assertThat(unanswered.poll(5, TimeUnit.SECONDS)).isNotNull();

        ChannelUID brightness = new ChannelUID(bench.thing.getUID(), "brightness");
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            handler.handleCommand(brightness, new PercentType(50));
            handler.handleCommand(brightness, RefreshType.REFRESH);
            handler.dispose();
        });
        assertThat(bench.callback.statuses).allMatch(status -> status.getStatus() == ThingStatus.UNKNOWN);
    }

    private final class Silence implements ControlTransport {

        @Override
        public Socket open(Endpoint endpoint, SocketListener listener) {
            throw new AssertionError("a unit that did not answer gets no socket");
        }

        @Override
        public void send(HttpCall call, Consumer<HttpOutcome> done) {
            unanswered.add(call);
        }
    }
}
