/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.firmware;

import java.util.ArrayList;
import java.util.List;

/**
 * The parameters that effects.parameters.get answers, in wire order, by effect; most effects have none.
 *
 * <p>Generated from {@code src-gen/facts/effect-parameters.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 */
public final class EffectParameters {

    private static final List<EffectParameter> ALL = rows();

    private EffectParameters() {}

    /** All of them, in the order of the data file; unmodifiable. */
    public static List<EffectParameter> all() {
        return ALL;
    }

    /** Those whose {@code effect} is this, in order; empty if there is none. */
    public static List<EffectParameter> byEffect(int effect) {
        return ALL.stream().filter(row -> row.effect() == effect).toList();
    }

    private static List<EffectParameter> rows() {
        List<EffectParameter> rows = new ArrayList<>(271);
        fill1(rows);
        fill2(rows);
        fill3(rows);
        fill4(rows);
        fill5(rows);
        fill6(rows);
        fill7(rows);
        fill8(rows);
        fill9(rows);
        fill10(rows);
        return List.copyOf(rows);
    }

    private static void fill1(List<EffectParameter> rows) {
        rows.add(new EffectParameter(4865, "mood", "Scroll Speed", 0.0f, 1.0f, 0.16f, 0));
        rows.add(new EffectParameter(4865, "contrast", "Contrast", 0.0f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(4865, "saturation", "Saturation", 0.0f, 1.0f, 1.0f, 0));
        rows.add(new EffectParameter(4865, "chromaHue", "Hue Offset", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4865, "incandescent", "Warm Filter", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4865, "prismCount", "Prism Layers", 0.0f, 5.0f, 1.42f, 0));
        rows.add(new EffectParameter(4865, "bulbOpacity", "Bulb Cover", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4866, "sensitivity", "Waveform Gain", 0.01f, 10.0f, 1.0f, 0));
        rows.add(new EffectParameter(4866, "contrast", "Contrast", 0.0f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(4866, "chromaHue", "Hue Offset", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4867, "mood", "Scroll Speed", 0.0f, 1.0f, 0.16f, 0));
        rows.add(new EffectParameter(4867, "contrast", "Contrast", 0.0f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(4867, "saturation", "Saturation", 0.0f, 1.0f, 1.0f, 0));
        rows.add(new EffectParameter(4867, "chromaHue", "Hue Offset", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4867, "incandescent", "Warm Filter", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4867, "prismCount", "Prism Layers", 0.0f, 5.0f, 1.42f, 0));
        rows.add(new EffectParameter(4867, "bulbOpacity", "Bulb Cover", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4868, "mood", "Scroll Speed", 0.0f, 1.0f, 0.16f, 0));
        rows.add(new EffectParameter(4868, "contrast", "Contrast", 0.0f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(4868, "saturation", "Saturation", 0.0f, 1.0f, 1.0f, 0));
        rows.add(new EffectParameter(4868, "chromaHue", "Hue Offset", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4868, "incandescent", "Warm Filter", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4868, "prismCount", "Prism Layers", 0.0f, 5.0f, 1.42f, 0));
        rows.add(new EffectParameter(4868, "bulbOpacity", "Bulb Cover", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4869, "mood", "Scroll Speed", 0.0f, 1.0f, 0.16f, 0));
        rows.add(new EffectParameter(4869, "contrast", "Contrast", 0.0f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(4869, "saturation", "Saturation", 0.0f, 1.0f, 1.0f, 0));
        rows.add(new EffectParameter(4869, "chromaHue", "Hue Offset", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4869, "incandescent", "Warm Filter", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4869, "prismCount", "Prism Layers", 0.0f, 5.0f, 1.42f, 0));
    }

    private static void fill2(List<EffectParameter> rows) {
        rows.add(new EffectParameter(4869, "bulbOpacity", "Bulb Cover", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4870, "mood", "Scroll Speed", 0.0f, 1.0f, 0.16f, 0));
        rows.add(new EffectParameter(4870, "contrast", "Contrast", 0.0f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(4870, "saturation", "Saturation", 0.0f, 1.0f, 1.0f, 0));
        rows.add(new EffectParameter(4870, "chromaHue", "Hue Offset", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4870, "incandescent", "Warm Filter", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4870, "prismCount", "Prism Layers", 0.0f, 5.0f, 1.42f, 0));
        rows.add(new EffectParameter(4870, "bulbOpacity", "Bulb Cover", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4870, "beatThreshold", "Beat Threshold", 0.0f, 1.0f, 0.15f, 0));
        rows.add(new EffectParameter(4871, "mood", "Scroll Speed", 0.0f, 1.0f, 0.16f, 0));
        rows.add(new EffectParameter(4871, "contrast", "Contrast", 0.0f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(4871, "saturation", "Saturation", 0.0f, 1.0f, 1.0f, 0));
        rows.add(new EffectParameter(4871, "chromaHue", "Hue Offset", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4871, "incandescent", "Warm Filter", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4871, "prismCount", "Prism Layers", 0.0f, 5.0f, 1.42f, 0));
        rows.add(new EffectParameter(4871, "bulbOpacity", "Bulb Cover", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4872, "mood", "Scroll Speed", 0.0f, 1.0f, 0.16f, 0));
        rows.add(new EffectParameter(4872, "contrast", "Contrast", 0.0f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(4872, "saturation", "Saturation", 0.0f, 1.0f, 1.0f, 0));
        rows.add(new EffectParameter(4872, "chromaHue", "Hue Offset", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4872, "incandescent", "Warm Filter", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4872, "prismCount", "Prism Layers", 0.0f, 5.0f, 1.42f, 0));
        rows.add(new EffectParameter(4872, "bulbOpacity", "Bulb Cover", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4873, "mood", "Scroll Speed", 0.0f, 1.0f, 0.16f, 0));
        rows.add(new EffectParameter(4873, "contrast", "Contrast", 0.0f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(4873, "saturation", "Saturation", 0.0f, 1.0f, 1.0f, 0));
        rows.add(new EffectParameter(4873, "chromaHue", "Hue Offset", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4873, "incandescent", "Warm Filter", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4873, "prismCount", "Prism Layers", 0.0f, 5.0f, 1.42f, 0));
        rows.add(new EffectParameter(4873, "bulbOpacity", "Bulb Cover", 0.0f, 1.0f, 0.0f, 0));
    }

    private static void fill3(List<EffectParameter> rows) {
        rows.add(new EffectParameter(4874, "mood", "Scroll Speed", 0.0f, 1.0f, 0.16f, 0));
        rows.add(new EffectParameter(4874, "contrast", "Contrast", 0.0f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(4874, "saturation", "Saturation", 0.0f, 1.0f, 1.0f, 0));
        rows.add(new EffectParameter(4874, "chromaHue", "Hue Offset", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4874, "incandescent", "Warm Filter", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4874, "prismCount", "Prism Layers", 0.0f, 5.0f, 1.42f, 0));
        rows.add(new EffectParameter(4874, "bulbOpacity", "Bulb Cover", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4875, "mood", "Scroll Speed", 0.0f, 1.0f, 0.16f, 0));
        rows.add(new EffectParameter(4875, "contrast", "Contrast", 0.0f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(4875, "saturation", "Saturation", 0.0f, 1.0f, 1.0f, 0));
        rows.add(new EffectParameter(4875, "chromaHue", "Hue Offset", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4875, "incandescent", "Warm Filter", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4875, "prismCount", "Prism Layers", 0.0f, 5.0f, 1.42f, 0));
        rows.add(new EffectParameter(4875, "bulbOpacity", "Bulb Cover", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4876, "chromaHue", "Hue Offset", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4876, "contrast", "Contrast", 0.0f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(4877, "chromaHue", "Hue Offset", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4877, "contrast", "Contrast", 0.0f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(4878, "contrast", "Contrast", 0.0f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(4878, "chromaHue", "Hue Offset", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4880, "chromaHue", "Hue Offset", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4880, "contrast", "Contrast", 0.0f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(4882, "sensitivity", "Sensitivity", 0.1f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(4882, "chromaHue", "Hue Offset", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4883, "sensitivity", "Waveform Gain", 0.01f, 10.0f, 1.0f, 0));
        rows.add(new EffectParameter(4883, "contrast", "Contrast", 0.0f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(4883, "chromaHue", "Hue Offset", 0.0f, 1.0f, 0.0f, 0));
        rows.add(new EffectParameter(4884, "sensitivity", "Audio Gain", 0.01f, 10.0f, 1.0f, 0));
        rows.add(new EffectParameter(4884, "contrast", "Contrast", 0.0f, 3.0f, 0.5f, 0));
        rows.add(new EffectParameter(4884, "chromaHue", "Hue Offset", 0.0f, 1.0f, 0.0f, 0));
    }

    private static void fill4(List<EffectParameter> rows) {
        rows.add(new EffectParameter(5130, "phaseMode", "Phase Mode", 0.0f, 2.0f, 2.0f, 0));
        rows.add(new EffectParameter(5130, "spatialFreq", "Box Count", 2.0f, 12.0f, 4.0f, 0));
        rows.add(new EffectParameter(5377, "sync_ratio", "Sync Ratio", 0.0f, 1.0f, 0.55f, 0));
        rows.add(new EffectParameter(5377, "radius", "Coupling Radius", 0.0f, 1.0f, 0.5f, 0));
        rows.add(new EffectParameter(5640, "audio_mix", "Audio Mix", 0.0f, 1.0f, 0.35f, 0));
        rows.add(new EffectParameter(5640, "beat_gain", "Beat Gain", 0.0f, 2.0f, 0.8f, 0));
        rows.add(new EffectParameter(5640, "bass_gain", "Bass Gain", 0.0f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(5640, "mid_gain", "Mid Gain", 0.0f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(5640, "treble_gain", "Treble Gain", 0.0f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(5640, "flux_gain", "Flux Gain", 0.0f, 2.0f, 0.9f, 0));
        rows.add(new EffectParameter(5640, "harmonic_gain", "Harmonic Gain", 0.0f, 2.0f, 0.7f, 0));
        rows.add(new EffectParameter(5640, "rhythmic_gain", "Rhythmic Gain", 0.0f, 2.0f, 0.7f, 0));
        rows.add(new EffectParameter(5640, "attack_s", "Attack", 0.01f, 1.5f, 0.2f, 0));
        rows.add(new EffectParameter(5640, "release_s", "Release", 0.05f, 2.5f, 0.6f, 0));
        rows.add(new EffectParameter(5640, "motion_rate", "Motion Rate", 0.25f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(5640, "motion_depth", "Motion Depth", 0.0f, 2.0f, 0.85f, 0));
        rows.add(new EffectParameter(5640, "colour_anchor_mix", "Colour Anchor Mix", 0.0f, 1.0f, 0.65f, 0));
        rows.add(new EffectParameter(5640, "event_decay_s", "Event Decay", 0.05f, 2.0f, 0.3f, 0));
        rows.add(new EffectParameter(5640, "memory_gain", "Memory Gain", 0.0f, 2.0f, 0.7f, 0));
        rows.add(new EffectParameter(5640, "silence_hold", "Silence Hold", 0.0f, 1.0f, 0.55f, 0));
        rows.add(new EffectParameter(5641, "audio_mix", "Audio Mix", 0.0f, 1.0f, 0.35f, 0));
        rows.add(new EffectParameter(5641, "beat_gain", "Beat Gain", 0.0f, 2.0f, 0.8f, 0));
        rows.add(new EffectParameter(5641, "bass_gain", "Bass Gain", 0.0f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(5641, "mid_gain", "Mid Gain", 0.0f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(5641, "treble_gain", "Treble Gain", 0.0f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(5641, "flux_gain", "Flux Gain", 0.0f, 2.0f, 0.9f, 0));
        rows.add(new EffectParameter(5641, "harmonic_gain", "Harmonic Gain", 0.0f, 2.0f, 0.7f, 0));
        rows.add(new EffectParameter(5641, "rhythmic_gain", "Rhythmic Gain", 0.0f, 2.0f, 0.7f, 0));
        rows.add(new EffectParameter(5641, "attack_s", "Attack", 0.01f, 1.5f, 0.2f, 0));
        rows.add(new EffectParameter(5641, "release_s", "Release", 0.05f, 2.5f, 0.6f, 0));
    }

    private static void fill5(List<EffectParameter> rows) {
        rows.add(new EffectParameter(5641, "motion_rate", "Motion Rate", 0.25f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(5641, "motion_depth", "Motion Depth", 0.0f, 2.0f, 0.85f, 0));
        rows.add(new EffectParameter(5641, "colour_anchor_mix", "Colour Anchor Mix", 0.0f, 1.0f, 0.65f, 0));
        rows.add(new EffectParameter(5641, "event_decay_s", "Event Decay", 0.05f, 2.0f, 0.3f, 0));
        rows.add(new EffectParameter(5641, "memory_gain", "Memory Gain", 0.0f, 2.0f, 0.7f, 0));
        rows.add(new EffectParameter(5641, "silence_hold", "Silence Hold", 0.0f, 1.0f, 0.55f, 0));
        rows.add(new EffectParameter(5889, "F", "Feed (F)", 0.03f, 0.05f, 0.038f, 0));
        rows.add(new EffectParameter(5889, "K", "Kill (K)", 0.055f, 0.075f, 0.063f, 0));
        rows.add(new EffectParameter(5889, "melt", "Melt Glue", 0.001f, 0.0035f, 0.0018f, 0));
        rows.add(new EffectParameter(6144, "audio_mix", "Audio Mix", 0.0f, 1.0f, 0.35f, 0));
        rows.add(new EffectParameter(6144, "beat_gain", "Beat Gain", 0.0f, 2.0f, 0.8f, 0));
        rows.add(new EffectParameter(6144, "bass_gain", "Bass Gain", 0.0f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(6144, "mid_gain", "Mid Gain", 0.0f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(6144, "treble_gain", "Treble Gain", 0.0f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(6144, "flux_gain", "Flux Gain", 0.0f, 2.0f, 0.9f, 0));
        rows.add(new EffectParameter(6144, "harmonic_gain", "Harmonic Gain", 0.0f, 2.0f, 0.7f, 0));
        rows.add(new EffectParameter(6144, "rhythmic_gain", "Rhythmic Gain", 0.0f, 2.0f, 0.7f, 0));
        rows.add(new EffectParameter(6144, "attack_s", "Attack", 0.01f, 1.5f, 0.2f, 0));
        rows.add(new EffectParameter(6144, "release_s", "Release", 0.05f, 2.5f, 0.6f, 0));
        rows.add(new EffectParameter(6144, "motion_rate", "Motion Rate", 0.25f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(6144, "motion_depth", "Motion Depth", 0.0f, 2.0f, 0.85f, 0));
        rows.add(new EffectParameter(6144, "colour_anchor_mix", "Colour Anchor Mix", 0.0f, 1.0f, 0.65f, 0));
        rows.add(new EffectParameter(6144, "event_decay_s", "Event Decay", 0.05f, 2.0f, 0.3f, 0));
        rows.add(new EffectParameter(6144, "memory_gain", "Memory Gain", 0.0f, 2.0f, 0.7f, 0));
        rows.add(new EffectParameter(6144, "silence_hold", "Silence Hold", 0.0f, 1.0f, 0.55f, 0));
        rows.add(new EffectParameter(6145, "audio_mix", "Audio Mix", 0.0f, 1.0f, 0.35f, 0));
        rows.add(new EffectParameter(6145, "beat_gain", "Beat Gain", 0.0f, 2.0f, 0.8f, 0));
        rows.add(new EffectParameter(6145, "bass_gain", "Bass Gain", 0.0f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(6145, "mid_gain", "Mid Gain", 0.0f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(6145, "treble_gain", "Treble Gain", 0.0f, 2.0f, 1.0f, 0));
    }

    private static void fill6(List<EffectParameter> rows) {
        rows.add(new EffectParameter(6145, "flux_gain", "Flux Gain", 0.0f, 2.0f, 0.9f, 0));
        rows.add(new EffectParameter(6145, "harmonic_gain", "Harmonic Gain", 0.0f, 2.0f, 0.7f, 0));
        rows.add(new EffectParameter(6145, "rhythmic_gain", "Rhythmic Gain", 0.0f, 2.0f, 0.7f, 0));
        rows.add(new EffectParameter(6145, "attack_s", "Attack", 0.01f, 1.5f, 0.2f, 0));
        rows.add(new EffectParameter(6145, "release_s", "Release", 0.05f, 2.5f, 0.6f, 0));
        rows.add(new EffectParameter(6145, "motion_rate", "Motion Rate", 0.25f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(6145, "motion_depth", "Motion Depth", 0.0f, 2.0f, 0.85f, 0));
        rows.add(new EffectParameter(6145, "colour_anchor_mix", "Colour Anchor Mix", 0.0f, 1.0f, 0.65f, 0));
        rows.add(new EffectParameter(6145, "event_decay_s", "Event Decay", 0.05f, 2.0f, 0.3f, 0));
        rows.add(new EffectParameter(6145, "memory_gain", "Memory Gain", 0.0f, 2.0f, 0.7f, 0));
        rows.add(new EffectParameter(6145, "silence_hold", "Silence Hold", 0.0f, 1.0f, 0.55f, 0));
        rows.add(new EffectParameter(6153, "audio_mix", "Audio Mix", 0.0f, 1.0f, 0.35f, 0));
        rows.add(new EffectParameter(6153, "beat_gain", "Beat Gain", 0.0f, 2.0f, 0.8f, 0));
        rows.add(new EffectParameter(6153, "bass_gain", "Bass Gain", 0.0f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(6153, "mid_gain", "Mid Gain", 0.0f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(6153, "treble_gain", "Treble Gain", 0.0f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(6153, "flux_gain", "Flux Gain", 0.0f, 2.0f, 0.9f, 0));
        rows.add(new EffectParameter(6153, "harmonic_gain", "Harmonic Gain", 0.0f, 2.0f, 0.7f, 0));
        rows.add(new EffectParameter(6153, "rhythmic_gain", "Rhythmic Gain", 0.0f, 2.0f, 0.7f, 0));
        rows.add(new EffectParameter(6153, "attack_s", "Attack", 0.01f, 1.5f, 0.2f, 0));
        rows.add(new EffectParameter(6153, "release_s", "Release", 0.05f, 2.5f, 0.6f, 0));
        rows.add(new EffectParameter(6153, "motion_rate", "Motion Rate", 0.25f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(6153, "motion_depth", "Motion Depth", 0.0f, 2.0f, 0.85f, 0));
        rows.add(new EffectParameter(6153, "colour_anchor_mix", "Colour Anchor Mix", 0.0f, 1.0f, 0.65f, 0));
        rows.add(new EffectParameter(6153, "event_decay_s", "Event Decay", 0.05f, 2.0f, 0.3f, 0));
        rows.add(new EffectParameter(6153, "memory_gain", "Memory Gain", 0.0f, 2.0f, 0.7f, 0));
        rows.add(new EffectParameter(6153, "silence_hold", "Silence Hold", 0.0f, 1.0f, 0.55f, 0));
        rows.add(new EffectParameter(6154, "audio_mix", "Audio Mix", 0.0f, 1.0f, 0.35f, 0));
        rows.add(new EffectParameter(6154, "beat_gain", "Beat Gain", 0.0f, 2.0f, 0.8f, 0));
        rows.add(new EffectParameter(6154, "bass_gain", "Bass Gain", 0.0f, 2.0f, 1.0f, 0));
    }

    private static void fill7(List<EffectParameter> rows) {
        rows.add(new EffectParameter(6154, "mid_gain", "Mid Gain", 0.0f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(6154, "treble_gain", "Treble Gain", 0.0f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(6154, "flux_gain", "Flux Gain", 0.0f, 2.0f, 0.9f, 0));
        rows.add(new EffectParameter(6154, "harmonic_gain", "Harmonic Gain", 0.0f, 2.0f, 0.7f, 0));
        rows.add(new EffectParameter(6154, "rhythmic_gain", "Rhythmic Gain", 0.0f, 2.0f, 0.7f, 0));
        rows.add(new EffectParameter(6154, "attack_s", "Attack", 0.01f, 1.5f, 0.2f, 0));
        rows.add(new EffectParameter(6154, "release_s", "Release", 0.05f, 2.5f, 0.6f, 0));
        rows.add(new EffectParameter(6154, "motion_rate", "Motion Rate", 0.25f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(6154, "motion_depth", "Motion Depth", 0.0f, 2.0f, 0.85f, 0));
        rows.add(new EffectParameter(6154, "colour_anchor_mix", "Colour Anchor Mix", 0.0f, 1.0f, 0.65f, 0));
        rows.add(new EffectParameter(6154, "event_decay_s", "Event Decay", 0.05f, 2.0f, 0.3f, 0));
        rows.add(new EffectParameter(6154, "memory_gain", "Memory Gain", 0.0f, 2.0f, 0.7f, 0));
        rows.add(new EffectParameter(6154, "silence_hold", "Silence Hold", 0.0f, 1.0f, 0.55f, 0));
        rows.add(new EffectParameter(6912, "csq", "Wave Propagation", 0.01f, 0.4f, 0.15f, 0));
        rows.add(new EffectParameter(6912, "damping", "Damping", 0.005f, 0.2f, 0.04f, 0));
        rows.add(new EffectParameter(6912, "impulse_every", "Impulse Every", 12.0f, 240.0f, 90.0f, 1));
        rows.add(new EffectParameter(6912, "forward_sec", "Forward Seconds", 1.0f, 20.0f, 4.0f, 0));
        rows.add(new EffectParameter(6912, "reverse_sec", "Reverse Seconds", 0.5f, 20.0f, 2.5f, 0));
        rows.add(new EffectParameter(6913, "a1", "Amplitude 1", 0.1f, 3.0f, 1.0f, 0));
        rows.add(new EffectParameter(6913, "a2", "Amplitude 2", 0.1f, 3.0f, 0.55f, 0));
        rows.add(new EffectParameter(6913, "width1", "Width 1", 0.05f, 1.0f, 0.18f, 0));
        rows.add(new EffectParameter(6913, "width2", "Width 2", 0.05f, 1.0f, 0.23f, 0));
        rows.add(new EffectParameter(6913, "spark_gain", "Spark Gain", 0.0f, 20.0f, 6.0f, 0));
        rows.add(new EffectParameter(6913, "stage0_dur", "Stage 0 Duration", 0.2f, 30.0f, 6.0f, 0));
        rows.add(new EffectParameter(6913, "stage1_dur", "Stage 1 Duration", 0.2f, 30.0f, 3.0f, 0));
        rows.add(new EffectParameter(6913, "stage2_dur", "Stage 2 Duration", 0.2f, 30.0f, 3.0f, 0));
        rows.add(new EffectParameter(6913, "base_vel1", "Base Velocity 1", 0.1f, 60.0f, 14.0f, 0));
        rows.add(new EffectParameter(6913, "base_vel2", "Base Velocity 2", 0.1f, 60.0f, 8.0f, 0));
        rows.add(new EffectParameter(6913, "spark_hue_shift", "Spark Hue Shift", 0.0f, 255.0f, 20.0f, 1));
        rows.add(new EffectParameter(6913, "strip2_hue_shift", "Strip 2 Hue Shift", 0.0f, 255.0f, 30.0f, 1));
    }

    private static void fill8(List<EffectParameter> rows) {
        rows.add(new EffectParameter(6913, "strip2_bright", "Strip 2 Brightness", 0.0f, 255.0f, 217.0f, 1));
        rows.add(new EffectParameter(
                6914, "lgpgold_code_speckle_effect_speed_scale", "Speed Scale", 0.25f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(
                6914, "lgpgold_code_speckle_effect_output_gain", "Output Gain", 0.25f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(
                6914, "lgpgold_code_speckle_effect_centre_bias", "Centre Bias", 0.5f, 1.5f, 1.0f, 0));
        rows.add(new EffectParameter(
                6915, "lgpquasicrystal_lattice_effect_speed_scale", "Speed Scale", 0.25f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(
                6915, "lgpquasicrystal_lattice_effect_output_gain", "Output Gain", 0.25f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(
                6915, "lgpquasicrystal_lattice_effect_centre_bias", "Centre Bias", 0.5f, 1.5f, 1.0f, 0));
        rows.add(new EffectParameter(
                6916, "lgpfresnel_caustic_sweep_effect_speed_scale", "Speed Scale", 0.25f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(
                6916, "lgpfresnel_caustic_sweep_effect_output_gain", "Output Gain", 0.25f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(
                6916, "lgpfresnel_caustic_sweep_effect_centre_bias", "Centre Bias", 0.5f, 1.5f, 1.0f, 0));
        rows.add(new EffectParameter(6917, "csq", "Wave Propagation", 0.01f, 0.4f, 0.15f, 0));
        rows.add(new EffectParameter(6917, "base_damping", "Base Damping", 0.005f, 0.2f, 0.04f, 0));
        rows.add(new EffectParameter(6917, "base_impulse_every", "Base Impulse Every", 12.0f, 240.0f, 90.0f, 1));
        rows.add(new EffectParameter(6917, "forward_sec", "Forward Seconds", 1.0f, 20.0f, 4.0f, 0));
        rows.add(new EffectParameter(6917, "reverse_sec", "Reverse Seconds", 0.5f, 20.0f, 2.5f, 0));
        rows.add(new EffectParameter(6918, "csq", "Wave Propagation", 0.01f, 0.4f, 0.14f, 0));
        rows.add(new EffectParameter(6918, "damping", "Damping", 0.005f, 0.2f, 0.035f, 0));
        rows.add(new EffectParameter(6918, "edge_absorb", "Edge Absorb", 0.0f, 0.3f, 0.09f, 0));
        rows.add(new EffectParameter(6918, "impulse_every", "Impulse Every", 16.0f, 240.0f, 96.0f, 1));
        rows.add(new EffectParameter(6918, "forward_sec", "Forward Seconds", 1.0f, 30.0f, 6.0f, 0));
        rows.add(new EffectParameter(6918, "reverse_sec", "Reverse Seconds", 0.5f, 30.0f, 3.75f, 0));
        rows.add(new EffectParameter(6918, "intro_sec", "Intro Seconds", 0.1f, 8.0f, 1.6f, 0));
        rows.add(new EffectParameter(6918, "intro_drive", "Intro Drive", 0.0f, 0.3f, 0.07f, 0));
        rows.add(new EffectParameter(6918, "normalise_follow_hz", "Normalise Follow", 0.5f, 20.0f, 6.0f, 0));
        rows.add(new EffectParameter(6918, "peak_gamma", "Peak Gamma", 0.5f, 3.0f, 1.35f, 0));
        rows.add(new EffectParameter(6919, "csq", "Wave Propagation", 0.01f, 0.4f, 0.14f, 0));
        rows.add(new EffectParameter(6919, "damping", "Damping", 0.005f, 0.2f, 0.035f, 0));
        rows.add(new EffectParameter(6919, "edge_absorb", "Edge Absorb", 0.0f, 0.3f, 0.09f, 0));
        rows.add(new EffectParameter(6919, "impulse_every", "Impulse Every", 16.0f, 240.0f, 96.0f, 1));
        rows.add(new EffectParameter(6919, "forward_sec", "Forward Seconds", 1.0f, 30.0f, 6.0f, 0));
    }

    private static void fill9(List<EffectParameter> rows) {
        rows.add(new EffectParameter(6919, "reverse_sec", "Reverse Seconds", 0.5f, 30.0f, 3.75f, 0));
        rows.add(new EffectParameter(6919, "intro_sec", "Intro Seconds", 0.1f, 8.0f, 1.6f, 0));
        rows.add(new EffectParameter(6919, "intro_drive", "Intro Drive", 0.0f, 0.3f, 0.07f, 0));
        rows.add(new EffectParameter(6919, "beat_release_sec", "Beat Release", 0.05f, 2.0f, 0.42f, 0));
        rows.add(new EffectParameter(6919, "normalise_follow_hz", "Normalise Follow", 0.5f, 20.0f, 6.0f, 0));
        rows.add(new EffectParameter(6919, "peak_gamma", "Peak Gamma", 0.5f, 3.0f, 1.35f, 0));
        rows.add(new EffectParameter(6920, "csq", "Wave Propagation", 0.01f, 0.4f, 0.14f, 0));
        rows.add(new EffectParameter(6920, "damping", "Damping", 0.005f, 0.2f, 0.035f, 0));
        rows.add(new EffectParameter(6920, "edge_absorb", "Edge Absorb", 0.0f, 0.3f, 0.09f, 0));
        rows.add(new EffectParameter(6920, "impulse_every", "Impulse Every", 16.0f, 240.0f, 96.0f, 1));
        rows.add(new EffectParameter(6920, "forward_sec", "Forward Seconds", 1.0f, 30.0f, 6.0f, 0));
        rows.add(new EffectParameter(6920, "reverse_sec", "Reverse Seconds", 0.5f, 30.0f, 3.75f, 0));
        rows.add(new EffectParameter(6920, "intro_sec", "Intro Seconds", 0.1f, 8.0f, 1.6f, 0));
        rows.add(new EffectParameter(6920, "intro_drive", "Intro Drive", 0.0f, 0.3f, 0.07f, 0));
        rows.add(new EffectParameter(6920, "beat_release_sec", "Beat Release", 0.05f, 2.0f, 0.42f, 0));
        rows.add(new EffectParameter(6920, "normalise_follow_hz", "Normalise Follow", 0.5f, 20.0f, 6.0f, 0));
        rows.add(new EffectParameter(6920, "peak_gamma", "Peak Gamma", 0.5f, 3.0f, 1.35f, 0));
        rows.add(new EffectParameter(6920, "ridge_attack_hz", "Ridge Attack", 0.5f, 60.0f, 18.0f, 0));
        rows.add(new EffectParameter(6920, "ridge_release_hz", "Ridge Release", 0.5f, 30.0f, 4.5f, 0));
        rows.add(new EffectParameter(6920, "ridge_sensitivity", "Ridge Sensitivity", 0.2f, 10.0f, 3.6f, 0));
        rows.add(new EffectParameter(6920, "ridge_blend", "Ridge Blend", 0.0f, 1.0f, 0.56f, 0));
        rows.add(new EffectParameter(6920, "ridge_floor", "Ridge Floor", 0.0f, 0.5f, 0.05f, 0));
        rows.add(new EffectParameter(6921, "fresnel_reactive_speed_scale", "Speed Scale", 0.25f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(6921, "fresnel_reactive_output_gain", "Output Gain", 0.25f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(6921, "fresnel_reactive_centre_bias", "Centre Bias", 0.5f, 1.5f, 1.0f, 0));
        rows.add(new EffectParameter(7936, "basis", "Basis", 0.0f, 2.0f, 0.0f, 3));
        rows.add(new EffectParameter(7936, "repeatMode", "Repeat Mode", 0.0f, 2.0f, 0.0f, 3));
        rows.add(new EffectParameter(7936, "interpolation", "Interpolation", 0.0f, 2.0f, 1.0f, 3));
        rows.add(new EffectParameter(7936, "spread", "Spread", 0.1f, 2.0f, 1.0f, 0));
        rows.add(new EffectParameter(7936, "phaseOffset", "Phase Offset", 0.0f, 1.0f, 0.0f, 0));
    }

    private static void fill10(List<EffectParameter> rows) {
        rows.add(new EffectParameter(7936, "edgeAsymmetry", "Edge Asymmetry", 0.0f, 1.0f, 0.0f, 0));
    }
}
