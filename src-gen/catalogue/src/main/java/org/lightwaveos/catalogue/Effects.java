/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The effects of the firmware, by id (device facts, section 4.2 and appendix A).
 *
 * <p>Generated from {@code src-gen/facts/effects.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 */
public final class Effects {

    private static final List<Effect> ALL = rows();
    private static final Map<Integer, Effect> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Effect::id, Function.identity()));

    private Effects() {}

    /** All of them, in the order of the data file; unmodifiable. */
    public static List<Effect> all() {
        return ALL;
    }

    /** The one whose {@code id} is this; empty if there is none. */
    public static Optional<Effect> byId(int id) {
        return Optional.ofNullable(BY_KEY.get(id));
    }

    private static List<Effect> rows() {
        List<Effect> rows = new ArrayList<>(222);
        fill1(rows);
        fill2(rows);
        fill3(rows);
        fill4(rows);
        fill5(rows);
        fill6(rows);
        fill7(rows);
        fill8(rows);
        return List.copyOf(rows);
    }

    private static void fill1(List<Effect> rows) {
        rows.add(new Effect(256, "FIRE", "Fire", 1, 0, true));
        rows.add(new Effect(257, "OCEAN", "Ocean", 1, 1, true));
        rows.add(new Effect(258, "PLASMA", "Plasma", 1, 2, true));
        rows.add(new Effect(259, "CONFETTI", "Confetti", 1, 3, true));
        rows.add(new Effect(260, "SINELON", "Sinelon", 1, 4, true));
        rows.add(new Effect(261, "JUGGLE", "Juggle", 1, 5, true));
        rows.add(new Effect(262, "BPM", "BPM", 1, 6, true));
        rows.add(new Effect(263, "WAVE_AMBIENT", "Wave Ambient", 1, 7, true));
        rows.add(new Effect(264, "RIPPLE", "Ripple", 1, 8, true));
        rows.add(new Effect(265, "HEARTBEAT", "Heartbeat", 1, 9, true));
        rows.add(new Effect(266, "INTERFERENCE", "Interference", 1, 10, true));
        rows.add(new Effect(267, "BREATHING", "Breathing", 1, 11, true));
        rows.add(new Effect(268, "PULSE", "Pulse", 1, 12, true));
        rows.add(new Effect(512, "LGP_BOX_WAVE", "LGP Box Wave", 2, 13, true));
        rows.add(new Effect(513, "LGP_HOLOGRAPHIC", "LGP Holographic", 2, 14, true));
        rows.add(new Effect(514, "MODAL_RESONANCE", "LGP Modal Resonance", 2, 15, true));
        rows.add(new Effect(515, "LGP_INTERFERENCE_SCANNER", "LGP Interference Scanner", 2, 16, true));
        rows.add(new Effect(516, "LGP_WAVE_COLLISION", "LGP Wave Collision", 2, 17, true));
        rows.add(new Effect(768, "LGP_DIAMOND_LATTICE", "LGP Diamond Lattice", 3, 18, true));
        rows.add(new Effect(769, "LGP_HEXAGONAL_GRID", "LGP Hexagonal Grid", 3, 19, true));
        rows.add(new Effect(770, "LGP_SPIRAL_VORTEX", "LGP Spiral Vortex", 3, 20, true));
        rows.add(new Effect(771, "LGP_SIERPINSKI", "LGP Sierpinski", 3, 21, true));
        rows.add(new Effect(772, "CHEVRON_WAVES", "LGP Chevron Waves", 3, 22, true));
        rows.add(new Effect(773, "LGP_CONCENTRIC_RINGS", "LGP Concentric Rings", 3, 23, true));
        rows.add(new Effect(774, "LGP_STAR_BURST", "LGP Star Burst", 3, 24, true));
        rows.add(new Effect(775, "LGP_MESH_NETWORK", "LGP Mesh Network", 3, 25, true));
        rows.add(new Effect(1024, "LGP_MOIRE_CURTAINS", "LGP Moire Curtains", 4, 26, true));
        rows.add(new Effect(1025, "LGP_RADIAL_RIPPLE", "LGP Radial Ripple", 4, 27, true));
        rows.add(new Effect(1026, "LGP_HOLOGRAPHIC_VORTEX", "LGP Holographic Vortex", 4, 28, true));
        rows.add(new Effect(1027, "LGP_EVANESCENT_DRIFT", "LGP Evanescent Drift", 4, 29, true));
    }

    private static void fill2(List<Effect> rows) {
        rows.add(new Effect(1028, "LGP_CHROMATIC_SHEAR", "LGP Chromatic Shear", 4, 30, true));
        rows.add(new Effect(1029, "LGP_MODAL_CAVITY", "LGP Modal Cavity", 4, 31, true));
        rows.add(new Effect(1030, "LGP_FRESNEL_ZONES", "LGP Fresnel Zones", 4, 32, true));
        rows.add(new Effect(1031, "LGP_PHOTONIC_CRYSTAL", "LGP Photonic Crystal", 4, 33, true));
        rows.add(new Effect(1280, "LGP_AURORA_BOREALIS", "LGP Aurora Borealis", 5, 34, true));
        rows.add(new Effect(1281, "LGP_BIOLUMINESCENT_WAVES", "LGP Bioluminescent Waves", 5, 35, true));
        rows.add(new Effect(1282, "LGP_PLASMA_MEMBRANE", "LGP Plasma Membrane", 5, 36, true));
        rows.add(new Effect(1283, "LGP_NEURAL_NETWORK", "LGP Neural Network", 5, 37, true));
        rows.add(new Effect(1284, "LGP_CRYSTALLINE_GROWTH", "LGP Crystalline Growth", 5, 38, true));
        rows.add(new Effect(1285, "LGP_FLUID_DYNAMICS", "LGP Fluid Dynamics", 5, 39, true));
        rows.add(new Effect(1286, "LGP_NEURAL_NETWORK_RADIAL", "LGP Neural Network R", 5, -1, true));
        rows.add(new Effect(1536, "LGP_QUANTUM_TUNNELING", "LGP Quantum Tunneling", 6, 40, true));
        rows.add(new Effect(1537, "LGP_GRAVITATIONAL_LENSING", "LGP Gravitational Lensing", 6, 41, true));
        rows.add(new Effect(1538, "LGP_TIME_CRYSTAL", "LGP Time Crystal", 6, 42, true));
        rows.add(new Effect(1539, "LGP_SOLITON_WAVES", "LGP Soliton Waves", 6, 43, true));
        rows.add(new Effect(1540, "LGP_METAMATERIAL_CLOAK", "LGP Metamaterial Cloak", 6, 44, true));
        rows.add(new Effect(1541, "LGP_GRIN_CLOAK", "LGP GRIN Cloak", 6, 45, true));
        rows.add(new Effect(1542, "LGP_CAUSTIC_FAN", "LGP Caustic Fan", 6, 46, true));
        rows.add(new Effect(1543, "LGP_BIREFRINGENT_SHEAR", "LGP Birefringent Shear", 6, 47, true));
        rows.add(new Effect(1544, "LGP_ANISOTROPIC_CLOAK", "LGP Anisotropic Cloak", 6, 48, true));
        rows.add(new Effect(1545, "LGP_EVANESCENT_SKIN", "LGP Evanescent Skin", 6, 49, true));
        rows.add(new Effect(1546, "LGP_BIREFRINGENT_SHEAR_RADIAL", "LGP Birefringent Shear R", 6, -1, true));
        rows.add(new Effect(1547, "LGP_SOLITON_WAVES_RADIAL", "LGP Soliton Waves R", 6, -1, true));
        rows.add(new Effect(1792, "LGP_COLOR_TEMPERATURE", "LGP Color Temperature", 7, 50, true));
        rows.add(new Effect(1793, "LGP_RGB_PRISM", "LGP RGB Prism", 7, 51, true));
        rows.add(new Effect(1794, "LGP_COMPLEMENTARY_MIXING", "LGP Complementary Mixing", 7, 52, true));
        rows.add(new Effect(1795, "LGP_QUANTUM_COLORS", "LGP Quantum Colors", 7, 53, true));
        rows.add(new Effect(1796, "LGP_DOPPLER_SHIFT", "LGP Doppler Shift", 7, 54, true));
        rows.add(new Effect(1797, "LGP_COLOR_ACCELERATOR", "LGP Color Accelerator", 7, 55, true));
        rows.add(new Effect(1798, "LGP_DNA_HELIX", "LGP DNA Helix", 7, 56, true));
    }

    private static void fill3(List<Effect> rows) {
        rows.add(new Effect(1799, "LGP_PHASE_TRANSITION", "LGP Phase Transition", 7, 57, true));
        rows.add(new Effect(1800, "LGP_CHROMATIC_ABERRATION", "LGP Chromatic Aberration", 7, 58, true));
        rows.add(new Effect(1801, "LGP_PERCEPTUAL_BLEND", "LGP Perceptual Blend", 7, 59, true));
        rows.add(new Effect(2048, "LGP_CHLADNI_HARMONICS", "LGP Chladni Harmonics", 8, 60, true));
        rows.add(new Effect(2049, "LGP_GRAVITATIONAL_WAVE_CHIRP", "LGP Gravitational Wave Chirp", 8, 61, true));
        rows.add(new Effect(2050, "LGP_QUANTUM_ENTANGLEMENT", "LGP Quantum Entanglement", 8, 62, true));
        rows.add(new Effect(2051, "LGP_MYCELIAL_NETWORK", "LGP Mycelial Network", 8, 63, true));
        rows.add(new Effect(2052, "LGP_RILEY_DISSONANCE", "LGP Riley Dissonance", 8, 64, true));
        rows.add(new Effect(2304, "LGP_CHROMATIC_LENS", "LGP Chromatic Lens", 9, 65, true));
        rows.add(new Effect(2305, "LGP_CHROMATIC_PULSE", "LGP Chromatic Pulse", 9, 66, true));
        rows.add(new Effect(2306, "CHROMATIC_INTERFERENCE", "LGP Chromatic Interference", 9, 67, true));
        rows.add(new Effect(2560, "LGP_AUDIO_TEST", "Audio Test", 10, 68, true));
        rows.add(new Effect(2561, "LGP_BEAT_PULSE", "Beat Pulse", 10, 69, true));
        rows.add(new Effect(2562, "LGP_SPECTRUM_BARS", "Spectrum Bars", 10, 70, true));
        rows.add(new Effect(2563, "LGP_BASS_BREATH", "Bass Breath", 10, 71, true));
        rows.add(new Effect(2564, "AUDIO_WAVEFORM", "Audio Waveform", 10, 72, true));
        rows.add(new Effect(2565, "AUDIO_BLOOM", "Audio Bloom", 10, 73, true));
        rows.add(new Effect(2566, "LGP_STAR_BURST_NARRATIVE", "LGP Star Burst (Narrative)", 10, 74, true));
        rows.add(new Effect(2567, "LGP_CHORD_GLOW", "LGP Chord Glow", 10, 75, true));
        rows.add(new Effect(2568, "WAVE_REACTIVE", "Wave Reactive", 10, 76, true));
        rows.add(new Effect(2816, "LGP_PERLIN_VEIL", "LGP Perlin Veil", 11, 77, true));
        rows.add(new Effect(2817, "LGP_PERLIN_SHOCKLINES", "LGP Perlin Shocklines", 11, 78, true));
        rows.add(new Effect(2818, "LGP_PERLIN_CAUSTICS", "LGP Perlin Caustics", 11, 79, true));
        rows.add(new Effect(2819, "LGP_PERLIN_INTERFERENCE_WEAVE", "LGP Perlin Interference Weave", 11, 80, true));
        rows.add(new Effect(3072, "LGP_PERLIN_VEIL_AMBIENT", "LGP Perlin Veil Ambient", 12, 81, true));
        rows.add(new Effect(3073, "LGP_PERLIN_SHOCKLINES_AMBIENT", "LGP Perlin Shocklines Ambient", 12, 82, true));
        rows.add(new Effect(3074, "LGP_PERLIN_CAUSTICS_AMBIENT", "LGP Perlin Caustics Ambient", 12, 83, true));
        rows.add(new Effect(
                3075, "LGP_PERLIN_INTERFERENCE_WEAVE_AMBIENT", "LGP Perlin Interference Weave Ambient", 12, 84, true));
        rows.add(new Effect(3328, "LGP_PERLIN_BACKEND_FAST_LED", "Perlin Test: FastLED", 13, 85, true));
        rows.add(new Effect(3329, "LGP_PERLIN_BACKEND_EMOTISCOPE_FULL", "Perlin Test: Emotiscope2 Full", 13, 86, true));
    }

    private static void fill4(List<Effect> rows) {
        rows.add(new Effect(
                3330, "LGP_PERLIN_BACKEND_EMOTISCOPE_QUARTER", "Perlin Test: Emotiscope2 Quarter", 13, 87, true));
        rows.add(new Effect(3584, "BPM_ENHANCED", "BPM Enhanced", 14, 88, true));
        rows.add(new Effect(3585, "BREATHING_ENHANCED", "Breathing Enhanced", 14, 89, true));
        rows.add(new Effect(3586, "CHEVRON_WAVES_ENHANCED", "LGP Chevron Waves Enhanced", 14, 90, true));
        rows.add(new Effect(
                3587, "LGP_INTERFERENCE_SCANNER_ENHANCED", "LGP Interference Scanner Enhanced", 14, 91, true));
        rows.add(new Effect(3588, "LGP_PHOTONIC_CRYSTAL_ENHANCED", "LGP Photonic Crystal Enhanced", 14, 92, true));
        rows.add(new Effect(3589, "LGP_SPECTRUM_DETAIL", "LGP Spectrum Detail", 14, 93, false));
        rows.add(new Effect(3590, "LGP_SPECTRUM_DETAIL_ENHANCED", "LGP Spectrum Detail Enhanced", 14, 94, true));
        rows.add(new Effect(3591, "LGP_STAR_BURST_ENHANCED", "LGP Star Burst Enhanced", 14, 95, true));
        rows.add(new Effect(3592, "LGP_WAVE_COLLISION_ENHANCED", "LGP Wave Collision Enhanced", 14, 96, true));
        rows.add(new Effect(3593, "RIPPLE_ENHANCED", "Ripple Enhanced", 14, 97, true));
        rows.add(new Effect(3594, "SNAPWAVE_LINEAR", "Snapwave", 14, 98, true));
        rows.add(new Effect(3840, "TRINITY_TEST", "Audio Waveform Parity", 15, 99, false));
        rows.add(new Effect(4096, "LGP_HOLOGRAPHIC_AUTO_CYCLE", "LGP Holo Auto-Cycle", 16, 100, true));
        rows.add(new Effect(4352, "ES_ANALOG", "ES Analog (Ref)", 17, 101, false));
        rows.add(new Effect(4353, "ES_SPECTRUM", "ES Spectrum (Ref)", 17, 102, false));
        rows.add(new Effect(4354, "ES_OCTAVE", "ES Octave (Ref)", 17, 103, false));
        rows.add(new Effect(4355, "ES_BLOOM", "ES Bloom (Ref)", 17, 104, false));
        rows.add(new Effect(4356, "ES_WAVEFORM", "ES Waveform (Ref)", 17, 105, false));
        rows.add(new Effect(4608, "RIPPLE_ES_TUNED", "Ripple (ES tuned)", 18, 106, true));
        rows.add(new Effect(4609, "HEARTBEAT_ES_TUNED", "Heartbeat (ES tuned)", 18, 107, true));
        rows.add(new Effect(4610, "LGP_HOLOGRAPHIC_ES_TUNED", "LGP Holographic (ES tuned)", 18, 108, true));
        rows.add(new Effect(4864, "SB_WAVEFORM310", "SB Waveform (Ref)", 19, 109, true));
        rows.add(new Effect(4865, "SB_K1_BLOOM", "K1 Bloom", 19, -1, true));
        rows.add(new Effect(4866, "SB_K1_WAVEFORM", "K1 Waveform", 19, -1, true));
        rows.add(new Effect(4867, "SB_K1_BLOOM_V2", "K1 Bloom V2", 19, -1, true));
        rows.add(new Effect(4868, "SB_K1_BLOOM_V2_MAXBIN", "K1 Bloom MaxBin", 19, -1, true));
        rows.add(new Effect(4869, "SB_K1_BLOOM_V2_RENORM", "K1 Bloom ReNorm", 19, -1, true));
        rows.add(new Effect(4870, "SB_K1_BLOOM_V2_BEAT_PULSE", "K1 Bloom Beat Pulse", 19, -1, true));
        rows.add(new Effect(4871, "SB_K1_BLOOM_V2_COLOR_HISTORY", "K1 Bloom Color History", 19, -1, true));
    }

    private static void fill5(List<Effect> rows) {
        rows.add(new Effect(4872, "SB_K1_BLOOM_V2_SPECTRAL_DELTA", "K1 Bloom Spectral Delta", 19, -1, true));
        rows.add(new Effect(4873, "SB_K1_BLOOM_V2_BASS_TREBLE", "K1 Bloom BassTreble", 19, -1, true));
        rows.add(new Effect(4874, "SB_K1_BLOOM_V2_EXPONENTIAL", "K1 Bloom Exponential", 19, -1, true));
        rows.add(new Effect(4875, "SB_K1_BLOOM_V2_SPECTRAL_SPREAD", "K1 Bloom Spectral Spread", 19, -1, true));
        rows.add(new Effect(4876, "SB_WAVEFORM_OSCILLOSCOPE", "SB Waveform Oscilloscope", 19, -1, true));
        rows.add(
                new Effect(4877, "SB_WAVEFORM_OSCILLOSCOPE_BRIGHT", "SB Waveform Oscilloscope (Bright)", 19, -1, true));
        rows.add(new Effect(4878, "SB_SPECTRAL_ENVELOPE", "SB Spectral Envelope", 19, -1, true));
        rows.add(new Effect(4879, "SB_FULL_SPECTRUM", "SB Beat Pulse", 19, -1, true));
        rows.add(new Effect(4880, "SB_RAW_WAVEFORM_SCOPE", "SB Spectral Shape", 19, -1, true));
        rows.add(new Effect(4881, "SB_RECONSTRUCTED_WAVEFORM", "SB Dynamic Arc", 19, -1, true));
        rows.add(new Effect(4882, "SB_SPECTRAL_BEAT_PULSE", "SB Onset Map", 19, -1, true));
        rows.add(new Effect(4883, "SB_K1_WAVEFORM_HYBRID", "K1 Waveform Hybrid", 19, -1, true));
        rows.add(new Effect(4884, "SB_K1_WAVEFORM_HARMONIC", "K1 Waveform Harmonic", 19, -1, true));
        rows.add(new Effect(5120, "BEAT_PULSE_STACK", "Beat Pulse (Stack)", 20, 110, true));
        rows.add(new Effect(5121, "BEAT_PULSE_SHOCKWAVE", "Beat Pulse (Shockwave)", 20, 111, true));
        rows.add(new Effect(5122, "RETIRED_112", "Beat Pulse (Shockwave In)", 20, 112, false));
        rows.add(new Effect(5123, "BEAT_PULSE_VOID", "Beat Pulse (Void)", 20, 113, true));
        rows.add(new Effect(5124, "BEAT_PULSE_RESONANT", "Beat Pulse (Resonant)", 20, 114, true));
        rows.add(new Effect(5125, "BEAT_PULSE_RIPPLE", "Beat Pulse (Ripple)", 20, 115, true));
        rows.add(new Effect(5126, "BEAT_PULSE_SHOCKWAVE_CASCADE", "Beat Pulse (Shockwave Cascade)", 20, 116, true));
        rows.add(new Effect(5127, "BEAT_PULSE_SPECTRAL", "Beat Pulse (Spectral)", 20, 117, true));
        rows.add(new Effect(5128, "BEAT_PULSE_SPECTRAL_PULSE", "Beat Pulse (Spectral Pulse)", 20, 118, true));
        rows.add(new Effect(5129, "BEAT_PULSE_BREATHE", "Beat Pulse (Breathe)", 20, 119, true));
        rows.add(new Effect(5130, "BEAT_PULSE_LGP_INTERFERENCE", "Beat Pulse (LGP Interference)", 20, 120, true));
        rows.add(new Effect(5131, "BEAT_PULSE_BLOOM", "Beat Pulse (Bloom)", 20, 121, true));
        rows.add(new Effect(5376, "BLOOM_PARITY", "Bloom (Parity)", 21, 122, true));
        rows.add(new Effect(5377, "KURAMOTO_TRANSPORT", "Kuramoto Transport", 21, 123, true));
        rows.add(new Effect(5632, "LGP_OPAL_FILM", "LGP Opal Film", 22, 124, true));
        rows.add(new Effect(5633, "LGP_GRATING_SCAN", "LGP Grating Scan", 22, 125, true));
        rows.add(new Effect(5634, "LGP_STRESS_GLASS", "LGP Stress Glass", 22, 126, true));
    }

    private static void fill6(List<Effect> rows) {
        rows.add(new Effect(5635, "LGP_MOIRE_SILK", "LGP Moire Silk", 22, 127, true));
        rows.add(new Effect(5636, "LGP_CAUSTIC_SHARDS", "LGP Caustic Shards", 22, 128, true));
        rows.add(new Effect(5637, "LGP_PARALLAX_DEPTH", "LGP Parallax Depth", 22, 129, true));
        rows.add(new Effect(5638, "LGP_STRESS_GLASS_MELT", "LGP Stress Glass (Melt)", 22, 130, true));
        rows.add(new Effect(5639, "LGP_GRATING_SCAN_BREAKUP", "LGP Grating Scan (Breakup)", 22, 131, true));
        rows.add(new Effect(5640, "LGP_WATER_CAUSTICS", "LGP Water Caustics", 22, 132, true));
        rows.add(new Effect(5641, "LGP_SCHLIEREN_FLOW", "LGP Schlieren Flow", 22, 133, true));
        rows.add(new Effect(5888, "LGP_REACTION_DIFFUSION", "LGP Reaction Diffusion", 23, 134, true));
        rows.add(new Effect(5889, "LGP_REACTION_DIFFUSION_TRIANGLE", "LGP RD Triangle", 23, 135, true));
        rows.add(new Effect(6144, "LGP_TALBOT_CARPET", "Talbot Carpet", 24, 136, true));
        rows.add(new Effect(6145, "LGP_AIRY_COMET", "Airy Comet", 24, 137, true));
        rows.add(new Effect(6146, "LGP_MOIRE_CATHEDRAL", "Moire Cathedral", 24, 138, true));
        rows.add(new Effect(6147, "LGP_SUPERFORMULA_GLYPH", "Living Glyph", 24, 139, true));
        rows.add(new Effect(6148, "LGP_SPIROGRAPH_CROWN", "Spirograph Crown", 24, 140, true));
        rows.add(new Effect(6149, "LGP_ROSE_BLOOM", "Rose Bloom", 24, 141, true));
        rows.add(new Effect(6150, "LGP_HARMONOGRAPH_HALO", "Harmonograph Halo", 24, 142, true));
        rows.add(new Effect(6151, "LGP_RULE30_CATHEDRAL", "Rule 30 Cathedral", 24, 143, true));
        rows.add(new Effect(6152, "LGP_LANGTON_HIGHWAY", "Langton Highway", 24, 144, true));
        rows.add(new Effect(6153, "LGP_CYMATIC_LADDER", "Cymatic Ladder", 24, 145, true));
        rows.add(new Effect(6154, "LGP_MACH_DIAMONDS", "Mach Diamonds", 24, 146, true));
        rows.add(new Effect(6400, "LGP_CHIMERA_CROWN", "Chimera Crown", 25, 147, true));
        rows.add(new Effect(6401, "LGP_CATASTROPHE_CAUSTICS", "Catastrophe Caustics", 25, 148, true));
        rows.add(new Effect(6402, "LGP_HYPERBOLIC_PORTAL", "Hyperbolic Portal", 25, 149, true));
        rows.add(new Effect(6403, "LGP_LORENZ_RIBBON", "Lorenz Ribbon", 25, 150, true));
        rows.add(new Effect(6404, "LGP_IFS_BIO_RELIC", "IFS Botanical Relic", 25, 151, true));
        rows.add(new Effect(6656, "LGP_FLUX_RIFT", "LGP Flux Rift", 26, 152, true));
        rows.add(new Effect(6657, "LGP_BEAT_PRISM", "LGP Beat Prism", 26, 153, true));
        rows.add(new Effect(6658, "LGP_HARMONIC_TIDE", "LGP Harmonic Tide", 26, 154, true));
        rows.add(new Effect(6659, "LGP_BASS_QUAKE", "LGP Bass Quake", 26, 155, true));
        rows.add(new Effect(6660, "LGP_TREBLE_NET", "LGP Treble Net", 26, 156, true));
    }

    private static void fill7(List<Effect> rows) {
        rows.add(new Effect(6661, "LGP_RHYTHMIC_GATE", "LGP Rhythmic Gate", 26, 157, true));
        rows.add(new Effect(6662, "LGP_SPECTRAL_KNOT", "LGP Spectral Knot", 26, 158, true));
        rows.add(new Effect(6663, "LGP_SALIENCY_BLOOM", "LGP Saliency Bloom", 26, 159, true));
        rows.add(new Effect(6664, "LGP_TRANSIENT_LATTICE", "LGP Transient Lattice", 26, 160, true));
        rows.add(new Effect(6665, "LGP_WAVELET_MIRROR", "LGP Wavelet Mirror", 26, 161, true));
        rows.add(new Effect(6912, "LGP_TIME_REVERSAL_MIRROR", "LGP Time-Reversal Mirror", 27, -1, true));
        rows.add(new Effect(6913, "LGP_KDV_SOLITON_PAIR", "LGP KdV Soliton Pair", 27, -1, true));
        rows.add(new Effect(6914, "LGP_GOLD_CODE_SPECKLE", "LGP Gold-Code Speckle", 27, -1, true));
        rows.add(new Effect(6915, "LGP_QUASICRYSTAL_LATTICE", "LGP Quasicrystal Lattice", 27, -1, true));
        rows.add(new Effect(6916, "LGP_FRESNEL_CAUSTIC_SWEEP", "LGP Fresnel Caustic Sweep", 27, -1, true));
        rows.add(new Effect(6917, "LGP_TIME_REVERSAL_MIRROR_AR", "LGP Time-Reversal Mirror (AR)", 27, -1, true));
        rows.add(new Effect(6918, "LGP_TIME_REVERSAL_MIRROR_MOD1", "LGP Time-Reversal Mirror Mod1", 27, -1, true));
        rows.add(new Effect(6919, "LGP_TIME_REVERSAL_MIRROR_MOD2", "LGP Time-Reversal Mirror Mod2", 27, -1, true));
        rows.add(new Effect(6920, "LGP_TIME_REVERSAL_MIRROR_MOD3", "LGP Time-Reversal Mirror Mod3", 27, -1, true));
        rows.add(new Effect(6921, "LGP_FRESNEL_CAUSTIC_REACTIVE", "LGP Fresnel Caustic Reactive", 27, -1, true));
        rows.add(new Effect(7168, "LGP_WATER_CAUSTICS_AR", "LGP Water Caustics (5L-AR)", 28, -1, true));
        rows.add(new Effect(7169, "LGP_SCHLIEREN_FLOW_AR", "LGP Schlieren Flow (5L-AR)", 28, -1, true));
        rows.add(new Effect(7170, "LGP_TALBOT_CARPET_AR", "LGP Talbot Carpet (5L-AR)", 28, -1, false));
        rows.add(new Effect(7171, "LGP_AIRY_COMET_AR", "LGP Airy Comet (5L-AR)", 28, -1, true));
        rows.add(new Effect(7172, "LGP_CYMATIC_LADDER_AR", "LGP Cymatic Ladder (5L-AR)", 28, -1, true));
        rows.add(new Effect(7173, "LGP_MACH_DIAMONDS_AR", "LGP Mach Diamonds (5L-AR)", 28, -1, true));
        rows.add(new Effect(7174, "LGP_REACTION_DIFFUSION_AR", "LGP Reaction Diffusion (5L-AR)", 28, -1, true));
        rows.add(new Effect(7175, "LGP_RD_TRIANGLE_AR", "LGP RD Triangle (5L-AR)", 28, -1, true));
        rows.add(new Effect(7176, "LGP_MOIRE_CATHEDRAL_AR", "LGP Moire Cathedral (5L-AR)", 28, -1, true));
        rows.add(new Effect(7177, "LGP_SUPERFORMULA_GLYPH_AR", "LGP Superformula Glyph (5L-AR)", 28, -1, true));
        rows.add(new Effect(7178, "LGP_SPIROGRAPH_CROWN_AR", "LGP Spirograph Crown (5L-AR)", 28, -1, true));
        rows.add(new Effect(7179, "LGP_ROSE_BLOOM_AR", "LGP Rose Bloom (5L-AR)", 28, -1, true));
        rows.add(new Effect(7180, "LGP_HARMONOGRAPH_HALO_AR", "LGP Harmonograph Halo (5L-AR)", 28, -1, true));
        rows.add(new Effect(7181, "LGP_RULE30_CATHEDRAL_AR", "LGP Rule 30 Cathedral (5L-AR)", 28, -1, true));
        rows.add(new Effect(7182, "LGP_LANGTON_HIGHWAY_AR", "LGP Langton Highway (5L-AR)", 28, -1, true));
    }

    private static void fill8(List<Effect> rows) {
        rows.add(new Effect(7183, "LGP_CHIMERA_CROWN_AR", "LGP Chimera Crown (5L-AR)", 28, -1, false));
        rows.add(new Effect(7184, "LGP_CATASTROPHE_CAUSTICS_AR", "LGP Catastrophe Caustics (5L-AR)", 28, -1, true));
        rows.add(new Effect(7185, "LGP_HYPERBOLIC_PORTAL_AR", "LGP Hyperbolic Portal (5L-AR)", 28, -1, true));
        rows.add(new Effect(7186, "LGP_LORENZ_RIBBON_AR", "LGP Lorenz Ribbon (5L-AR)", 28, -1, false));
        rows.add(new Effect(7187, "LGP_IFS_BIO_RELIC_AR", "LGP IFS Bio Relic (5L-AR)", 28, -1, true));
        rows.add(new Effect(7424, "GENERATED_AIRY_COMET", "Generated Airy Comet", 29, -1, true));
        rows.add(new Effect(7680, "LGP_BEAT_PRISM_ONSET", "LGP Beat Prism Onset", 30, -1, true));
        rows.add(new Effect(7681, "LGP_BEAT_PRISM_ONSET_DRIFT", "LGP Beat Prism Onset Drift", 30, -1, true));
        rows.add(new Effect(7682, "LGP_BEAT_PRISM_ONSET_ADVECT", "LGP Beat Prism Onset Advect", 30, -1, true));
        rows.add(new Effect(7683, "LGP_BEAT_PRISM_ONSET_ROTATE", "LGP Beat Prism Onset Rotate", 30, -1, true));
        rows.add(new Effect(7684, "LGP_BEAT_PRISM_ONSET_IGNITE", "LGP Beat Prism Onset Ignite", 30, -1, true));
        rows.add(new Effect(7936, "LGP_GRADIENT_FIELD", "LGP Gradient Field", 31, -1, true));
    }
}
