/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.eclipse.jetty.websocket.api.WebSocketConnectionListener;
import org.eclipse.jetty.websocket.api.WebSocketException;
import org.eclipse.jetty.websocket.api.WebSocketFrameListener;
import org.eclipse.jetty.websocket.api.WriteCallback;
import org.eclipse.jetty.websocket.api.extensions.Frame;

/** One connection that was dialled. It listens to frames, not messages: firmware does. */
final class PeerSocket implements WebSocketConnectionListener, WebSocketFrameListener {

    /** Texts beyond it are lost: who does not read them will miss a ping too. */
    private static final int QUEUE_FRAMES = 32;

    private final int id;
    private final PeerClient client;
    private final AtomicInteger pending = new AtomicInteger();
    private final WriteCallback sent = new WriteCallback() {
        @Override
        public void writeSuccess() {
            pending.decrementAndGet();
        }

        @Override
        public void writeFailed(Throwable cause) {
            pending.decrementAndGet();
        }
    };
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Session session;

    PeerSocket(int id, PeerClient client) {
        this.id = id;
        this.client = client;
    }

    int id() {
        return id;
    }

    @Override
    public void onWebSocketConnect(Session opened) {
        session = opened;
        if (client.isCurrent(this)) {
            client.link().opened(id);
        } else {
            // closed while it was being opened
            close();
        }
    }

    @Override
    public void onWebSocketFrame(Frame frame) {
        switch (frame.getType()) {
            case TEXT, BINARY, CONTINUATION, PONG -> {
                byte[] payload = new byte[frame.hasPayload() ? frame.getPayloadLength() : 0];
                if (payload.length > 0) {
                    frame.getPayload().duplicate().get(payload);
                }
                client.link().received(id, frame.getType().getOpCode(), payload);
            }
            default -> {
                // the container answers the other control frames
            }
        }
    }

    @Override
    public void onWebSocketClose(int code, String reason) {
        ended.countDown();
        client.gone(this);
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        client.gone(this);
    }

    void send(String text) {
        Session open = session;
        if (open == null || !open.isOpen() || pending.get() >= QUEUE_FRAMES) {
            return;
        }
        pending.incrementAndGet();
        try {
            open.getRemote().sendString(text, sent);
        } catch (WebSocketException e) {
            pending.decrementAndGet();
        }
    }

    void ping() {
        Session open = session;
        if (open != null && open.isOpen()) {
            try {
                open.getRemote().sendPing(ByteBuffer.allocate(0));
            } catch (IOException | WebSocketException e) {
                // it is closing
            }
        }
    }

    void close() {
        Session open = session;
        if (open != null) {
            open.close(StatusCode.SHUTDOWN, null);
        }
    }

    /** @param nanos time on {@link System#nanoTime()}'s clock */
    void awaitEnd(long nanos) {
        try {
            if (session != null) {
                ended.await(nanos - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void reset() {
        Session open = session;
        if (open != null) {
            Sockets.reset(open);
        }
    }
}
