/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync.light;

import static org.lightwaveos.virtual.sync.light.Parameter.ENABLED;
import static org.lightwaveos.virtual.sync.light.Parameter.ZONE;

import java.util.List;
import java.util.Optional;

/** The nineteen commands, in the firmware's numbering. */
public enum CommandKind {
    EFFECT("eff", (light, v) -> light.with(GlobalField.EFFECT, v[0]), Parameter.EFFECT),
    BRIGHTNESS("bri", (light, v) -> light.with(GlobalField.BRIGHTNESS, v[0]), Parameter.BRIGHTNESS),
    PALETTE("pal", (light, v) -> light.with(GlobalField.PALETTE, v[0]), Parameter.PALETTE),
    SPEED("spd", (light, v) -> light.with(GlobalField.SPEED, v[0]), Parameter.SPEED),
    ZONE_ENABLE("zen", (light, v) -> light.with(v[0], ZoneField.ENABLED, v[1]), ZONE, ENABLED),
    ZONE_EFFECT("zef", (light, v) -> light.with(v[0], ZoneField.EFFECT, v[1]), ZONE, Parameter.EFFECT),
    ZONE_PALETTE("zpa", (light, v) -> light.with(v[0], ZoneField.PALETTE, v[1]), ZONE, Parameter.PALETTE),
    ZONE_BRIGHTNESS("zbr", (light, v) -> light.with(v[0], ZoneField.BRIGHTNESS, v[1]), ZONE, Parameter.BRIGHTNESS),
    ZONE_SPEED("zsp", (light, v) -> light.with(v[0], ZoneField.SPEED, v[1]), ZONE, Parameter.SPEED),
    ZONE_MODE("zmm", CommandKind::zoneMode, ENABLED, Parameter.ZONE_COUNT),
    TRANSITION_START("ttr", (light, v) -> transition(light, v[0], 0), Parameter.TRANSITION),
    TRANSITION_UPDATE("utr", (light, v) -> transition(light, v[0], v[1]), Parameter.TRANSITION, Parameter.PROGRESS),
    TRANSITION_END("ctr", CommandKind::transitionEnd),
    HUE_STEP("hue", (light, v) -> light.with(GlobalField.HUE, light.get(GlobalField.HUE) + 1)),
    VISUALS(
            "vps",
            CommandKind::visuals,
            Parameter.INTENSITY,
            Parameter.SATURATION,
            Parameter.COMPLEXITY,
            Parameter.VARIATION),
    INTENSITY("int", (light, v) -> light.with(GlobalField.INTENSITY, v[0]), Parameter.INTENSITY),
    SATURATION("sat", (light, v) -> light.with(GlobalField.SATURATION, v[0]), Parameter.SATURATION),
    COMPLEXITY("cpx", (light, v) -> light.with(GlobalField.COMPLEXITY, v[0]), Parameter.COMPLEXITY),
    VARIATION("var", (light, v) -> light.with(GlobalField.VARIATION, v[0]), Parameter.VARIATION);

    private interface Change {
        SyncLight of(SyncLight light, int[] values);
    }

    private final String code;
    private final Change change;
    private final List<Parameter> parameters;

    CommandKind(String code, Change change, Parameter... parameters) {
        this.code = code;
        this.change = change;
        this.parameters = List.of(parameters);
    }

    /** By the three letters of the text. */
    public static Optional<CommandKind> byCode(String code) {
        for (CommandKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    public String code() {
        return code;
    }

    /** In the order in which {@link #apply} takes their values. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /**
     * The light after the command, its version raised by one; empty if a value is out of range.
     *
     * @param values one for each of {@link #parameters()}
     */
    public Optional<SyncLight> apply(SyncLight light, int... values) {
        for (int i = 0; i < values.length; i++) {
            if (!parameters.get(i).allows(values[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(change.of(light, values).withVersion(light.version() + 1));
    }

    private static SyncLight zoneMode(SyncLight light, int[] v) {
        return light.with(GlobalField.ZONE_MODE, v[0]).with(GlobalField.ZONE_COUNT, v[1]);
    }

    private static SyncLight transition(SyncLight light, int type, int progress) {
        return light.with(GlobalField.TRANSITION_ACTIVE, 1)
                .with(GlobalField.TRANSITION_TYPE, type)
                .with(GlobalField.TRANSITION_PROGRESS, progress);
    }

    private static SyncLight transitionEnd(SyncLight light, int[] v) {
        return light.with(GlobalField.TRANSITION_ACTIVE, 0).with(GlobalField.TRANSITION_PROGRESS, 255);
    }

    private static SyncLight visuals(SyncLight light, int[] v) {
        return light.with(GlobalField.INTENSITY, v[0])
                .with(GlobalField.SATURATION, v[1])
                .with(GlobalField.COMPLEXITY, v[2])
                .with(GlobalField.VARIATION, v[3]);
    }
}
