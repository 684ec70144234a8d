/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lightwaveos.serial.transport.PortFailure;
import org.lightwaveos.serial.transport.PortListener;
import org.lightwaveos.serial.transport.SerialLine;
import org.lightwaveos.serial.transport.SerialPorts;

/** Ports whose device answers every request with success, on a thread of the port's own. */
final class FakePorts implements SerialPorts, AutoCloseable {

    private static final Pattern REQUEST = Pattern.compile("\"type\":\"([^\"]+)\",\"requestId\":\"([0-9]+)\"");
    private static final String LIGHT = "{\"brightness\":96,\"speed\":10,\"paletteId\":3,\"effectId\":4608,\"hue\":0}";

    private static final byte FRAME = 0x02;

    final BlockingQueue<String> written = new LinkedBlockingQueue<>();
    final BlockingQueue<byte[]> frames = new LinkedBlockingQueue<>();
    final BlockingQueue<String> openedBy = new LinkedBlockingQueue<>();
    final CountDownLatch closed = new CountDownLatch(1);
    final CountDownLatch hanging = new CountDownLatch(1);
    private final ExecutorService device = Executors.newSingleThreadExecutor();
    volatile PortFailure failure;
    volatile CountDownLatch openHangs = new CountDownLatch(0);
    volatile String started = "{}";
    volatile boolean writeHangs;
    volatile PortListener listener;

    @Override
    public SerialLine open(String port, int baud, PortListener hears) throws PortFailure {
        openedBy.add(Thread.currentThread().getName());
        uninterrupted(openHangs);
        PortFailure failed = failure;
        if (failed != null) {
            throw failed;
        }
        listener = hears;
        return new Line(hears);
    }

    void say(PortListener to, String line) {
        device.execute(() -> to.onBytes((line + "\n").getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public void close() {
        device.shutdownNow();
    }

    private static void uninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Line implements SerialLine {

        private final PortListener hears;
        private final CountDownLatch mine = new CountDownLatch(1);

        Line(PortListener hears) {
            this.hears = hears;
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            if (bytes[0] == FRAME) {
                frames.add(bytes.clone());
                return;
            }
            String text = new String(bytes, StandardCharsets.US_ASCII);
            written.add(text);
            if (writeHangs) {
                hanging.countDown();
                uninterrupted(mine);
                throw new IOException("closed while writing");
            }
            Matcher request = REQUEST.matcher(text);
            if (request.find()) {
                String data = request.group(1).equals("parameters.get")
                        ? LIGHT
                        : request.group(1).equals("render.stream.start") ? started : "{}";
                say(
                        hears,
                        "{\"type\":\"" + request.group(1).replace("stream.start", "stream.started")
                                + "\",\"requestId\":\"" + request.group(2) + "\",\"success\":true,\"data\":" + data
                                + "}");
            }
        }

        @Override
        public void close() {
            mine.countDown();
            closed.countDown();
        }
    }
}
