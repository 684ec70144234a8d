/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lightwaveos.serial.transport.PortListener;
import org.lightwaveos.serial.transport.SerialLine;

@Timeout(30)
class StreamLineTest {

    private static final String READER = "lightwaveos-serial-read-COM7";

    private final Port port = new Port();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final AtomicInteger closes = new AtomicInteger();
    private volatile boolean readWhenClosed;
    private final PortListener listener = new PortListener() {
        @Override
        public void onBytes(byte[] bytes) {
            heard.add(Thread.currentThread().getName() + ": " + new String(bytes, StandardCharsets.US_ASCII));
        }

        @Override
        public void onLost(String why) {
            heard.add("lost: " + why);
        }
    };

    private SerialLine open(OutputStream out) {
        return StreamLine.open("COM7", port, out, this::closePort, listener);
    }

    private void closePort() {
        readWhenClosed |= port.reading;
        closes.incrementAndGet();
    }

    @Test
    void whatComesIsHeardOnAThreadOfThePortsOwn() throws Exception {
        try (Closing line = new Closing(open(written))) {
            port.come("one");
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(READER + ": one");
            port.come("two");
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(READER + ": two");
            line.line.write(new byte[] {'h', 'i'});
            assertThat(written).hasToString("hi");
        }
    }

    @Test
    void isClosedOnceAndNeverUnderARead() throws Exception {
        SerialLine line = open(written);
        port.readBegun.await();
        line.close();
        line.close();
        assertThat(closes).hasValue(1);
        assertThat(readWhenClosed).isFalse();
        assertThat(heard).isEmpty();
        awaitNoReader();
    }

    @Test
    void aPortThatFailsIsLostOnce() throws Exception {
        try (Closing line = new Closing(open(written))) {
            port.fail(new IOException("Input/output error"));
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("lost: Input/output error");
            awaitNoReader();
            assertThat(heard).isEmpty();
        }
        assertThat(closes).hasValue(1);
    }

    @Test
    void aPortThatOnlyEverGivesNothingIsLost() throws Exception {
        try (Closing line = new Closing(open(written))) {
            port.hasty = true;
            port.come("last words");
            assertThat(heard.poll(10, TimeUnit.SECONDS)).endsWith("last words");
            assertThat(heard.poll(10, TimeUnit.SECONDS)).startsWith("lost: ");
        }
    }

    @Test
    void aWriteThatFailsSaysSo() throws Exception {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("unplugged");
            }
        };
        try (Closing line = new Closing(open(broken))) {
            assertThatThrownBy(() -> line.line.write(new byte[1])).isInstanceOf(IOException.class);
        }
    }

    private static void awaitNoReader() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals(READER))) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private record Closing(SerialLine line) implements AutoCloseable {

        @Override
        public void close() {
            line.close();
        }
    }

    /** As RXTX does it: a read waits for bytes, for a time, and gives 0 then. */
    private static final class Port extends InputStream {

        private final BlockingQueue<Object> coming = new LinkedBlockingQueue<>();
        private final CountDownLatch readBegun = new CountDownLatch(1);
        private volatile boolean reading;
        private volatile boolean hasty;

        private void come(String text) {
            coming.add(text);
        }

        private void fail(IOException failure) {
            coming.add(failure);
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] target) throws IOException {
            reading = true;
            readBegun.countDown();
            try {
                Object next = coming.poll(hasty ? 0 : StreamLine.READ_MS, TimeUnit.MILLISECONDS);
                if (next instanceof IOException failure) {
                    throw failure;
                }
                byte[] bytes = next == null ? new byte[0] : ((String) next).getBytes(StandardCharsets.US_ASCII);
                System.arraycopy(bytes, 0, target, 0, bytes.length);
                return bytes.length;
            } catch (InterruptedException e) {
                throw new IOException(e);
            } finally {
                reading = false;
            }
        }
    }
}
