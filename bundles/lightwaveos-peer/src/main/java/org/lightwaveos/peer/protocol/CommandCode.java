/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lightwaveos.peer.light.EffectId;
import org.lightwaveos.peer.light.Level;
import org.lightwaveos.peer.light.PaletteId;
import org.lightwaveos.peer.light.Speed;
import org.lightwaveos.peer.light.TransitionType;
import org.lightwaveos.peer.light.VisualParameters;
import org.lightwaveos.peer.light.ZoneCount;
import org.lightwaveos.peer.light.ZoneId;

/** The three letters of each command, and how its parameters are read (sync protocol, section 3). */
enum CommandCode {
    EFF(LightCommand.SetEffect.class, p -> new LightCommand.SetEffect(effect(p))),
    BRI(LightCommand.SetBrightness.class, p -> new LightCommand.SetBrightness(level(p, "b"))),
    PAL(LightCommand.SetPalette.class, p -> new LightCommand.SetPalette(palette(p))),
    SPD(LightCommand.SetSpeed.class, p -> new LightCommand.SetSpeed(speed(p))),
    ZEN(LightCommand.EnableZone.class, p -> new LightCommand.EnableZone(zone(p), p.flag("n"))),
    ZEF(LightCommand.SetZoneEffect.class, p -> new LightCommand.SetZoneEffect(zone(p), effect(p))),
    ZPA(LightCommand.SetZonePalette.class, p -> new LightCommand.SetZonePalette(zone(p), palette(p))),
    ZBR(LightCommand.SetZoneBrightness.class, p -> new LightCommand.SetZoneBrightness(zone(p), level(p, "b"))),
    ZSP(LightCommand.SetZoneSpeed.class, p -> new LightCommand.SetZoneSpeed(zone(p), speed(p))),
    ZMM(
            LightCommand.SetZoneMode.class,
            p -> new LightCommand.SetZoneMode(p.flag("n"), new ZoneCount(p.integer("c", 1, 3)))),
    TTR(LightCommand.TriggerTransition.class, p -> new LightCommand.TriggerTransition(transition(p))),
    UTR(LightCommand.UpdateTransition.class, p -> new LightCommand.UpdateTransition(transition(p), level(p, "g"))),
    CTR(LightCommand.CompleteTransition.class, p -> new LightCommand.CompleteTransition()),
    HUE(LightCommand.StepHue.class, p -> new LightCommand.StepHue()),
    VPS(
            LightCommand.SetVisual.class,
            p -> new LightCommand.SetVisual(
                    new VisualParameters(level(p, "i"), level(p, "a"), level(p, "x"), level(p, "r")))),
    INT(LightCommand.SetIntensity.class, p -> new LightCommand.SetIntensity(level(p, "i"))),
    SAT(LightCommand.SetSaturation.class, p -> new LightCommand.SetSaturation(level(p, "a"))),
    CPX(LightCommand.SetComplexity.class, p -> new LightCommand.SetComplexity(level(p, "x"))),
    VAR(LightCommand.SetVariation.class, p -> new LightCommand.SetVariation(level(p, "r")));

    private static final Map<String, CommandCode> BY_LETTERS =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(CommandCode::letters, Function.identity()));

    private static final Map<Class<?>, CommandCode> BY_CHANGE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(code -> code.change, Function.identity()));

    private final Class<? extends LightCommand> change;
    private final Parameters parameters;

    CommandCode(Class<? extends LightCommand> change, Parameters parameters) {
        this.change = change;
        this.parameters = parameters;
    }

    /** The code of a change; every change has one. */
    static CommandCode of(LightCommand change) {
        return Objects.requireNonNull(BY_CHANGE.get(change.getClass()), "a change without a code");
    }

    static Optional<CommandCode> of(String letters) {
        return Optional.ofNullable(BY_LETTERS.get(letters));
    }

    String letters() {
        return name().toLowerCase(Locale.ROOT);
    }

    LightCommand read(Fields p) throws RejectedException {
        return parameters.read(p);
    }

    private static EffectId effect(Fields p) throws RejectedException {
        return new EffectId(p.integer("e", 0, 65534));
    }

    private static PaletteId palette(Fields p) throws RejectedException {
        return new PaletteId(p.integer("p", 0, 74));
    }

    private static Level level(Fields p, String key) throws RejectedException {
        return new Level(p.integer(key, 0, 255));
    }

    private static Speed speed(Fields p) throws RejectedException {
        return new Speed(p.integer("s", 1, 100));
    }

    private static ZoneId zone(Fields p) throws RejectedException {
        return new ZoneId(p.integer("z", 0, 2));
    }

    private static TransitionType transition(Fields p) throws RejectedException {
        return new TransitionType(p.integer("t", 0, 11));
    }

    private interface Parameters {
        LightCommand read(Fields p) throws RejectedException;
    }
}
