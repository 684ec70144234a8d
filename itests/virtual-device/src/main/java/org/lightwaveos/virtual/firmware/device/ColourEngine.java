/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.device;

/** Blending of palettes, rotation of their colours and diffusion along the strip. Changes take effect at once. */
public final class ColourEngine {

    private static final float TURN = 360;

    private boolean blendEnabled;
    private int factor1 = 255;
    private int factor2;
    private int factor3;
    private boolean rotationEnabled;
    private float rotationSpeed;
    private float rotationPhase;
    private boolean diffusionEnabled;
    private int diffusionAmount;

    /** Whether any of the three is on. */
    public boolean isActive() {
        return blendEnabled || rotationEnabled || diffusionEnabled;
    }

    public boolean isBlendEnabled() {
        return blendEnabled;
    }

    public void enableBlend(boolean enable) {
        blendEnabled = enable;
    }

    /** Weight of blended palette 0, 1 or 2. */
    public int factor(int index) {
        return index == 0 ? factor1 : index == 1 ? factor2 : factor3;
    }

    public void setFactors(int first, int second, int third) {
        factor1 = first;
        factor2 = second;
        factor3 = third;
    }

    public boolean isRotationEnabled() {
        return rotationEnabled;
    }

    public void enableRotation(boolean enable) {
        rotationEnabled = enable;
    }

    /** Degrees per frame. */
    public float rotationSpeed() {
        return rotationSpeed;
    }

    public void setRotationSpeed(float degreesPerFrame) {
        rotationSpeed = degreesPerFrame;
    }

    /** Degrees, 0 to below 360. */
    public float rotationPhase() {
        return rotationPhase;
    }

    public boolean isDiffusionEnabled() {
        return diffusionEnabled;
    }

    public void enableDiffusion(boolean enable) {
        diffusionEnabled = enable;
    }

    public int diffusionAmount() {
        return diffusionAmount;
    }

    public void setDiffusionAmount(int amount) {
        diffusionAmount = amount;
    }

    /** A frame's worth of rotation. */
    public void tick() {
        if (rotationEnabled && Float.isFinite(rotationSpeed)) {
            float turned = (rotationPhase + rotationSpeed) % TURN;
            rotationPhase = turned < 0 ? turned + TURN : turned;
        }
    }
}
