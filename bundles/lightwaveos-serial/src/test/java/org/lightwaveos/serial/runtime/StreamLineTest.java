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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lightwaveos.serial.transport.PortListener;

class StreamLineTest {

    private final Port port = new Port();
    private final List<String> heard = new ArrayList<>();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private int closes;
    private final PortListener listener = new PortListener() {
        @Override
        public void onBytes(byte[] bytes) {
            heard.add(new String(bytes, StandardCharsets.US_ASCII));
            onHeard.run();
        }

        @Override
        public void onLost(String why) {
            heard.add("lost: " + why);
        }
    };
    private Runnable onHeard = () -> {};
    private final StreamLine line = new StreamLine(port, written, () -> closes++, listener);

    @Test
    void allThatIsThereIsHeard() throws IOException {
        line.ready();
        assertThat(heard).isEmpty();
        port.come("one");
        line.ready();
        assertThat(heard).containsExactly("one");
        String much = "0123456789".repeat(1_000);
        heard.clear();
        port.come(much);
        line.ready();
        assertThat(heard).hasSize(3);
        assertThat(String.join("", heard)).isEqualTo(much);
        line.write(new byte[] {'h', 'i'});
        assertThat(written).hasToString("hi");
    }

    @Test
    void noReadEverWaits() {
        port.come("one");
        line.ready();
        line.ready();
        assertThat(port.waits).isZero();
    }

    @Test
    void isClosedOnceAndSilentThen() {
        port.come("x".repeat(9_000));
        onHeard = line::close;
        line.ready();
        line.ready();
        line.gone("unplugged");
        line.close();
        assertThat(closes).isEqualTo(1);
        assertThat(heard).hasSize(1);
    }

    @Test
    void aPortThatFailsIsLostOnce() {
        port.failure = new IOException("Input/output error");
        line.ready();
        line.ready();
        line.gone("the port is gone");
        assertThat(heard).containsExactly("lost: Input/output error");
        line.close();
        assertThat(closes).isEqualTo(1);
    }

    @Test
    void aWriteThatFailsSaysSo() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("unplugged");
            }
        };
        StreamLine mute = new StreamLine(port, broken, () -> {}, listener);
        assertThatThrownBy(() -> mute.write(new byte[1])).isInstanceOf(IOException.class);
    }

    /** One that would wait for a byte that is not there. */
    private static final class Port extends InputStream {

        private byte[] there = new byte[0];
        private IOException failure;
        private int waits;

        void come(String text) {
            there = text.getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public int available() throws IOException {
            if (failure != null) {
                throw failure;
            }
            return there.length;
        }

        @Override
        public int read() {
            throw new AssertionError("one by one");
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (there.length == 0) {
                waits++;
                return 0;
            }
            int count = Math.min(most, there.length);
            System.arraycopy(there, 0, into, from, count);
            byte[] rest = new byte[there.length - count];
            System.arraycopy(there, count, rest, 0, rest.length);
            there = rest;
            return count;
        }
    }
}
