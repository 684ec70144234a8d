/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.peer.protocol;

import java.util.List;
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

/**
 * A change to a light, by what it does: one of the protocol's nineteen commands (vectors/apply_cmd), or one that only a
 * whole state can carry.
 */
public sealed interface LightCommand {

    /** The light after the change. */
    GroupLight applyTo(GroupLight light);

    /** What it sets: of two changes with equal targets, the later one is enough. */
    default Object target() {
        return getClass();
    }

    /** Whether doing it twice is the same as doing it once, so that it may be sent again. */
    default boolean isIdempotent() {
        return true;
    }

    /** Whether the protocol has a command for it; what has none travels in a state. */
    default boolean isCommand() {
        return true;
    }

    /** Whether firmware can read it as a command in any form (sync protocol, section 5). */
    default boolean isReadByFirmware() {
        return true;
    }

    record SetEffect(EffectId effect) implements LightCommand {
        @Override
        public GroupLight applyTo(GroupLight light) {
            return light.withEffect(effect);
        }
    }

    record SetBrightness(Level brightness) implements LightCommand {
        @Override
        public GroupLight applyTo(GroupLight light) {
            return light.withBrightness(brightness);
        }
    }

    record SetPalette(PaletteId palette) implements LightCommand {
        @Override
        public GroupLight applyTo(GroupLight light) {
            return light.withPalette(palette);
        }
    }

    record SetSpeed(Speed speed) implements LightCommand {
        @Override
        public GroupLight applyTo(GroupLight light) {
            return light.withSpeed(speed);
        }
    }

    record EnableZone(ZoneId zone, boolean enabled) implements LightCommand {
        @Override
        public GroupLight applyTo(GroupLight light) {
            return light.withZone(zone, z -> z.withEnabled(enabled));
        }

        @Override
        public Object target() {
            return List.of(getClass(), zone);
        }
    }

    record SetZoneEffect(ZoneId zone, EffectId effect) implements LightCommand {
        @Override
        public GroupLight applyTo(GroupLight light) {
            return light.withZone(zone, z -> z.withEffect(effect));
        }

        @Override
        public Object target() {
            return List.of(getClass(), zone);
        }
    }

    record SetZonePalette(ZoneId zone, PaletteId palette) implements LightCommand {
        @Override
        public GroupLight applyTo(GroupLight light) {
            return light.withZone(zone, z -> z.withPalette(palette));
        }

        @Override
        public Object target() {
            return List.of(getClass(), zone);
        }
    }

    record SetZoneBrightness(ZoneId zone, Level brightness) implements LightCommand {
        @Override
        public GroupLight applyTo(GroupLight light) {
            return light.withZone(zone, z -> z.withBrightness(brightness));
        }

        @Override
        public Object target() {
            return List.of(getClass(), zone);
        }
    }

    record SetZoneSpeed(ZoneId zone, Speed speed) implements LightCommand {
        @Override
        public GroupLight applyTo(GroupLight light) {
            return light.withZone(zone, z -> z.withSpeed(speed));
        }

        @Override
        public Object target() {
            return List.of(getClass(), zone);
        }
    }

    record SetZoneMode(boolean enabled, ZoneCount count) implements LightCommand {
        @Override
        public GroupLight applyTo(GroupLight light) {
            return light.withZoneMode(enabled, count);
        }

        @Override
        public boolean isReadByFirmware() {
            return false;
        }
    }

    /** Starts a transition from its beginning. */
    record TriggerTransition(TransitionType type) implements LightCommand {
        @Override
        public GroupLight applyTo(GroupLight light) {
            return light.withTransition(new TransitionState(true, type, new Level(0)));
        }

        @Override
        public boolean isReadByFirmware() {
            return false;
        }
    }

    record UpdateTransition(TransitionType type, Level progress) implements LightCommand {
        @Override
        public GroupLight applyTo(GroupLight light) {
            return light.withTransition(new TransitionState(true, type, progress));
        }

        @Override
        public boolean isReadByFirmware() {
            return false;
        }
    }

    record CompleteTransition() implements LightCommand {
        @Override
        public GroupLight applyTo(GroupLight light) {
            return light.withTransition(
                    new TransitionState(false, light.transition().type(), new Level(255)));
        }
    }

    /** One of 256 steps further round the colour wheel; the protocol has no way to set the hue. */
    record StepHue() implements LightCommand {
        @Override
        public GroupLight applyTo(GroupLight light) {
            return light.withHue(new Level((light.hue().value() + 1) & 0xFF));
        }

        @Override
        public Object target() {
            return new Object();
        }

        @Override
        public boolean isIdempotent() {
            return false;
        }
    }

    /** Sets the hue: no command can, so it travels in states, which our own peers read and firmware does not apply. */
    record SetHue(Level hue) implements LightCommand {
        @Override
        public GroupLight applyTo(GroupLight light) {
            return light.withHue(hue);
        }

        @Override
        public boolean isCommand() {
            return false;
        }

        @Override
        public boolean isReadByFirmware() {
            return false;
        }
    }

    record SetVisual(VisualParameters visual) implements LightCommand {
        @Override
        public GroupLight applyTo(GroupLight light) {
            return light.withVisual(visual);
        }
    }

    record SetIntensity(Level value) implements LightCommand {
        @Override
        public GroupLight applyTo(GroupLight light) {
            VisualParameters v = light.visual();
            return light.withVisual(new VisualParameters(value, v.saturation(), v.complexity(), v.variation()));
        }
    }

    record SetSaturation(Level value) implements LightCommand {
        @Override
        public GroupLight applyTo(GroupLight light) {
            VisualParameters v = light.visual();
            return light.withVisual(new VisualParameters(v.intensity(), value, v.complexity(), v.variation()));
        }
    }

    record SetComplexity(Level value) implements LightCommand {
        @Override
        public GroupLight applyTo(GroupLight light) {
            VisualParameters v = light.visual();
            return light.withVisual(new VisualParameters(v.intensity(), v.saturation(), value, v.variation()));
        }
    }

    record SetVariation(Level value) implements LightCommand {
        @Override
        public GroupLight applyTo(GroupLight light) {
            VisualParameters v = light.visual();
            return light.withVisual(new VisualParameters(v.intensity(), v.saturation(), v.complexity(), value));
        }
    }
}
