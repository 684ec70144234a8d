/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.lightwaveos.peer.transport.PeerSocketListener;

/** Writes down what a peer's socket says, and on what thread it began. */
final class Ear implements PeerSocketListener {

    final BlockingQueue<String> words = new LinkedBlockingQueue<>();
    volatile Thread speaker;

    @Override
    public void onOpen() {
        say("open");
    }

    @Override
    public void onText(String text) {
        say(text);
    }

    @Override
    public void onPong() {
        say("pong");
    }

    @Override
    public void onClosed(String why) {
        say("closed: " + why);
    }

    private void say(String word) {
        speaker = Thread.currentThread();
        words.add(word);
    }

    String next() throws InterruptedException {
        String word = words.poll(15, TimeUnit.SECONDS);
        assertThat(word).as("something heard within 15 s").isNotNull();
        return word;
    }

    /** Passes over everything before the word. */
    String until(String prefix) throws InterruptedException {
        String word = next();
        while (!word.startsWith(prefix)) {
            word = next();
        }
        return word;
    }
}
