/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.render.strip.Strips;

/**
 * Draws the pictures of one device. It remembers where each effect's movement stands, so a change of speed never makes
 * a jump, and two renderers with the same seed that draw the same scenes at the same times draw the same pictures. Not
 * thread-safe.
 */
public final class StripRenderer {

    /** A gap in time that is longer (a paused program, a changed clock) moves effects by no more than this. */
    private static final double MAX_STEP_S = 0.1;

    private static final int MAX_ZONES = 3;

    /**
     * After so many seconds, 125 days, every effect at every whole speed has turned a whole number of times, and numbers are
     * still small enough to be exact.
     */
    private static final double PERIOD_S = 10_800_000;

    private final long seed;
    private final boolean inStep;
    private final EffectSlot[] zoneSlots = new EffectSlot[MAX_ZONES];
    private final float[] picture = new float[Strips.FRAME_BYTES];
    private EffectSlot current;
    private EffectSlot previous;
    private @Nullable SceneTransition begun;
    private long lastMs = Long.MIN_VALUE;

    /** @param seed what chance follows; devices with different seeds do not sparkle in step */
    public StripRenderer(long seed) {
        this(seed, false);
    }

    private StripRenderer(long seed, boolean inStep) {
        this.seed = seed;
        this.inStep = inStep;
        this.current = new EffectSlot(seed);
        this.previous = new EffectSlot(seed);
        for (int i = 0; i < MAX_ZONES; i++) {
            zoneSlots[i] = new EffectSlot(seed + 1 + i);
        }
    }

    /**
     * One whose effects stand where the clock says, not where they have come since they began. Two of them on the same clock
     * that show the same light draw the same movement, whenever each began. A change of speed makes no jump here either, so
     * that one that begins after it may be ahead or behind; and what chance and trails do is every renderer's own.
     *
     * @param seed as above
     */
    public static StripRenderer inStep(long seed) {
        return new StripRenderer(seed, true);
    }

    /** The seed that it was made with. */
    public long seed() {
        return seed;
    }

    /**
     * Draws the next picture.
     *
     * @param nowMs the time on any clock that does not run backwards, in milliseconds
     * @param out where to put {@link Strips#FRAME_BYTES} bytes: red, green, blue of each LED, strip A then strip B
     * @throws IllegalArgumentException if {@code out} is too short
     */
    public void render(Scene scene, long nowMs, byte[] out) {
        if (out.length < Strips.FRAME_BYTES) {
            throw new IllegalArgumentException("a picture has " + Strips.FRAME_BYTES + " bytes, not " + out.length);
        }
        double dt = lastMs == Long.MIN_VALUE ? 0 : Math.max(0, Math.min(MAX_STEP_S, (nowMs - lastMs) / 1000.0));
        lastMs = nowMs;
        double clock = inStep ? nowMs / 1000.0 % PERIOD_S : EffectSlot.NO_CLOCK;
        current.at(clock);
        previous.at(clock);
        for (EffectSlot slot : zoneSlots) {
            slot.at(clock);
        }
        if (scene.zonesEnabled()) {
            drawZones(scene, dt);
        } else {
            drawWhole(scene, nowMs, dt);
        }
        int brightness = Math.max(0, Math.min(255, scene.brightness()));
        for (int i = 0; i < Strips.FRAME_BYTES; i++) {
            out[i] = (byte) (Math.max(0f, Math.min(1f, picture[i])) * brightness + 0.5f);
        }
    }

    private void drawWhole(Scene scene, long nowMs, double dt) {
        Optional<SceneTransition> transition = scene.transition();
        double progress = transition.isPresent() ? transition.get().progress(nowMs) : 1;
        if (progress >= 1) {
            System.arraycopy(current.draw(scene, dt), 0, picture, 0, picture.length);
            return;
        }
        SceneTransition running = transition.get();
        if (!running.equals(begun)) {
            begun = running;
            EffectSlot old = current;
            current = previous;
            previous = old;
            current.restart(scene.effectId());
        }
        float[] from = previous.draw(scene, running.fromEffectId(), scene.paletteId(), scene.speed(), dt);
        float[] to = current.draw(scene, dt);
        TransitionMask.blend(running.type(), progress, from, to, picture);
    }

    private void drawZones(Scene scene, double dt) {
        Arrays.fill(picture, 0f);
        List<SceneZone> zones = scene.zones();
        for (int z = 0; z < zones.size() && z < MAX_ZONES; z++) {
            SceneZone zone = zones.get(z);
            if (zone.enabled()) {
                int palette = zone.paletteId() == 0 ? scene.paletteId() : zone.paletteId();
                float[] own = zoneSlots[z].draw(scene, zone.effectId(), palette, zone.speed(), dt);
                lay(zone, own);
            }
        }
    }

    private void lay(SceneZone zone, float[] own) {
        float scale = Math.max(0, Math.min(255, zone.brightness())) / 255f;
        for (int led = 0; led < Strips.LEDS; led++) {
            if (!zone.contains(led)) {
                continue;
            }
            for (int strip = 0; strip < Strips.COUNT; strip++) {
                int at = (strip * Strips.LEDS + led) * 3;
                for (int i = at; i < at + 3; i++) {
                    picture[i] = Blend.of(zone.blendMode(), picture[i], own[i] * scale);
                }
            }
        }
    }
}
