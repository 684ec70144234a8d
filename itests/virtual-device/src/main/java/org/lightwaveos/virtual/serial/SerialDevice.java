/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.serial;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lightwaveos.virtual.firmware.FirmwareConfig.Dice;
import org.lightwaveos.virtual.serial.pixels.PixelPort;

/**
 * The port of a device. {@link #received} takes what a host writes, {@link #take} gives what it reads; in between the
 * device has a turn every 10 ms, in {@link #tick}.
 */
public final class SerialDevice {

    /** How often the device looks at its port. */
    public static final long TURN_MS = 10;
    /** From reset to the first line. */
    public static final long FIRST_LINE_MS = 1_000;
    /** From reset until the device reads its port. */
    public static final long READY_MS = 1_500;
    /** One in so many long writes is split. */
    public static final int SPLIT_ODDS = 8;

    private static final int USB_PACKET = 64;
    private static final long MAX_LAG_MS = 250;

    private final SerialBoard board;
    private final Dice dice;
    private final ReceiveQueue in = new ReceiveQueue();
    private final LineReader reader = new LineReader();
    private final Transmitter out = new Transmitter();
    private final Chatter chatter;
    private final Misfit misfit;
    private final Optional<PixelPort> pixels;
    private final Set<SerialFault> faults = EnumSet.noneOf(SerialFault.class);
    private CaptureStreamer capture;
    /** What arrives after the next turn; empty for nothing. */
    private byte[] late = {};

    private boolean plugged = true;
    private long bootMs;
    private long nextTurnMs;
    private boolean booting;
    /** Whether the first line of this boot has been said. */
    private boolean greeted;

    /** The port of a stock device that booted long ago. */
    public SerialDevice(SerialBoard board, Dice dice) {
        this(board, dice, Optional.empty());
    }

    /** The same with gateway firmware, if there is a part for pictures. */
    public SerialDevice(SerialBoard board, Dice dice, Optional<PixelPort> pixels) {
        this.board = board;
        this.pixels = pixels;
        this.dice = dice;
        Arrays.stream(SerialFault.values()).filter(SerialFault::isReal).forEach(faults::add);
        this.chatter = new Chatter(board.light());
        this.misfit = new Misfit(dice);
        this.capture = new CaptureStreamer(board);
    }

    /** The reset button: whatever was on its way is lost, then comes the boot text. The light stays as it is. */
    public void reset(long nowMs) {
        in.clear();
        reader.clear();
        out.clear();
        pixels.ifPresent(PixelPort::reset);
        late = new byte[0];
        capture = new CaptureStreamer(board);
        bootMs = nowMs;
        booting = true;
        greeted = false;
    }

    /** Whether a host is there; without one, nothing is written and what was is lost. */
    public void plugged(boolean on) {
        plugged = on;
        if (!on) {
            out.clear();
            in.clear();
            late = new byte[0];
        }
    }

    /** Switches a fault. */
    public void fault(SerialFault fault, boolean on, long nowMs) {
        if (on) {
            faults.add(fault);
            misfit.begin(nowMs);
        } else {
            faults.remove(fault);
        }
    }

    /** Whether the fault is on. */
    public boolean has(SerialFault fault) {
        return faults.contains(fault);
    }

    /** How much it says unasked from now on. */
    public void noise(Noise level, long nowMs) {
        chatter.noise(level, nowMs);
    }

    /** A host's write, whole. More than fits until the next turn is lost. */
    public void received(byte[] data) {
        byte[] arrived = has(SerialFault.GARBAGE) ? misfit.mangle(data) : data;
        if (pixels.isPresent() && !booting && !has(SerialFault.SILENT) && !misfit.replaces(faults)) {
            // its reader takes bytes as they come, so that it is all the same in how many pieces that is
            byte[] text = pixels.get().take(arrived);
            in.put(text, 0, text.length);
            return;
        }
        int now = late.length > 0 ? 0 : whole(arrived.length);
        in.put(arrived, 0, now);
        if (now < arrived.length && late.length < ReceiveQueue.SIZE) {
            byte[] rest = new byte[late.length + arrived.length - now];
            System.arraycopy(late, 0, rest, 0, late.length);
            System.arraycopy(arrived, now, rest, late.length, arrived.length - now);
            late = rest;
        }
    }

    /** How much of a write arrives before the next turn. */
    private int whole(int length) {
        if (has(SerialFault.SPLIT_ANYWHERE) && length > 1 && dice.roll(SPLIT_ODDS) == 0) {
            return 1 + dice.roll(length - 1);
        }
        boolean split = has(SerialFault.SPLIT_BURSTS) && length > USB_PACKET && dice.roll(SPLIT_ODDS) == 0;
        return split ? USB_PACKET : length;
    }

    /** What has come out, at most so many bytes; gives how many. */
    public int take(byte[] target, int max) {
        int count = out.take(target, max);
        if (has(SerialFault.GARBAGE)) {
            misfit.mangle(target, count);
        }
        return count;
    }

    /** Lets all turns happen that are due. */
    public void tick(long nowMs) {
        // After a long pause of the machine there is no burst of turns.
        nextTurnMs = Math.max(nextTurnMs, nowMs - MAX_LAG_MS);
        while (nextTurnMs <= nowMs) {
            turn(nextTurnMs);
            nextTurnMs += TURN_MS;
        }
    }

    private void turn(long nowMs) {
        out.tick(nowMs);
        List<byte[]> foreign = new ArrayList<>();
        List<byte[]> own = new ArrayList<>();
        if (has(SerialFault.SILENT)) {
            in.clear();
        } else if (misfit.replaces(faults)) {
            in.clear();
            own = misfit.turn(faults, nowMs);
        } else if (boots(nowMs, own)) {
            chatter.due(board.light(), nowMs);
        } else {
            foreign.addAll(chatter.due(board.light(), nowMs));
            pixels.ifPresent(port -> foreign.addAll(port.turn(nowMs)));
            Optional<byte[]> frame = capture.due(nowMs);
            if (frame.isPresent() && out.isBlocked()) {
                capture.dropped();
            } else {
                frame.ifPresent(foreign::add);
            }
            if (!out.isBlocked()) {
                own = reader.turn(in).map(line -> run(line, nowMs)).orElse(own);
            }
        }
        write(own, foreign, nowMs);
        in.put(late, 0, late.length);
        late = new byte[0];
    }

    /** Whether it boots in this turn; what it says of that is added. */
    private boolean boots(long nowMs, List<byte[]> own) {
        if (!booting) {
            return false;
        }
        long since = nowMs - bootMs;
        if (!greeted && since >= FIRST_LINE_MS) {
            greeted = true;
            own.add(BootText.first());
        }
        if (since >= READY_MS) {
            booting = false;
            own.addAll(BootText.rest(since));
        }
        return true;
    }

    private List<byte[]> run(String line, long nowMs) {
        return pixels.flatMap(port -> port.run(line, nowMs))
                .or(() -> capture.run(line, nowMs))
                .orElseGet(() -> board.run(line, nowMs).replies().stream()
                        .map(text -> text.getBytes(StandardCharsets.UTF_8))
                        .toList());
    }

    /** What other tasks write comes before, between or after what the loop writes; a single write stays whole. */
    private void write(List<byte[]> own, List<byte[]> foreign, long nowMs) {
        if (!plugged) {
            return;
        }
        int at = foreign.isEmpty() ? own.size() : dice.roll(own.size() + 1);
        own.subList(0, at).forEach(data -> out.write(data, nowMs));
        foreign.forEach(data -> out.offer(data, nowMs));
        own.subList(at, own.size()).forEach(data -> out.write(data, nowMs));
    }
}
