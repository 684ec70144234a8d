/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.transport.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.lightwaveos.peer.transport.PeerAcceptor;
import org.lightwaveos.peer.transport.PeerSocket;
import org.lightwaveos.peer.transport.PeerSocketListener;

/** Lets everybody in. */
final class Reception implements PeerAcceptor {

    /** The server's end of one socket. */
    record Visitor(PeerSocket socket, String from, Ear ear) {}

    final BlockingQueue<Visitor> visitors = new LinkedBlockingQueue<>();

    @Override
    public PeerSocketListener accepted(PeerSocket socket, String from) {
        Visitor visitor = new Visitor(socket, from, new Ear());
        visitors.add(visitor);
        return visitor.ear();
    }

    Visitor next() throws InterruptedException {
        Visitor visitor = visitors.poll(15, TimeUnit.SECONDS);
        assertThat(visitor).as("a visitor within 15 s").isNotNull();
        return visitor;
    }
}
