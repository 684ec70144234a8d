/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.device;

import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.virtual.firmware.DeviceFacts;
import org.lightwaveos.virtual.firmware.FirmwareConfig;
import org.lightwaveos.virtual.firmware.FirmwareGeneration;
import org.lightwaveos.virtual.firmware.GroupLight;
import org.lightwaveos.virtual.firmware.LiveLight;
import org.lightwaveos.virtual.firmware.StreamPort;

/** All that a device remembers, and the outside that it can ask. */
public final class Device {

    private final FirmwareConfig config;
    private final EffectRegistry effects;
    private final Renderer renderer;
    private final Zones zones;
    private final ColourEngine colours = new ColourEngine();
    private final ColourCorrection correction = new ColourCorrection();
    private final CameraMode camera = new CameraMode();
    private final SavedLights savedLights = new SavedLights();
    private final SavedZones savedZones = new SavedZones();
    private StatusCache cache;
    private int factoryPreset;

    public Device(FirmwareConfig config) {
        this.config = config;
        this.effects = new EffectRegistry(config.effects());
        this.renderer = new Renderer(effects, scalars(config.light()), config.runningHue());
        this.zones = Zones.of(config.light(), config.generation().maxZones());
        this.cache = StatusCache.of(renderer);
    }

    public EffectRegistry effects() {
        return effects;
    }

    public Renderer renderer() {
        return renderer;
    }

    public Zones zones() {
        return zones;
    }

    public ColourEngine colours() {
        return colours;
    }

    public ColourCorrection correction() {
        return correction;
    }

    public CameraMode camera() {
        return camera;
    }

    public SavedLights savedLights() {
        return savedLights;
    }

    public SavedZones savedZones() {
        return savedZones;
    }

    /** A frame's work of the render task. */
    public void tick(long nowMs) {
        renderer.tick(nowMs);
        colours.tick();
    }

    /** What status frames are made of. */
    public StatusCache cache() {
        return cache;
    }

    public void refreshCache() {
        cache = StatusCache.of(renderer);
    }

    /** Index of the factory preset that was loaded last, by whatever way. */
    public int factoryPreset() {
        return factoryPreset;
    }

    public void setFactoryPreset(int index) {
        factoryPreset = index;
    }

    public DeviceFacts facts() {
        return config.facts().get();
    }

    public FirmwareGeneration generation() {
        return config.generation();
    }

    public StreamPort streams() {
        return config.streams();
    }

    public String uuid() {
        return config.uuid().text();
    }

    /** A number from 0 to {@code bound - 1}. */
    public int roll(int bound) {
        return config.dice().roll(bound);
    }

    /** What is rendered now. */
    public LiveLight live() {
        return new LiveLight(
                renderer.get(LightField.EFFECT),
                renderer.get(LightField.BRIGHTNESS),
                renderer.get(LightField.SPEED),
                renderer.get(LightField.PALETTE),
                renderer.get(LightField.HUE),
                renderer.hueSet(),
                renderer.get(LightField.INTENSITY),
                renderer.get(LightField.SATURATION),
                renderer.get(LightField.COMPLEXITY),
                renderer.get(LightField.VARIATION),
                renderer.get(LightField.MOOD),
                renderer.get(LightField.FADE_AMOUNT),
                zones.isEnabled(),
                zones.live(),
                renderer.transition());
    }

    /** Shows at once what is different; gives whether anything of the zones is. */
    public boolean show(GroupLight was, GroupLight is, long nowMs) {
        renderer.show(was, is, nowMs);
        return zones.show(was, is);
    }

    private static LightState scalars(LiveLight light) {
        return LightState.UNKNOWN
                .with(LightField.EFFECT, light.effectId())
                .with(LightField.BRIGHTNESS, light.brightness())
                .with(LightField.SPEED, light.speed())
                .with(LightField.PALETTE, light.paletteId())
                .with(LightField.HUE, light.hue())
                .with(LightField.INTENSITY, light.intensity())
                .with(LightField.SATURATION, light.saturation())
                .with(LightField.COMPLEXITY, light.complexity())
                .with(LightField.VARIATION, light.variation())
                .with(LightField.MOOD, light.mood())
                .with(LightField.FADE_AMOUNT, light.fadeAmount());
    }
}
