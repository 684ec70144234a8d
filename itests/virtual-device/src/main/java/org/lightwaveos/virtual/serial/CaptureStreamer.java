/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The commands that begin with {@code capture}, and the stream that they start (device facts, 5.4 and 5.5). */
final class CaptureStreamer {

    private static final String COMMAND = "capture";
    private static final int MAX_FPS = 60;
    private static final int DEFAULT_FPS = 15;
    private static final long SECOND_US = 1_000_000;
    private static final long FRAMES_PER_SECOND = 120;
    /** What was said last of each format. */
    private static final List<String> FORMATS = List.of(
            "v1 (977 bytes, no metrics)",
            "v2 (1009 bytes, with metrics)",
            "v3/meta (49 bytes, metrics only)",
            "v4/slim (529 bytes, half-res RGB)");

    private static final List<List<String>> FORMAT_NAMES =
            List.of(List.of("v1", "1"), List.of("v2", "2"), List.of("meta", "v3", "3"), List.of("slim", "v4", "4"));

    private final SerialBoard board;
    private boolean capturing;
    private boolean streaming;
    private int version = 2;
    /** What the device says before anything was chosen, though it then captures the second. */
    private int tap = 2;

    private long intervalUs = SECOND_US / DEFAULT_FPS;
    private long startUs;
    private long sent;
    private long lastFrame = -1;
    private long writes;
    private long dropped;

    CaptureStreamer(SerialBoard board) {
        this.board = board;
    }

    /** Does what the line says; empty if it is no such command. Each text is a write of its own. */
    Optional<List<byte[]>> run(String raw, long nowMs) {
        String line = raw.strip();
        String lower = line.toLowerCase(Locale.ROOT);
        // The first letter counts as it is written.
        if (!line.startsWith("c") || !lower.startsWith(COMMAND)) {
            return Optional.empty();
        }
        List<byte[]> out = new ArrayList<>();
        say(out, "[CAPTURE] recv='" + line + "'\n");
        String what = lower.substring(COMMAND.length()).strip();
        if (what.equals("off")) {
            capturing = false;
            say(out, "Capture mode disabled\r\n");
        } else if (what.startsWith("on")) {
            on(what.substring(2), out);
        } else if (what.startsWith("dump")) {
            dump(what.substring("dump".length()), nowMs, out);
        } else if (what.startsWith("stream")) {
            stream(what.substring("stream".length()).strip(), nowMs, out);
        } else if (what.equals("stop")) {
            streaming = false;
            say(out, "[CAPTURE] Stopped: " + writes + " writes, write max/avg 900/400 us, assemble max/avg 90/40 us, ");
            say(out, "min_avail 3000 B, bp_skip 0, tx_drop " + dropped + "\n");
        } else if (what.startsWith("fps")) {
            fps(TextNumber.leading(what.substring("fps".length()).strip()), nowMs, out);
        } else if (what.startsWith("tap")) {
            tap(what.substring("tap".length()).strip(), out);
        } else if (what.startsWith("format")) {
            format(what.substring("format".length()).strip(), out);
        } else if (what.equals("status")) {
            status(nowMs, out);
        } else {
            say(out, "Usage: capture <on|off|dump|stream|stop|fps|tap|format|status>\r\n");
        }
        return Optional.of(out);
    }

    /** The frame that is due, if the stream runs and there is a new one. */
    Optional<byte[]> due(long nowMs) {
        long nowUs = nowMs * 1_000;
        if (!streaming || nowUs - startUs < (sent + 1) * intervalUs) {
            return Optional.empty();
        }
        sent = (nowUs - startUs) / intervalUs;
        long frame = frameIndex(nowMs);
        if (!capturing || frame == lastFrame) {
            return Optional.empty();
        }
        lastFrame = frame;
        writes++;
        return Optional.of(frame(version, tap, nowMs));
    }

    /** The frame could not be written. */
    void dropped() {
        dropped++;
    }

