/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.util.function.BiConsumer;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.serial.PixelStatus.State;
import org.lightwaveos.serial.codec.Request;
import org.lightwaveos.serial.codec.SerialMessage;
import org.lightwaveos.serial.codec.SerialMessage.Answer;
import org.lightwaveos.serial.codec.SerialMessage.Refused;
import org.lightwaveos.serial.codec.SerialMessage.StreamStarted;
import org.lightwaveos.serial.codec.SerialMessage.StreamState;
import org.lightwaveos.serial.pixel.PixelRate;

/**
 * Asks the device whether it takes pictures, has them sent while it does, and ends that. In each connection it is asked anew;
 * one that does not know the question, or wants them otherwise, is not asked again before the next.
 */
final class PixelDesk implements Speaker {

    private final Out out;
    private final int mostFps;
    private boolean up;
    private boolean offered;
    private boolean refused;
    /** It has been asked for the first time in this connection, or is to be, and has not answered. */
    private boolean unsure;
    /** The stream that the device has agreed to; null for none. */
    private @Nullable String session;
    /** The device may have a stream that nobody wants. */
    private boolean toStop;

    private int fps;
    private long since;
    private long askAt = Times.NEVER;
    private State told = State.OFF;

    PixelDesk(Out out, int baud) {
        this.out = out;
        this.mostFps = PixelRate.fps(baud);
    }

    void offer(boolean on, long now) {
        offered = on;
        if (session != null && !on) {
            end();
            toStop = true;
        }
        askAt = session == null ? now : askAt;
        tell();
    }

    /** Whether the strip shows our pictures, or it will soon be known whether it does. */
    boolean hostsPicture() {
        return session != null || offered && unsure;
    }

    void up(long now) {
        up = true;
        refused = mostFps == 0;
        unsure = !refused;
        toStop = false;
        askAt = now;
        tell();
    }

    void down() {
        up = false;
        unsure = false;
        refused = false;
        end();
        tell();
    }

    /** Something that nobody asked for may be the end of the stream. */
    void heard(SerialMessage message, long now) {
        boolean noStream = message instanceof Refused no && no.id().isEmpty() && no.isNoStream();
        if (noStream || message instanceof SerialMessage.StreamEnded) {
            lost(now);
        }
    }

    @Override
    public long wantedAt() {
        if (!up) {
            return Times.NEVER;
        }
        return toStop || session != null || offered && !refused ? askAt : Times.NEVER;
    }

    @Override
    public long neededBy() {
        long at = wantedAt();
        return at == Times.NEVER || toStop ? at : at + Times.READING_WAITS;
    }

    @Override
    public Job speak(long now) {
        askAt = Times.NEVER;
        if (toStop) {
            toStop = false;
            return new Ask(Request.stopStream("withdrawn"), (answer, at) -> askAt = at, (no, at) -> askAt = at);
        }
        return session != null
                ? new Ask(Request.streamStatus(), this::state, this::stateless)
                : new Ask(Request.startStream(mostFps, Times.STREAM_STALE), this::started, this::notStarted);
    }

    private void started(Answer answer, long now) {
        unsure = false;
        boolean agreed = answer instanceof StreamStarted is && is.ours();
        if (!agreed || !offered) {
            refused = !agreed;
            toStop = true;
            askAt = now;
            tell();
            return;
        }
        StreamStarted is = (StreamStarted) answer;
        session = is.session();
        fps = Math.max(1, Math.min(mostFps, is.fps().orElse(mostFps)));
        since = now;
        askAt = now + Times.STREAM_POLL;
        out.add(new SerialAction.StreamOn(fps));
        tell();
    }

    private void state(Answer answer, long now) {
        if (session == null) {
            return;
        }
        if (answer instanceof StreamState is && is.active() && is.session().equals(session)) {
            askAt = now + Times.STREAM_POLL;
            tellAgain();
        } else {
            lost(now);
        }
    }

    /** A firmware that has streams and does not tell of them is believed: it says when one ends. */
    private void stateless(Refused no, long now) {
        if (no.isNoStream()) {
            lost(now);
        }
    }

    private void notStarted(Refused no, long now) {
        unsure = false;
        refused = no.isUnknownRequest() || no.text().equals("STREAM_CONTRACT_MISMATCH");
        askAt = now + Times.STREAM_RETRY;
        tell();
    }

    /** The device has no stream any more: asked again at once, unless it was a short one. */
    private void lost(long now) {
        if (session != null) {
            askAt = now - since < Times.STREAM_RETRY ? now + Times.STREAM_RETRY : now;
            end();
            tell();
        }
    }

    private void end() {
        if (session != null) {
            session = null;
            out.add(new SerialAction.StreamOff());
        }
    }

    void tellAgain() {
        out.add(new PixelsAre(told, session != null ? fps : 0));
    }

    private void tell() {
        State is = session != null ? State.SHOWN : !offered ? State.OFF : refused ? State.REFUSED : State.ASKING;
        if (is != told) {
            told = is;
            tellAgain();
        }
    }

    private final class Ask implements Job {

        private final Request request;
        private final BiConsumer<Answer, Long> use;
        private final BiConsumer<Refused, Long> refusal;

        Ask(Request request, BiConsumer<Answer, Long> use, BiConsumer<Refused, Long> refusal) {
            this.request = request;
            this.use = use;
            this.refusal = refusal;
        }

        @Override
        public Request request() {
            return request;
        }

        @Override
        public void answered(Answer answer, long now) {
            use.accept(answer, now);
        }

        @Override
        public void refused(Refused no, long now) {
            refusal.accept(no, now);
        }

        @Override
        public void unanswered(long now) {
            unsure = false;
            askAt = now + Times.STREAM_RETRY;
        }
    }
}
