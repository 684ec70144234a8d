/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

/** Waves and noise from tables, the same on every machine. Angles are in turns: 1 is a full circle. */
public final class Wave {

    private static final int SIZE = 4096;
    private static final float[] SINE = new float[SIZE];

    static {
        for (int i = 0; i < SIZE; i++) {
            SINE[i] = (float) StrictMath.sin(2 * StrictMath.PI * i / SIZE);
        }
    }

    private Wave() {}

    /** Sine, -1 to 1. */
    public static double sin(double turns) {
        return SINE[(int) ((turns - Math.floor(turns)) * SIZE) & SIZE - 1];
    }

    /** Sine lifted to 0 to 1. */
    public static double unit(double turns) {
        return 0.5 + 0.5 * sin(turns);
    }

    /** What is left above the whole number. */
    static double fraction(double x) {
        return x - Math.floor(x);
    }

    /** A saw that goes up and down: 0 at whole numbers, 1 between them. */
    static double triangle(double x) {
        double f = fraction(x);
        return f < 0.5 ? 2 * f : 2 - 2 * f;
    }

    /** A bump of height 1 at 0 that is gone at {@code width} to either side. */
    static double bump(double x, double width) {
        double t = Math.abs(x) / width;
        return t >= 1 ? 0 : (1 - t * t) * (1 - t * t);
    }

    /** Smooth noise, 0 to 1: {@code x} and {@code y} are one cell wide at 1. */
    static double noise(double x, double y) {
        double fx = Math.floor(x);
        double fy = Math.floor(y);
        int ix = (int) (long) fx;
        int iy = (int) (long) fy;
        double sx = smooth(x - fx);
        double sy = smooth(y - fy);
        double low = hash(ix, iy) + (hash(ix + 1, iy) - hash(ix, iy)) * sx;
        double high = hash(ix, iy + 1) + (hash(ix + 1, iy + 1) - hash(ix, iy + 1)) * sx;
        return low + (high - low) * sy;
    }

    /** A number from 0 to 1 that only the two integers decide. */
    static double hash(int x, int y) {
        int h = x * 0x9E3779B1 ^ y * 0x85EBCA6B;
        h = (h ^ h >>> 15) * 0x2C1B3C6D;
        h = (h ^ h >>> 12) * 0x297A2D39;
        return (h >>> 8) / (double) (1 << 24);
    }

    private static double smooth(double t) {
        return t * t * (3 - 2 * t);
    }
}
