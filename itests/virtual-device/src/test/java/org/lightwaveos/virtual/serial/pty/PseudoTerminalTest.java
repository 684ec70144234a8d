/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial.pty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
@Timeout(30)
class PseudoTerminalTest {

    private static final String THREAD = "test-terminal";

    private final BlockingQueue<byte[]> heard = new LinkedBlockingQueue<>();
    private final CountDownLatch beats = new CountDownLatch(20);
    private PseudoTerminal terminal;

    @BeforeEach
    void open() throws IOException {
        terminal = PseudoTerminal.open(THREAD, heard::add, beats::countDown);
    }

    @AfterEach
    void close() {
        terminal.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain(THREAD);
    }

    @Test
    void aHostsWriteArrivesWholeAndAsItIs() throws Exception {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        try (FileOutputStream host = new FileOutputStream(terminal.path())) {
            host.write(all);
            assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(all);
        }
        try (FileOutputStream again = new FileOutputStream(terminal.path())) {
            again.write('x');
            assertThat(heard.poll(5, TimeUnit.SECONDS)).as("by another host").containsExactly('x');
        }
    }

    @Test
    void whatIsSentCanBeRead() throws Exception {
        byte[] sent = new byte[100_000];
        new Random(7).nextBytes(sent);
        byte[] read = new byte[sent.length];
        try (FileInputStream host = new FileInputStream(terminal.path())) {
            Thread sender = new Thread(() -> sendAll(sent));
            sender.start();
            assertThat(host.readNBytes(read, 0, read.length)).isEqualTo(read.length);
            sender.join();
        }
        assertThat(read).isEqualTo(sent);
    }

    private void sendAll(byte[] data) {
        int done = 0;
        while (done < data.length) {
            byte[] rest = Arrays.copyOfRange(data, done, Math.min(done + 1_000, data.length));
            int taken = terminal.send(rest, rest.length);
            done += taken;
            if (taken == 0) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void nothingIsEchoed() throws Exception {
        try (FileOutputStream host = new FileOutputStream(terminal.path())) {
            host.write("hello\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(heard.poll(5, TimeUnit.SECONDS)).hasSize(6);
        }
        terminal.send(new byte[] {'!'}, 1);
        try (FileInputStream host = new FileInputStream(terminal.path())) {
            assertThat(host.read()).isEqualTo('!');
        }
        assertThat(heard).isEmpty();
    }

    @Test
    void beatsEveryTenMilliseconds() throws Exception {
        long start = System.nanoTime();
        assertThat(beats.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(System.nanoTime() - start).as("not faster").isGreaterThan(TimeUnit.MILLISECONDS.toNanos(100));
    }

    @Test
    void aHostThatDoesNotReadHoldsNobodyUp() {
        byte[] data = new byte[1_000];
        int taken = 0;
        for (int last = 1; last > 0; taken += last) {
            last = terminal.send(data, data.length);
        }
        assertThat(taken).isGreaterThanOrEqualTo(PseudoTerminal.WAITING_BYTES);
    }

    @Test
    void aPulledCableIsAnErrorForTheHost() throws Exception {
        try (FileInputStream in = new FileInputStream(terminal.path());
                FileOutputStream out = new FileOutputStream(terminal.path())) {
            terminal.close();

            assertThat(in.read()).isEqualTo(-1);
            assertThatThrownBy(() -> out.write(1)).isInstanceOf(IOException.class);
        }
        assertThat(Files.exists(Path.of(terminal.path()))).isFalse();
        assertThat(terminal.room()).isZero();
        assertThat(terminal.send(new byte[1], 1)).isZero();
    }

    @Test
    void manyLeaveNothingBehind() throws Exception {
        long before = openFiles();
        List<PseudoTerminal> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(PseudoTerminal.open(THREAD + "-many", data -> {}, () -> {}));
        }
        assertThat(openFiles()).isEqualTo(before + 20 * 4);
        all.forEach(PseudoTerminal::close);

        assertThat(openFiles()).isEqualTo(before);
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain(THREAD + "-many");
    }

    /** Terminals and pipes: other threads of the test program may open files at any time. */
    private static long openFiles() throws IOException {
        try (var fds = Files.list(Path.of("/proc/self/fd"))) {
            return fds.filter(fd -> {
                        try {
                            String target = Files.readSymbolicLink(fd).toString();
                            return target.startsWith("/dev/pts/")
                                    || target.startsWith("/dev/ptmx")
                                    || target.startsWith("pipe:");
                        } catch (IOException e) {
                            return false;
                        }
                    })
                    .count();
        }
    }
}
