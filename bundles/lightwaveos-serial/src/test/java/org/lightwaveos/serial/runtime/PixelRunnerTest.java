/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lightwaveos.model.LightField;
import org.lightwaveos.serial.PixelSource;
import org.lightwaveos.serial.PixelStatus;
import org.lightwaveos.serial.PixelStatus.State;
import org.lightwaveos.serial.SerialController;
import org.lightwaveos.serial.session.Openings;
import org.lightwaveos.serial.session.SerialSettings;

@Timeout(30)
class PixelRunnerTest {

    private static final String AGREED = "{\"sessionId\":\"s\",\"recommendedFps\":60,\"frameContractVersion\":1,"
            + "\"headerBytes\":16,\"payloadBytes\":960,\"serialFraming\":1}";

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(2);
    private final FakePorts ports = new FakePorts();
    private final BlockingQueue<PixelStatus> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> drawnBy = new LinkedBlockingQueue<>();
    private final BlockingQueue<byte[]> looks = new LinkedBlockingQueue<>();
    private final SerialController controller = SerialControllers.create(
            new SerialSettings("COM7", 921_600, true), new Openings(), ports, executor, System::nanoTime, new Deaf() {
                @Override
                public void onFrame(byte[] rgb) {
                    looks.add(rgb);
                }
            });

    @AfterEach
    void stop() {
        controller.close();
        ports.close();
        executor.shutdownNow();
    }

    @Test
    void picturesGoOutOnThePortsOwnThread() throws Exception {
        ports.started = AGREED;
        begin((due, rgb) -> {
            drawnBy.add(Thread.currentThread().getName());
            rgb[0] = (byte) 0xFF;
        });
        until(State.SHOWN);
        byte[] first = ports.frames.take();
        byte[] second = ports.frames.take();

        assertThat(first).hasSize(1124).isNotEqualTo(second);
        assertThat(drawnBy.take()).isEqualTo("lightwaveos-serial-COM7");
        assertThat(controller.pixels().status().sent()).isPositive();
        assertThat(controller.pixels().status().fps()).isEqualTo(60);
    }

    @Test
    void linesGoBetweenFrames() throws Exception {
        ports.started = AGREED;
        begin((due, rgb) -> {});
        until(State.SHOWN);
        ports.frames.take();
        controller.set(LightField.HUE, 77);
        String line;
        do {
            line = ports.written.take();
        } while (!line.contains("setHue"));
        ports.frames.clear();
        assertThat(ports.frames.take()).hasSize(1124);
    }

    @Test
    void aSlowSourceHoldsUpNoLineForLongerThanItsFrame() throws Exception {
        ports.started = AGREED;
        CountDownLatch drawing = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        begin((due, rgb) -> {
            drawing.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        drawing.await();
        controller.set(LightField.HUE, 78);
        goOn.countDown();
        String line;
        do {
            line = ports.written.take();
        } while (!line.contains("setHue"));
    }

    @Test
    void afterWithdrawingTheSourceIsNotCalled() throws Exception {
        ports.started = AGREED;
        begin((due, rgb) -> drawnBy.add("drawn"));
        until(State.SHOWN);
        drawnBy.take();
        controller.pixels().withdraw();
        until(State.OFF);
        String line;
        do {
            line = ports.written.take();
        } while (!line.contains("render.stream.stop"));
        // the thread is past the end of the stream when it writes that line
        drawnBy.clear();
        assertThat(drawnBy.poll(100, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void theSourceHearsHowAnEffectComesBeforeItIsShown() {
        List<String> heard = new ArrayList<>();
        controller.pixels().offer(new PixelSource() {
            @Override
            public void draw(long dueNanos, byte[] rgb) {}

            @Override
            public void effectComes(int effectId, OptionalInt transition) {
                heard.add(effectId + " " + transition.orElse(-1));
            }
        });
        controller.setEffect(257, OptionalInt.of(3));
        controller.set(LightField.EFFECT, 258);
        controller.set(LightField.HUE, 5);
        controller.extras().transitionTo(259);
        assertThat(heard).containsExactly("257 3", "258 -1", "259 " + PixelSource.ANY_TRANSITION);
    }

    @Test
    void whoeverLooksSeesThePicturesThatGoOut() throws Exception {
        ports.started = AGREED;
        controller.watchFrames(true);
        begin((due, rgb) -> rgb[7] = 77);
        byte[] seen = looks.poll(20, TimeUnit.SECONDS);
        assertThat(seen).hasSize(960);
        assertThat(seen[7]).isEqualTo((byte) 77);
        assertThat(ports.written).noneMatch(line -> line.contains("capture"));
    }

    @Test
    void aDeviceThatSaysYesToEverythingGetsNoPicture() throws Exception {
        begin((due, rgb) -> drawnBy.add("drawn"));
        until(State.REFUSED);
        assertThat(ports.frames).isEmpty();
        assertThat(drawnBy).isEmpty();
    }

    private void begin(PixelSource source) {
        controller.pixels().listen(told::add);
        controller.pixels().offer(source);
        controller.start();
    }

    private void until(State state) throws InterruptedException {
        while (told.take().state() != state) {
            // what came before
        }
    }
}
