/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.control.transport.ControlTransport.SocketListener;

/** Writes down what a socket says. */
final class Heard implements SocketListener {

    private final BlockingQueue<String> words = new LinkedBlockingQueue<>();
    private final BlockingQueue<CloseCause> ends = new LinkedBlockingQueue<>();

    @Override
    public void onOpen() {
        words.add("open");
    }

    @Override
    public void onText(String text) {
        words.add(text);
    }

    @Override
    public void onBinary(byte[] payload) {
        words.add("binary " + payload.length);
    }

    @Override
    public void onClosed(CloseCause cause) {
        ends.add(cause);
    }

    String next() throws InterruptedException {
        String word = words.poll(10, TimeUnit.SECONDS);
        assertThat(word).as("something heard within 10 s").isNotNull();
        return word;
    }

    CloseCause end() throws InterruptedException {
        CloseCause end = ends.poll(10, TimeUnit.SECONDS);
        assertThat(end).as("an end within 10 s").isNotNull();
        return end;
    }

    boolean nothingMore() {
        return words.isEmpty() && ends.isEmpty();
    }
}