    private void on(String taps, List<byte[]> out) {
        capturing = true;
        boolean all = taps.isEmpty();
        int mask = 0;
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            if (all || taps.indexOf('a' + i) >= 0) {
                mask |= 1 << i;
                names.append((char) ('A' + i));
            }
        }
        say(out, "Capture mode enabled (tapMask=0x%02X: %s)\n".formatted(mask, names));
    }

    /** The header goes out byte by byte, so that what others write can come into its midst. Always version 1. */
    private void dump(String taps, long nowMs, List<byte[]> out) {
        int which = firstTap(taps);
        if (which < 0) {
            say(out, "Usage: capture dump <a|b|c>\r\n");
            return;
        }
        if (!capturing) {
            say(out, "No frame captured for this tap\r\n");
            return;
        }
        byte[] frame = frame(1, which, nowMs);
        for (int i = 0; i < CaptureFrame.HEADER; i++) {
            out.add(new byte[] {frame[i]});
        }
        byte[] pixels = new byte[CaptureFrame.PIXELS];
        System.arraycopy(frame, CaptureFrame.HEADER, pixels, 0, pixels.length);
        out.add(pixels);
        say(
                out,
                "\nFrame dumped: tap=%d, effect=%d, palette=%d, frame=%d\n"
                        .formatted(which, frame[3] & 0xFF, frame[4] & 0xFF, frameIndex(nowMs)));
    }

    private void stream(String arguments, long nowMs, List<byte[]> out) {
        int chosen = firstTap(arguments);
        tap = chosen < 0 ? 1 : arguments.indexOf('a') >= 0 ? 0 : arguments.indexOf('c') >= 0 ? 2 : 1;
        int space = arguments.indexOf(' ');
        int wanted = space < 0
                ? DEFAULT_FPS
                : TextNumber.leading(arguments.substring(space + 1).strip());
        int fps = wanted >= 1 && wanted <= MAX_FPS ? wanted : DEFAULT_FPS;
        capturing = true;
        streaming = true;
        lastFrame = -1;
        writes = 0;
        dropped = 0;
        pace(fps, nowMs);
        say(
                out,
                "[CAPTURE] Streaming tap %c at %d FPS (%d us interval) [async+timer]\n"
                        .formatted('A' + tap, fps, intervalUs));
    }

    private void fps(int fps, long nowMs, List<byte[]> out) {
        if (fps < 1 || fps > MAX_FPS) {
            say(out, "Usage: capture fps <1-60>\r\n");
            return;
        }
        pace(fps, nowMs);
        say(out, "[CAPTURE] FPS set to " + fps + " (" + intervalUs + " us interval)\n");
    }

    private void pace(int fps, long nowMs) {
        intervalUs = SECOND_US / fps;
        startUs = nowMs * 1_000;
        sent = 0;
    }

    private void tap(String name, List<byte[]> out) {
        if (name.length() != 1 || firstTap(name) < 0) {
            say(out, "Usage: capture tap <a|b|c>\r\n");
            return;
        }
        tap = firstTap(name);
        say(out, "[CAPTURE] Tap switched to " + name + "\n");
    }

    private void format(String name, List<byte[]> out) {
        for (int i = 0; i < FORMATS.size(); i++) {
            if (FORMAT_NAMES.get(i).contains(name)) {
                version = i + 1;
                say(out, "[CAPTURE] Format set to " + FORMATS.get(i) + "\r\n");
                return;
            }
        }
        say(out, "Usage: capture format <v1|v2|meta|slim>\r\n");
    }

    private void status(long nowMs, List<byte[]> out) {
        say(out, "\n=== Capture Status ===\r\n");
        say(out, "  Enabled: " + (capturing ? "YES" : "NO") + "\n");
        say(
                out,
                "  Streaming: %s (v%d, %d us interval, %s)\n"
                        .formatted(streaming ? "YES" : "NO", version, intervalUs, streaming ? "async" : "sync"));
        say(out, "  Last capture: frame=" + frameIndex(nowMs) + "\n");
        say(out, "\r\n");
    }

    private byte[] frame(int ofVersion, int ofTap, long nowMs) {
        return CaptureFrame.encode(ofVersion, ofTap, board.light(), frameIndex(nowMs), nowMs * 1_000, board.pixels());
    }

    private static long frameIndex(long nowMs) {
        return nowMs * FRAMES_PER_SECOND / 1_000;
    }

    /** The first in the alphabet of those that are named; -1 for none. */
    private static int firstTap(String text) {
        for (int i = 0; i < 3; i++) {
            if (text.indexOf('a' + i) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static void say(List<byte[]> out, String text) {
        out.add(LogLine.ascii(text));
    }
}
