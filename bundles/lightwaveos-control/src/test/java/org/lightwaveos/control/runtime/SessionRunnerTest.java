/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.DeviceSettings;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

@Timeout(30)
class SessionRunnerTest {

    private static final Endpoint HERE = new Endpoint("10.0.0.5", 80);

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(3);
    private final FakeTransport transport = new FakeTransport();
    private final Ear ear = new Ear();
    private final DeviceController controller = DeviceControllers.create(
            new DeviceSettings(HERE, Optional.of(new DeviceUuid(FakeTransport.UUID)), "", 20),
            transport,
            executor,
            System::nanoTime,
            new Random(1),
            ear);

    @AfterEach
    void stop() {
        controller.close();
        executor.shutdownNow();
    }

    @Test
    void comesUpAndSendsFromTheCallersThreadAtOnce() throws Exception {
        online();
        controller.set(LightField.BRIGHTNESS, 5);
        assertThat(transport.socket().sent.get(1)).contains("\"brightness\":5");
        assertThat(ear.until("light")).contains("BRIGHTNESS=5");
        assertThat(controller.counters().connects()).isEqualTo(1);
    }

    @Test
    void severalValuesAreSentInOneMessageAndToldInOneCall() throws Exception {
        online();
        controller.set(Map.of(LightField.BRIGHTNESS, 5, LightField.SPEED, 7), OptionalInt.empty());
        assertThat(transport.socket().sent).hasSize(2);
        assertThat(transport.socket().sent.get(1)).contains("\"brightness\":5", "\"speed\":7");
        assertThat(ear.until("light")).contains("BRIGHTNESS=5", "SPEED=7");
    }

    @Test
    void oneImpossibleValueKeepsTheOthersFromBeingSent() throws Exception {
        online();
        assertThatThrownBy(() ->
                        controller.set(Map.of(LightField.BRIGHTNESS, 5, LightField.SPEED, 0), OptionalInt.empty()))
                .hasMessageContaining("1..100");
        assertThatThrownBy(() -> controller.set(Map.of(LightField.EFFECT, 256), OptionalInt.of(12)))
                .hasMessageContaining("0..11");
        assertThat(transport.socket().sent).hasSize(1);
    }

    @Test
    void callsComeInOrderAndNeverTwoAtATime() throws Exception {
        online();
        for (int i = 0; i < 200; i++) {
            controller.set(LightField.HUE, i);
        }
        for (int i = 0; i < 200; i++) {
            assertThat(ear.until("light")).contains("HUE=" + i + "}").as("call %d", i);
        }
        assertThat(ear.overlaps.get()).isZero();
    }

    @Test
    void nothingIsDeliveredAfterClose() throws Exception {
        online();
        FakeTransport.FakeSocket socket = transport.socket();
        controller.close();
        controller.close();
        ear.heard.clear();
        assertThat(socket.closedWith).isEqualTo(1001);
        socket.listener.onText("{\"type\":\"status\",\"brightness\":1}");
        socket.listener.onClosed(new CloseCause(CloseCause.Kind.BROKEN, 0, ""));
        controller.set(LightField.BRIGHTNESS, 9);
        controller.refresh();
        assertThat(controller.identify()).isCompletedExceptionally();
        drainExecutor();
        assertThat(ear.heard).isEmpty();
        assertThat(socket.sent).hasSize(1);
    }

    @Test
    void closeDoesNotWaitForAListenerThatHangs() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        ear.onNext = () -> {
            hanging.countDown();
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        controller.start();
        hanging.await();
        long start = System.nanoTime();
        controller.close();
        assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(5));
        release.countDown();
        drainExecutor();
        assertThat(ear.heard.stream().filter(call -> !call.startsWith("link Connecting")))
                .isEmpty();
    }

    @Test
    void aListenerThatThrowsHearsTheNextCall() throws Exception {
        ear.onNext = () -> {
            throw new IllegalStateException("listener's own fault");
        };
        controller.start();
        assertThat(ear.until("note")).contains("listener's own fault");
        assertThat(ear.until("identity")).contains(FakeTransport.UUID);
    }

    @Test
    void aSocketOpenedLateIsNotTakenForTheNewOne() throws Exception {
        online();
        FakeTransport.FakeSocket old = transport.socket();
        old.listener.onClosed(new CloseCause(CloseCause.Kind.BROKEN, 0, ""));
        await(() -> transport.sockets.size() == 2);
        old.listener.onOpen();
        old.listener.onText("{\"type\":\"status\",\"brightness\":1}");
        assertThat(transport.socket().sent).isEmpty();
        transport.socket().listener.onOpen();
        assertThat(transport.socket().sent).hasSize(1);
    }

    @Test
    void impossibleValuesAreTheCallersFault() {
        assertThatThrownBy(() -> controller.set(LightField.SPEED, 0)).hasMessageContaining("1..100");
        assertThatThrownBy(() -> controller.setEffect(256, OptionalInt.of(12))).hasMessageContaining("0..11");
        assertThatThrownBy(() -> controller.setEffect(70_000, OptionalInt.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anExecutorThatIsGoneIsNoError() {
        executor.shutdownNow();
        controller.start();
        controller.set(LightField.BRIGHTNESS, 3);
        controller.close();
        assertThat(ear.heard).isEmpty();
    }

    @Test
    void identifyOfflineFails() throws Exception {
        transport.answering = false;
        controller.start();
        CompletableFuture<Void> blink = controller.identify().toCompletableFuture();
        assertThatThrownBy(() -> blink.get(5, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("not connected");
    }

    private void online() throws Exception {
        controller.start();
        transport.socket().listener.onOpen();
        transport.socket().answerReading();
        assertThat(ear.until("link Online")).isNotNull();
        ear.heard.clear();
    }

    private void drainExecutor() throws Exception {
        CountDownLatch idle = new CountDownLatch(3);
        for (int i = 0; i < 3; i++) {
            executor.execute(idle::countDown);
        }
        idle.await();
    }

    private static void await(java.util.function.BooleanSupplier reached) throws InterruptedException {
        while (!reached.getAsBoolean()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    /** Writes down what it hears. */
    private static final class Ear implements DeviceListener {

        final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        final AtomicInteger overlaps = new AtomicInteger();
        private final AtomicInteger inside = new AtomicInteger();
        volatile Runnable onNext;

        /** The next call of this kind. */
        String until(String kind) throws InterruptedException {
            String call = heard.poll(10, TimeUnit.SECONDS);
            while (call != null && !call.startsWith(kind)) {
                call = heard.poll(10, TimeUnit.SECONDS);
            }
            return call;
        }

        private void hear(String call) {
            if (inside.incrementAndGet() > 1) {
                overlaps.incrementAndGet();
            }
            try {
                Runnable once = onNext;
                onNext = null;
                if (once != null) {
                    once.run();
                }
                heard.add(call);
            } finally {
                inside.decrementAndGet();
            }
        }

        @Override
        public void onLink(LinkStatus status) {
            hear("link " + status);
        }

        @Override
        public void onIdentity(DeviceIdentity identity) {
            hear("identity " + identity);
        }

        @Override
        public void onLight(LightState shown, Set<LightField> changed) {
            hear("light " + shown);
        }

        @Override
        public void onEffects(List<NamedId> effects) {
            hear("effects");
        }

        @Override
        public void onPalettes(List<NamedId> palettes) {
            hear("palettes");
        }

        @Override
        public void onNote(String note) {
            hear("note " + note);
        }
    }
}
