/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import java.util.Random;

/** What moves and shapes a running effect: its phase, the settings of the light, and what makes it this effect. */
public final class Knobs {

    private static final double GOLDEN = 0.6180339887;

    /** Longer than any family and prime to every number of choices, so that no two effects are the same variant. */
    private static final int FAMILY_STRIDE = 37;

    private final long seed;
    private Random random = new Random(0);
    private int variant;
    private double phase;
    private double step;
    private double seconds;
    private double intensity;
    private double complexity;
    private double variation;
    private double decay;

    public Knobs(long seed) {
        this.seed = seed;
    }

    /** Begins anew with an effect: phase 0, chance from the seed. */
    public void restart(int effectId) {
        variant = (effectId & 0xFF) + FAMILY_STRIDE * (effectId >> 8);
        random = new Random(seed * 1_000_003 + effectId);
        phase = 0;
        step = 0;
    }

    /**
     * Moves time on. Settings are as on the wire.
     *
     * @param dt seconds since the last picture
     */
    public void turn(double dt, int speed, int newIntensity, int newComplexity, int newVariation, int fadeAmount) {
        seconds = dt;
        step = dt * rate(speed);
        phase += step;
        intensity = newIntensity / 255.0;
        complexity = newComplexity / 255.0;
        variation = newVariation / 255.0;
        double tau = 0.06 + 1.2 * fadeAmount * fadeAmount / (255.0 * 255.0);
        decay = tau / (tau + dt);
    }

    /** Moves on without a picture. */
    public void catchUp(double seconds, int speed) {
        phase += seconds * rate(speed);
    }

    /** Turns a second at a speed: 1 creeps, 15 is calm, 100 races. */
    private static double rate(int speed) {
        double s = Math.max(0, Math.min(100, speed)) / 100.0;
        return 0.08 + 1.2 * s + 1.2 * s * s;
    }

    /** How far the movement has come, in turns; grows steadily at whatever the speed is. */
    public double phase() {
        return phase;
    }

    /** How far it moved in this picture, in turns. */
    public double step() {
        return step;
    }

    /** Seconds since the last picture. */
    public double seconds() {
        return seconds;
    }

    /** How bright the bright parts are, 0.4 to 1. */
    public double strength() {
        return 0.4 + 0.6 * intensity;
    }

    /** A spatial frequency or a count, halved to doubled by the complexity. */
    public double detail(double base) {
        return base * (0.5 + complexity * (0.5 + complexity));
    }

    /** A whole number of things, at least one. */
    public int count(double base) {
        return Math.max(1, (int) (detail(base) + 0.5));
    }

    /** The part of a trail that is left after this picture: near 1 for a high fade amount. */
    public double decay() {
        return decay;
    }

    /**
     * A property, 0 to 1, in which effects that share a painter differ; the variation setting moves it.
     *
     * @param which number of the property
     */
    public double trait(int which) {
        return Wave.triangle(variant * GOLDEN + which * 0.37 + variation * 0.5);
    }

    /** A property between two values. */
    public double trait(int which, double from, double to) {
        return from + (to - from) * trait(which);
    }

    /** A choice that does not change while the effect runs, 0 to {@code n} - 1. */
    public int choice(int n) {
        return Math.floorMod(variant, n);
    }

    /** Chance, from the seed. */
    public Random random() {
        return random;
    }
}
