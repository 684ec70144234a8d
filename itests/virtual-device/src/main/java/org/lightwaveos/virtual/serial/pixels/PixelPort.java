/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial.pixels;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Stands between the port and stock firmware's own reader: takes frames out, and answers lines about the stream. */
public final class PixelPort {

    /** What the built-in renderer would rather not exceed. */
    private static final int RECOMMENDED_FPS = 60;

    private static final int PIXELS = 960;
    private static final long COMPLAIN_MS = 1_000;

    private final FrameInput input = new FrameInput(new Sink());
    private final TextInput lines = new TextInput();
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final byte[] latest = new byte[PIXELS];
    private LongConsumer watch = number -> {};
    private boolean active;
    /** Whether {@link #latest} is of this stream. */
    private boolean filled;
    /** Whether a frame has come since the last turn. */
    private boolean fresh;
    /** The same while no stream ran. */
    private boolean unwanted;

    private int sessions;
    private int staleMs;
    private long lastFrameMs;
    private long complainedMs = -COMPLAIN_MS;
    private volatile PixelCounts counts = new PixelCounts(false, 0, 0, 0, 0);

    /** Gets the number of each frame as soon as it is there. */
    public void watch(LongConsumer newWatch) {
        watch = newWatch;
    }

    /** Takes frames out of what a host has written; gives what is left for the stock reader. */
    public byte[] take(byte[] data) {
        text.reset();
        for (byte each : data) {
            input.accept(each & 0xFF);
        }
        return text.toByteArray();
    }

    /** Does what a line says; empty for one that is the stock firmware's. */
    public Optional<List<byte[]>> run(String line, long nowMs) {
        return StreamRequest.of(line).map(request -> List.of(answer(request, nowMs)));
    }

    private byte[] answer(StreamRequest request, long nowMs) {
        return switch (request.what()) {
            case "start" -> start(request, nowMs);
            case "stop" -> {
                end();
                yield request.reply("stopped", "");
            }
            case "status" -> {
                PixelCounts now = counts;
                yield request.reply(
                        "status",
                        "\"active\":" + active + ",\"sessionId\":\"" + (active ? session() : "") + "\",\"framesShown\":"
                                + now.shown() + ",\"framesDamaged\":" + now.damaged());
            }
            default -> request.error("unknown command type");
        };
    }

    private byte[] start(StreamRequest request, long nowMs) {
        if (!request.matches()) {
            return request.error("STREAM_CONTRACT_MISMATCH");
        }
        sessions++;
        active = true;
        filled = false;
        staleMs = request.staleMs();
        lastFrameMs = nowMs;
        count(0, 0, 0, 0);
        return request.reply(
                "started",
                "\"sessionId\":\"" + session() + "\",\"recommendedFps\":" + Math.min(RECOMMENDED_FPS, request.fps())
                        + ",\"frameContractVersion\":1,\"headerBytes\":16,\"payloadBytes\":960,\"mailboxDepth\":1"
                        + ",\"serialFraming\":1");
    }

    private String session() {
        return "gw-" + sessions;
    }

    /** What is to be said unasked in this turn of the device. */
    public List<byte[]> turn(long nowMs) {
        List<byte[]> said = new ArrayList<>();
        if (fresh) {
            lastFrameMs = nowMs;
            fresh = false;
        } else if (active && nowMs - lastFrameMs >= staleMs) {
            end();
            count(0, 0, 0, 1);
            said.add(StreamRequest.bytes("{\"event\":\"render.stream.stateChanged\",\"ts_mono_ms\":" + nowMs
                    + ",\"active\":false,\"reason\":\"stale\"}\r\n"));
        }
        if (unwanted && nowMs - complainedMs >= COMPLAIN_MS) {
            complainedMs = nowMs;
            said.add(StreamRequest.error("", "STREAM_NOT_ACTIVE"));
        }
        unwanted = false;
        return said;
    }

    /** Copies the host's picture, if it is to be shown. */
    public boolean copyTo(byte[] target) {
        if (active && filled) {
            System.arraycopy(latest, 0, target, 0, PIXELS);
        }
        return active && filled;
    }

    /** After a boot nothing is left of it. */
    public void reset() {
        end();
        input.clear();
        lines.clear();
        fresh = false;
        unwanted = false;
        counts = new PixelCounts(false, 0, 0, 0, 0);
    }

    /** From any thread. */
    public PixelCounts counts() {
        return counts;
    }

    private void end() {
        active = false;
        filled = false;
        count(0, 0, 0, 0);
    }

    private void count(int shown, int damaged, int unasked, int stale) {
        PixelCounts c = counts;
        counts = new PixelCounts(
                active, c.shown() + shown, c.damaged() + damaged, c.unasked() + unasked, c.stale() + stale);
    }

    private final class Sink implements FrameInput.Sink {

        @Override
        public void whole(byte[] content) {
            if (!FrameCheck.isGood(content)) {
                count(0, 1, 0, 0);
            } else if (active) {
                System.arraycopy(content, FrameCheck.PIXELS_AT, latest, 0, PIXELS);
                filled = true;
                fresh = true;
                count(1, 0, 0, 0);
                watch.accept(FrameCheck.number(content));
            } else {
                unwanted = true;
                count(0, 0, 1, 0);
            }
        }

        @Override
        public void cut() {
            count(0, 1, 0, 0);
        }

        @Override
        public void text(int value) {
            lines.accept(value, text);
        }
    }
}
