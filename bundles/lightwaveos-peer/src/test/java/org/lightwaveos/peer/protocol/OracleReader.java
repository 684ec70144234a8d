/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.lightwaveos.peer.light.ZoneId;
import org.lightwaveos.peer.light.ZoneLight;
import org.lightwaveos.peer.rules.StateVersion;

/**
 * The same verdicts as {@link SyncReader}, reached in another way: on Gson's reader and maps, which was how the peer read
 * before. Slow, and independent of our own parser.
 */
final class OracleReader {

    private static final long UINT32 = 0xFFFF_FFFFL;

    private OracleReader() {}

    static SyncReading read(String text) {
        if (text.length() > SyncReader.MAX_LENGTH) {
            return rejected(Rejection.Kind.TOO_LONG, text.length() + " characters");
        }
        try (JsonReader in = new JsonReader(new StringReader(text))) {
            if (in.peek() != JsonToken.BEGIN_OBJECT) {
                return rejected(Rejection.Kind.MALFORMED, "not an object");
            }
            GsonFields envelope = GsonFields.read(in, "message", 1);
            if (in.peek() != JsonToken.END_DOCUMENT) {
                return rejected(Rejection.Kind.MALFORMED, "text behind the object");
            }
            return new SyncReading.Accepted(message(envelope));
        } catch (RejectedException e) {
            return new SyncReading.Rejected(e.rejection());
        } catch (IOException | IllegalStateException e) {
            return rejected(Rejection.Kind.MALFORMED, "broken JSON");
        }
    }

    private static SyncReading rejected(Rejection.Kind kind, String detail) {
        return new SyncReading.Rejected(new Rejection(kind, detail));
    }

    private static SyncMessage message(GsonFields envelope) throws RejectedException {
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
            case "sync.bye" -> new SyncMessage.Bye(sender(envelope));
            default -> throw new RejectedException(Rejection.Kind.UNKNOWN_TYPE, "message type '" + type + "'");
        };
    }

    private static SyncMessage hello(GsonFields envelope) throws RejectedException {
        return new SyncMessage.Hello(
                sender(envelope),
                envelope.has("pv") ? envelope.integer("pv", 1, Integer.MAX_VALUE) : 1,
                envelope.has("n") ? envelope.text("n") : "",
                envelope.has("pref") ? envelope.text("pref") : "auto",
                envelope.texts("cap"));
    }

    private static LightCommand command(GsonFields envelope) throws RejectedException {
        String letters = envelope.text("c");
        GsonFields p = parameters(envelope);
        return switch (letters) {
            case "eff" -> new LightCommand.SetEffect(effect(p));
            case "bri" -> new LightCommand.SetBrightness(level(p, "b"));
            case "pal" -> new LightCommand.SetPalette(palette(p));
            case "spd" -> new LightCommand.SetSpeed(new Speed(p.integer("s", 1, 100)));
            case "zen" -> new LightCommand.EnableZone(zoneId(p), p.flag("n"));
            case "zef" -> new LightCommand.SetZoneEffect(zoneId(p), effect(p));
            case "zpa" -> new LightCommand.SetZonePalette(zoneId(p), palette(p));
            case "zbr" -> new LightCommand.SetZoneBrightness(zoneId(p), level(p, "b"));
            case "zsp" -> new LightCommand.SetZoneSpeed(zoneId(p), new Speed(p.integer("s", 1, 100)));
            case "zmm" -> new LightCommand.SetZoneMode(p.flag("n"), new ZoneCount(p.integer("c", 1, 3)));
            case "ttr" -> new LightCommand.TriggerTransition(transition(p));
            case "utr" -> new LightCommand.UpdateTransition(transition(p), level(p, "g"));
            case "ctr" -> new LightCommand.CompleteTransition();
            case "hue" -> new LightCommand.StepHue();
            case "vps" ->
                new LightCommand.SetVisual(
                        new VisualParameters(level(p, "i"), level(p, "a"), level(p, "x"), level(p, "r")));
            case "int" -> new LightCommand.SetIntensity(level(p, "i"));
            case "sat" -> new LightCommand.SetSaturation(level(p, "a"));
            case "cpx" -> new LightCommand.SetComplexity(level(p, "x"));
            case "var" -> new LightCommand.SetVariation(level(p, "r"));
            default -> throw new RejectedException(Rejection.Kind.UNKNOWN_COMMAND, "command '" + letters + "'");
        };
    }

    private static EffectId effect(GsonFields p) throws RejectedException {
        return new EffectId(p.integer("e", 0, 65534));
    }

    private static PaletteId palette(GsonFields p) throws RejectedException {
        return new PaletteId(p.integer("p", 0, 74));
    }

    private static ZoneId zoneId(GsonFields p) throws RejectedException {
        return new ZoneId(p.integer("z", 0, 2));
    }

    private static TransitionType transition(GsonFields p) throws RejectedException {
        return new TransitionType(p.integer("t", 0, 11));
    }

    /** Firmware takes parameters from anywhere in the text, and some it can read only flat in the envelope. */
    private static GsonFields parameters(GsonFields envelope) throws RejectedException {
        return envelope.isObject("p") ? envelope.object("p") : envelope;
    }

    private static DeviceUuid sender(GsonFields envelope) throws RejectedException {
        String text = envelope.text("u");
        return DeviceUuid.parse(text)
                .orElseThrow(() -> new RejectedException(Rejection.Kind.OUT_OF_RANGE, "no UUID: '" + text + "'"));
    }

    private static Optional<DeviceUuid> optionalSender(GsonFields envelope) throws RejectedException {
        return envelope.has("u") ? Optional.of(sender(envelope)) : Optional.empty();
    }

    private static StateVersion version(GsonFields envelope) throws RejectedException {
        return StateVersion.of(envelope.number("v", 0, UINT32));
    }

    private static long timestamp(GsonFields envelope) throws RejectedException {
        return envelope.number("ts", 0, UINT32);
    }

    private static GroupLight light(GsonFields s) throws RejectedException {
        List<ZoneLight> zones = new ArrayList<>(GroupLight.ZONES);
        for (GsonFields zone : s.objects("z", GroupLight.ZONES)) {
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

    private static ZoneLight zone(GsonFields z) throws RejectedException {
        return new ZoneLight(
                new EffectId(z.integer("e", 0, 65534)),
                new PaletteId(z.integer("p", 0, 74)),
                level(z, "b"),
                new Speed(z.integer("s", 1, 100)),
                z.flag("n"));
    }

    private static Level level(GsonFields fields, String key) throws RejectedException {
        return new Level(fields.integer(key, 0, 255));
    }
}
