/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.WebSocketConnectionListener;
import org.eclipse.jetty.websocket.api.WebSocketException;
import org.eclipse.jetty.websocket.api.WebSocketFrameListener;
import org.eclipse.jetty.websocket.api.WriteCallback;
import org.eclipse.jetty.websocket.api.extensions.Frame;
import org.lightwaveos.virtual.gateway.Refusal;

/**
 * One WebSocket client. It listens to frames, not messages, since the device takes every fragment for a message.
 * Outgoing frames beyond the device's queue of 32 are dropped without a word.
 */
final class ClientSocket implements WebSocketConnectionListener, WebSocketFrameListener {

    private static final long OPENING_CHECK_MS = 1;

    /** After so many the session is taken for closed already. */
    private static final int OPENING_CHECKS = 50;

    private static final int QUEUE_FRAMES = 32;
    /** LED frames are dropped much earlier, so that they never hold up a reply. */
    private static final int QUEUE_FRAMES_BEFORE_LEDS = 1;

    private final int id;
    private final DeviceServer server;
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
    private volatile Session session;

    ClientSocket(int id, DeviceServer server) {
        this.id = id;
        this.server = server;
    }

    int id() {
        return id;
    }

    @Override
    public void onWebSocketConnect(Session opened) {
        session = opened;
        server.opened(this, opened.getRemoteAddress().getAddress().getHostAddress());
    }

    @Override
    public void onWebSocketFrame(Frame frame) {
        switch (frame.getType()) {
            case TEXT, BINARY, CONTINUATION -> {
                byte[] payload = new byte[frame.hasPayload() ? frame.getPayloadLength() : 0];
                if (payload.length > 0) {
                    frame.getPayload().duplicate().get(payload);
                }
                server.link().received(id, payload, frame.isFin());
            }
            default -> {
                // the container answers control frames
            }
        }
    }

    @Override
    public void onWebSocketClose(int code, String reason) {
        server.closed(this, code, reason == null ? "" : reason);
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        // the close that follows tells all that matters
    }

    void text(String frame) {
        write(QUEUE_FRAMES, open -> open.getRemote().sendString(frame, sent));
    }

    void binary(byte[] frame) {
        write(QUEUE_FRAMES_BEFORE_LEDS + 1, open -> open.getRemote().sendBytes(ByteBuffer.wrap(frame), sent));
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

    void close(Refusal why) {
        close(why, OPENING_CHECKS);
    }

    /**
     * The device's thread may want to refuse a client while the container is still opening the session; its close frame
     * would then be lost now and then, and the client see a broken connection.
     */
    private void close(Refusal why, int checksLeft) {
        Session open = session;
        if (open == null) {
            return;
        }
        if (open.isOpen() || checksLeft == 0) {
            open.close(why.code(), why.reason().isEmpty() ? null : why.reason());
        } else {
            CompletableFuture.delayedExecutor(OPENING_CHECK_MS, TimeUnit.MILLISECONDS)
                    .execute(() -> close(why, checksLeft - 1));
        }
    }

    private void write(int room, Consumer<Session> sending) {
        Session open = session;
        if (open == null || !open.isOpen() || pending.get() >= room) {
            return;
        }
        pending.incrementAndGet();
        try {
            sending.accept(open);
        } catch (WebSocketException e) {
            pending.decrementAndGet();
        }
    }
}
