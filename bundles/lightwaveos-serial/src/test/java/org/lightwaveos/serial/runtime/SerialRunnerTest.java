/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lightwaveos.control.DeviceController;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.PresetKind;
import org.lightwaveos.model.CorrectionField;
import org.lightwaveos.model.EdgeMixerField;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.model.ZoneField;
import org.lightwaveos.serial.session.Openings;
import org.lightwaveos.serial.session.SerialSettings;
import org.lightwaveos.serial.transport.PortFailure;

@Timeout(30)
class SerialRunnerTest {

    private static final String PORT = "COM" + System.identityHashCode(SerialRunnerTest.class);

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(2);
    private final FakePorts ports = new FakePorts();
    private final Ear ear = new Ear();
    private final DeviceController controller = SerialControllers.create(
            new SerialSettings(PORT, 115_200, true), new Openings(), ports, executor, System::nanoTime, ear);

    @AfterEach
    void stop() throws InterruptedException {
        ports.openHangs.countDown();
        controller.close();
        awaitNoThread();
        ports.close();
        executor.shutdownNow();
    }

    @Test
    void comesUpAndTellsTheLight() throws Exception {
        online();
        assertThat(ear.until("light")).contains("EFFECT=4608");
        assertThat(controller.counters().connects()).isEqualTo(1);
        assertThat(ports.openedBy.poll()).startsWith("lightwaveos-serial-");
    }

    @Test
    void commandsReachThePort() throws Exception {
        online();
        controller.set(LightField.BRIGHTNESS, 5);
        controller.setEffect(256, OptionalInt.of(2));
        controller.extras().transitionTo(257);
        assertThat(until("setBrightness")).contains("\"value\":5");
        assertThat(until("\"toEffect\":257")).contains("transition.trigger");
        controller.extras().saveEdgeMixer().toCompletableFuture().get(5, TimeUnit.SECONDS);
        controller.zones().loadBuiltIn(1).toCompletableFuture().get(5, TimeUnit.SECONDS);
    }

    @Test
    void severalAtOnceAreALineEachAndABadOneIsNone() throws Exception {
        online();
        assertThatThrownBy(() ->
                        controller.set(Map.of(LightField.BRIGHTNESS, 5, LightField.SPEED, 0), OptionalInt.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        controller.set(Map.of(LightField.BRIGHTNESS, 6, LightField.EFFECT, 257), OptionalInt.of(3));
        assertThat(until("setBrightness")).contains("\"value\":6");
        assertThat(until("transition.trigger")).contains("\"toEffect\":257");
    }

    @Test
    void aHangingOpenHoldsNobodyUp() throws Exception {
        ports.openHangs = new CountDownLatch(1);
        long start = System.nanoTime();
        controller.start();
        ports.openedBy.take();
        for (int i = 0; i < 1000; i++) {
            controller.set(LightField.HUE, i % 256);
        }
        controller.refresh();
        controller.close();
        assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(5));
        ports.openHangs.countDown();
        ports.closed.await();
        awaitNoThread();
    }

    @Test
    void aHangingWriteIsSetFreeByClosing() throws Exception {
        online();
        ports.writeHangs = true;
        controller.set(LightField.HUE, 9);
        ports.hanging.await();
        long start = System.nanoTime();
        controller.close();
        assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(5));
        ports.closed.await();
        awaitNoThread();
    }

    @Test
    void nothingIsToldAfterCloseAndNoThreadIsLeft() throws Exception {
        online();
        controller.close();
        controller.close();
        awaitNoThread();
        ear.heard.clear();
        ports.say(ports.listener, "{\"event\":\"telemetry.boot\"}");
        controller.set(LightField.BRIGHTNESS, 9);
        controller.refresh();
        assertThat(controller.identify()).isCompletedExceptionally();
        CountDownLatch idle = new CountDownLatch(1);
        executor.schedule(idle::countDown, 50, TimeUnit.MILLISECONDS);
        idle.await();
        assertThat(ear.heard).isEmpty();
        assertThat(ports.closed.getCount()).isZero();
    }

