/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.PaletteId;
import org.lightwaveos.peer.light.Speed;
import org.lightwaveos.peer.light.TransitionState;
import org.lightwaveos.peer.light.TransitionType;
import org.lightwaveos.peer.light.VisualParameters;
import org.lightwaveos.peer.light.ZoneCount;
import org.lightwaveos.peer.light.ZoneLight;
import org.lightwaveos.peer.rules.StateVersion;

/**
 * Reads one text frame. Strict about what a message means (UUID form, ranges, one object and nothing behind it),
 * tolerant about how it is written (key order, white space, unknown and helper keys, the flat {@code pal} and
 * {@code zpa} that firmware needs).
 */
public final class SyncReader {

    /** Twice the largest message that firmware builds (sync protocol, section 1), in characters. */
    public static final int MAX_LENGTH = 2048;

    private static final long UINT32 = 0xFFFF_FFFFL;

    private SyncReader() {}

    /** Never throws; a text of any content and length is answered. */
    public static SyncReading read(String text) {
        if (text.length() > MAX_LENGTH) {
            return new SyncReading.Rejected(new Rejection(Rejection.Kind.TOO_LONG, text.length() + " characters"));
        }
        try {
            return new SyncReading.Accepted(message(Fields.read(text, "message")));
        } catch (RejectedException e) {
            return new SyncReading.Rejected(e.rejection());
        }
    }

    private static SyncMessage message(Fields envelope) throws RejectedException {
        if (!envelope.has("t")) {
            throw new RejectedException(Rejection.Kind.UNKNOWN_TYPE, "no message type");
        }
        String type = envelope.text("t");
        return switch (type) {
            case "sync.state" ->
                new SyncMessage.State(
                        sender(envelope),
                        version(envelope),
                        timestamp(envelope),
                        light(envelope.object("s")),
                        envelope.has("ak")
                                ? Optional.of(StateVersion.of(envelope.number("ak", 0, UINT32)))
                                : Optional.empty());
            case "sync.cmd" ->
                new SyncMessage.Command(sender(envelope), version(envelope), timestamp(envelope), command(envelope));
            case "sync.ping" -> new SyncMessage.Ping(optionalSender(envelope));
            case "sync.pong" -> new SyncMessage.Pong(optionalSender(envelope));
            case "sync.hello" -> hello(envelope);
            case "sync.hold" -> new SyncMessage.Hold(sender(envelope), devices(envelope));
            case "sync.bye" -> new SyncMessage.Bye(sender(envelope));
            default -> throw new RejectedException(Rejection.Kind.UNKNOWN_TYPE, "message type '" + type + "'");
        };
    }

    private static SyncMessage hello(Fields envelope) throws RejectedException {
        return new SyncMessage.Hello(
                sender(envelope),
                envelope.has("pv") ? envelope.integer("pv", 1, Integer.MAX_VALUE) : 1,
                envelope.has("n") ? envelope.text("n") : "",
                envelope.has("pref") ? envelope.text("pref") : "auto",
                envelope.texts("cap"));
    }

    private static LightCommand command(Fields envelope) throws RejectedException {
        String letters = envelope.text("c");
        Optional<CommandCode> code = CommandCode.of(letters);
        if (code.isEmpty()) {
            throw new RejectedException(Rejection.Kind.UNKNOWN_COMMAND, "command '" + letters + "'");
        }
        return code.get().read(parameters(envelope));
    }

    /** Firmware takes parameters from anywhere in the text, and some it can read only flat in the envelope. */
    private static Fields parameters(Fields envelope) throws RejectedException {
        return envelope.isObject("p") ? envelope.object("p") : envelope;
    }

    private static Set<DeviceUuid> devices(Fields envelope) throws RejectedException {
        Set<DeviceUuid> devices = new HashSet<>();
        for (String text : envelope.texts("d", SyncMessage.Hold.MOST)) {
            devices.add(uuid(text));
        }
        return devices;
    }

    private static DeviceUuid sender(Fields envelope) throws RejectedException {
        return uuid(envelope.text("u"));
    }

    private static DeviceUuid uuid(String text) throws RejectedException {
        return DeviceUuid.parse(text)
                .orElseThrow(() -> new RejectedException(Rejection.Kind.OUT_OF_RANGE, "no UUID: '" + text + "'"));
    }

    private static Optional<DeviceUuid> optionalSender(Fields envelope) throws RejectedException {
        return envelope.has("u") ? Optional.of(sender(envelope)) : Optional.empty();
    }

    private static StateVersion version(Fields envelope) throws RejectedException {
        return StateVersion.of(envelope.number("v", 0, UINT32));
    }

    private static long timestamp(Fields envelope) throws RejectedException {
        return envelope.number("ts", 0, UINT32);
    }

    private static GroupLight light(Fields s) throws RejectedException {
        List<ZoneLight> zones = new ArrayList<>(GroupLight.ZONES);
        for (Fields zone : s.objects("z", GroupLight.ZONES)) {
            zones.add(zone(zone));
        }
        return new GroupLight(
                new EffectId(s.integer("e", 0, 65534)),
                new PaletteId(s.integer("p", 0, 74)),
                level(s, "b"),
                new Speed(s.integer("sp", 1, 100)),
                level(s, "h"),
                new VisualParameters(level(s, "i"), level(s, "sa"), level(s, "cx"), level(s, "vr")),
                s.flag("zm"),
                new ZoneCount(s.integer("zc", 1, 3)),
                zones,
                new TransitionState(s.flag("ta"), new TransitionType(s.integer("tt", 0, 11)), level(s, "tp")));
    }

    private static ZoneLight zone(Fields z) throws RejectedException {
        return new ZoneLight(
                new EffectId(z.integer("e", 0, 65534)),
                new PaletteId(z.integer("p", 0, 74)),
                level(z, "b"),
                new Speed(z.integer("s", 1, 100)),
                z.flag("n"));
    }

    private static Level level(Fields fields, String key) throws RejectedException {
        return new Level(fields.integer(key, 0, 255));
    }
}