    @Test
    void aControllerThatWasNeverStartedHasNoThread() {
        controller.set(LightField.BRIGHTNESS, 9);
        assertThat(threads()).isEmpty();
    }

    @Test
    void aPortThatFailsIsSaidAndTriedAgain() throws Exception {
        ports.failure = new PortFailure(PortFailure.Reason.IN_USE, "busy");
        controller.start();
        assertThat(ear.until("link Offline")).contains("SERIAL_IN_USE").contains(PORT);
        ports.failure = null;
        assertThat(ear.until("link Online")).isNotNull();
    }

    @Test
    void whatNoLineCanDoFailsOrIsNoted() throws Exception {
        online();
        assertFails(controller.presets().load(PresetKind.EFFECT, 1).toCompletableFuture());
        assertFails(controller.presets().save(PresetKind.ZONE, 1, "x").toCompletableFuture());
        assertFails(controller.presets().delete(PresetKind.ZONE, 1).toCompletableFuture());
        assertFails(controller.zones().setLayout(List.of(40, 40)).toCompletableFuture());
        assertFails(controller.extras().saveColourCorrection().toCompletableFuture());
        controller.extras().setCameraMode(true);
        assertThat(ear.until("note")).contains("camera mode");
        controller.presets().loadFactory(0);
        controller.extras().setEffectParameter("x", 1);
        controller.extras().setColourCorrection(CorrectionField.values()[0], CorrectionField.values()[0].min());
        controller.zones().setCount(2);
    }

    @Test
    void impossibleValuesAreTheCallersFault() {
        assertThatThrownBy(() -> controller.set(LightField.SPEED, 0)).hasMessageContaining("1..100");
        assertThatThrownBy(() -> controller.setEffect(256, OptionalInt.of(12))).hasMessageContaining("0..11");
        assertThatThrownBy(() -> controller.extras().setEdgeMixer(EdgeMixerField.SPREAD, 61))
                .hasMessageContaining("0..60");
        assertThatThrownBy(() -> controller.zones().set(4, ZoneField.SPEED, 5)).hasMessageContaining("0..3");
        assertThatThrownBy(() -> controller.presets().loadFactory(8)).hasMessageContaining("0..7");
    }

    @Test
    void anExecutorThatIsGoneIsNoError() {
        executor.shutdownNow();
        controller.start();
        controller.set(LightField.BRIGHTNESS, 3);
        controller.close();
        assertThat(ear.heard).isEmpty();
    }

    private static void assertFails(CompletableFuture<Void> promise) {
        assertThatThrownBy(() -> promise.get(5, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("not to be had by serial");
    }

    private void online() throws InterruptedException {
        controller.start();
        assertThat(ear.until("link Online")).isNotNull();
    }

    private String until(String what) throws InterruptedException {
        String line = ports.written.poll(10, TimeUnit.SECONDS);
        while (line != null && !line.contains(what)) {
            line = ports.written.poll(10, TimeUnit.SECONDS);
        }
        return line;
    }

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("lightwaveos-serial")
                        && thread.getName().endsWith(PORT))
                .toList();
    }

    private static void awaitNoThread() throws InterruptedException {
        for (Thread thread : threads()) {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        }
        assertThat(threads()).isEmpty();
    }

    /** Writes down what it hears. */
    private static final class Ear implements DeviceListener {

        final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        String until(String kind) throws InterruptedException {
            String call = heard.poll(10, TimeUnit.SECONDS);
            while (call != null && !call.startsWith(kind)) {
                call = heard.poll(10, TimeUnit.SECONDS);
            }
            return call;
        }

        @Override
        public void onLink(LinkStatus status) {
            heard.add("link " + status);
        }

        @Override
        public void onIdentity(DeviceIdentity identity) {
            heard.add("identity " + identity);
        }

        @Override
        public void onLight(LightState shown, Set<LightField> changed) {
            heard.add("light " + shown);
        }

        @Override
        public void onEffects(List<NamedId> effects) {
            heard.add("effects");
        }

        @Override
        public void onPalettes(List<NamedId> palettes) {
            heard.add("palettes");
        }

        @Override
        public void onNote(String note) {
            heard.add("note " + note);
        }
    }
}
