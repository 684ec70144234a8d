/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.firmware;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The pattern registry, in its own order. An effect may be registered without an entry here, and the other way round.
 *
 * <p>Generated from {@code src-gen/facts/patterns.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 */
public final class Patterns {

    private static final List<Pattern> ALL = rows();
    private static final Map<Integer, Pattern> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Pattern::effect, Function.identity()));

    private Patterns() {}

    /** All of them, in the order of the data file; unmodifiable. */
    public static List<Pattern> all() {
        return ALL;
    }

    /** The one whose {@code effect} is this; empty if there is none. */
    public static Optional<Pattern> byEffect(int effect) {
        return Optional.ofNullable(BY_KEY.get(effect));
    }

    private static List<Pattern> rows() {
        List<Pattern> rows = new ArrayList<>(197);
        fill1(rows);
        fill2(rows);
        fill3(rows);
        fill4(rows);
        fill5(rows);
        fill6(rows);
        fill7(rows);
        return List.copyOf(rows);
    }

    private static void fill1(List<Pattern> rows) {
        rows.add(new Pattern(
                256,
                "Fire",
                8,
                List.of("CENTER_ORIGIN"),
                "Realistic fire simulation radiating from centre",
                "Thermal convection, intensity gradient"));
        rows.add(new Pattern(
                257,
                "Ocean",
                8,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Deep ocean wave patterns from centre point",
                "Wave propagation, depth gradient"));
        rows.add(new Pattern(
                258,
                "Plasma",
                8,
                List.of("CENTER_ORIGIN"),
                "Smoothly shifting color plasma",
                "Perlin noise, continuous flow"));
        rows.add(new Pattern(
                259,
                "Confetti",
                8,
                List.of("CENTER_ORIGIN"),
                "Random colored speckles fading",
                "Stochastic particles"));
        rows.add(new Pattern(
                260,
                "Sinelon",
                1,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Bouncing particle with palette trails",
                "Position-based motion, trail decay"));
        rows.add(new Pattern(
                261,
                "Juggle",
                1,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Multiple colored balls juggling",
                "Physics-based gravity simulation"));
        rows.add(new Pattern(
                262,
                "BPM",
                1,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Beat-synced pulsing sawtooth waves",
                "Rhythmic timing"));
        rows.add(new Pattern(
                263, "Wave", 8, List.of("TRAVELING", "CENTER_ORIGIN"), "Simple sine wave propagation", "Oscillation"));
        rows.add(new Pattern(
                264, "Ripple", 8, List.of("TRAVELING", "CENTER_ORIGIN"), "Expanding water ripples", "Radial decay"));
        rows.add(new Pattern(
                265, "Heartbeat", 8, List.of("CENTER_ORIGIN"), "Rhythmic cardiac pulsing", "Biological timing"));
        rows.add(new Pattern(
                266, "Interference", 0, List.of("CENTER_ORIGIN"), "Basic wave interference", "Wave superposition"));
        rows.add(new Pattern(
                267,
                "Breathing",
                8,
                List.of("CENTER_ORIGIN"),
                "Slow rhythmic brightness pulsing",
                "Ambient modulation"));
        rows.add(new Pattern(
                268, "Pulse", 8, List.of("TRAVELING", "CENTER_ORIGIN"), "Sharp energy pulses", "Transient signal"));
        rows.add(new Pattern(
                512,
                "LGP Box Wave",
                0,
                List.of("STANDING", "CENTER_ORIGIN"),
                "Square wave standing patterns",
                "Harmonic resonance"));
        rows.add(new Pattern(
                513,
                "LGP Holographic",
                0,
                List.of("MOIRE", "DEPTH", "CENTER_ORIGIN", "DUAL_STRIP"),
                "Holographic interference patterns through multi-layer depth",
                "Multi-layer interference, phase relationships, depth illusion"));
        rows.add(new Pattern(
                514,
                "LGP Modal Resonance",
                0,
                List.of("STANDING", "CENTER_ORIGIN", "DUAL_STRIP"),
                "Explores different optical cavity resonance modes",
                "Cavity modes, standing wave patterns, mode selection"));
        rows.add(new Pattern(
                515,
                "LGP Interference Scanner",
                0,
                List.of("TRAVELING", "CENTER_ORIGIN", "DUAL_STRIP"),
                "Scanning beam with interference fringes",
                "Phase scanning, fringe projection"));
        rows.add(new Pattern(
                516,
                "LGP Wave Collision",
                0,
                List.of("TRAVELING", "CENTER_ORIGIN", "DUAL_STRIP"),
                "Colliding wave fronts creating standing nodes",
                "Wave superposition, constructive/destructive interference"));
        rows.add(new Pattern(
                768,
                "LGP Diamond Lattice",
                1,
                List.of("CENTER_ORIGIN"),
                "Interwoven diamond patterns",
                "Geometric tiling"));
        rows.add(new Pattern(
                769,
                "LGP Hexagonal Grid",
                1,
                List.of("CENTER_ORIGIN"),
                "Hexagonal cell structure",
                "Geometric tiling"));
        rows.add(new Pattern(
                770, "LGP Spiral Vortex", 1, List.of("CENTER_ORIGIN"), "Rotating spiral arms", "Radial geometry"));
        rows.add(new Pattern(
                771,
                "LGP Sierpinski",
                1,
                List.of("CENTER_ORIGIN"),
                "Fractal triangle generation",
                "Recursive geometry"));
        rows.add(new Pattern(
                772,
                "LGP Chevron Waves",
                1,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "V-shaped wave propagation",
                "Directional wave"));
        rows.add(new Pattern(
                773,
                "LGP Concentric Rings",
                1,
                List.of("CENTER_ORIGIN"),
                "Expanding circular rings",
                "Radial symmetry"));
        rows.add(new Pattern(
                774, "LGP Star Burst", 1, List.of("CENTER_ORIGIN"), "Explosive radial lines", "Radial projection"));
        rows.add(new Pattern(
                775, "LGP Mesh Network", 1, List.of("CENTER_ORIGIN"), "Interconnected node graph", "Network topology"));
        rows.add(new Pattern(
                1024,
                "LGP Moire Curtains",
                2,
                List.of("MOIRE", "CENTER_ORIGIN"),
                "Shifting moire interference layers",
                "Optical beating"));
        rows.add(new Pattern(
                1025,
                "LGP Radial Ripple",
                2,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Complex radial wave interference",
                "Wave propagation"));
        rows.add(new Pattern(
                1026,
                "LGP Holographic Vortex",
                2,
                List.of("DEPTH", "CENTER_ORIGIN"),
                "Deep 3D vortex illusion",
                "Perspective projection"));
        rows.add(new Pattern(
                1027,
                "LGP Evanescent Drift",
                2,
                List.of("CENTER_ORIGIN"),
                "Ghostly drifting particles",
                "Sub-threshold illumination"));
    }

    private static void fill2(List<Pattern> rows) {
        rows.add(new Pattern(
                1028,
                "LGP Chromatic Shear",
                2,
                List.of("SPECTRAL", "CENTER_ORIGIN"),
                "Color-splitting shear effect",
                "Prismatic dispersion"));
        rows.add(new Pattern(
                1029,
                "LGP Modal Cavity",
                2,
                List.of("STANDING", "CENTER_ORIGIN"),
                "Resonant optical cavity modes",
                "Harmonics"));
        rows.add(new Pattern(
                1030,
                "LGP Fresnel Zones",
                2,
                List.of("CENTER_ORIGIN"),
                "Fresnel lens zone plate pattern",
                "Diffraction optics"));
        rows.add(new Pattern(
                1031,
                "LGP Photonic Crystal",
                2,
                List.of("CENTER_ORIGIN"),
                "Bandgap structure simulation",
                "Periodic nanostructure"));
        rows.add(new Pattern(
                1280,
                "LGP Aurora Borealis",
                3,
                List.of("SPECTRAL", "CENTER_ORIGIN"),
                "Shimmering curtain lights",
                "Atmospheric ionization"));
        rows.add(new Pattern(
                1281,
                "LGP Bioluminescent Waves",
                3,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Glowing plankton in waves",
                "Biological light"));
        rows.add(new Pattern(
                1282,
                "LGP Plasma Membrane",
                3,
                List.of("CENTER_ORIGIN"),
                "Cellular membrane fluctuations",
                "Fluid mosaic model"));
        rows.add(new Pattern(
                1283,
                "LGP Neural Network",
                3,
                List.of("CENTER_ORIGIN"),
                "Firing synaptic pathways",
                "Action potentials"));
        rows.add(new Pattern(
                1284,
                "LGP Crystalline Growth",
                3,
                List.of("CENTER_ORIGIN"),
                "Growing crystal facets",
                "Nucleation and growth"));
        rows.add(new Pattern(
                1285,
                "LGP Fluid Dynamics",
                3,
                List.of("CENTER_ORIGIN", "PHYSICS"),
                "Fluid flow simulation",
                "Navier-Stokes approximation"));
        rows.add(new Pattern(
                1536,
                "LGP Quantum Tunneling",
                4,
                List.of("CENTER_ORIGIN", "PHYSICS"),
                "Particles passing through barriers",
                "Wave function probability"));
        rows.add(new Pattern(
                1537,
                "LGP Gravitational Lensing",
                4,
                List.of("CENTER_ORIGIN", "PHYSICS"),
                "Light bending around mass",
                "General relativity"));
        rows.add(new Pattern(
                1538,
                "LGP Time Crystal",
                4,
                List.of("CENTER_ORIGIN", "PHYSICS"),
                "Periodic structure in time",
                "Non-equilibrium matter"));
        rows.add(new Pattern(
                1539,
                "LGP Soliton Waves",
                4,
                List.of("TRAVELING", "CENTER_ORIGIN", "PHYSICS"),
                "Self-reinforcing wave packets",
                "Non-linear dispersion"));
        rows.add(new Pattern(
                1540,
                "LGP Metamaterial Cloak",
                4,
                List.of("CENTER_ORIGIN", "PHYSICS"),
                "Invisibility cloak simulation",
                "Negative refractive index"));
        rows.add(new Pattern(
                1541,
                "LGP GRIN Cloak",
                4,
                List.of("CENTER_ORIGIN", "PHYSICS"),
                "Gradient index optics",
                "Variable refractive index"));
        rows.add(new Pattern(
                1542,
                "LGP Caustic Fan",
                4,
                List.of("CENTER_ORIGIN", "PHYSICS"),
                "Focused light caustics",
                "Ray optics"));
        rows.add(new Pattern(
                1543,
                "LGP Birefringent Shear",
                4,
                List.of("SPECTRAL", "CENTER_ORIGIN", "PHYSICS"),
                "Polarization splitting",
                "Double refraction"));
        rows.add(new Pattern(
                1544,
                "LGP Anisotropic Cloak",
                4,
                List.of("CENTER_ORIGIN", "PHYSICS"),
                "Direction-dependent visibility",
                "Tensor optics"));
        rows.add(new Pattern(
                1545,
                "LGP Evanescent Skin",
                4,
                List.of("CENTER_ORIGIN", "PHYSICS"),
                "Surface wave propagation",
                "Total internal reflection"));
        rows.add(new Pattern(
                1792,
                "LGP Color Temperature",
                5,
                List.of("CENTER_ORIGIN"),
                "Blackbody radiation gradients",
                "Planckian locus"));
        rows.add(new Pattern(
                1793,
                "LGP RGB Prism",
                5,
                List.of("SPECTRAL", "CENTER_ORIGIN"),
                "RGB component splitting",
                "Additive mixing separation"));
        rows.add(new Pattern(
                1794,
                "LGP Complementary Mixing",
                5,
                List.of("CENTER_ORIGIN"),
                "Complementary color gradients",
                "Color theory"));
        rows.add(new Pattern(
                1795,
                "LGP Quantum Colors",
                5,
                List.of("CENTER_ORIGIN"),
                "Quantized energy levels",
                "Discrete spectrum"));
        rows.add(new Pattern(
                1796,
                "LGP Doppler Shift",
                5,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Red/Blue shift based on velocity",
                "Relativistic shift"));
        rows.add(new Pattern(
                1797,
                "LGP Color Accelerator",
                5,
                List.of("CENTER_ORIGIN"),
                "Color cycling with momentum",
                "Chromatic acceleration"));
        rows.add(new Pattern(
                1798, "LGP DNA Helix", 5, List.of("CENTER_ORIGIN"), "Double helix structure", "Biomolecular geometry"));
        rows.add(new Pattern(
                1799,
                "LGP Phase Transition",
                5,
                List.of("CENTER_ORIGIN"),
                "State change simulation",
                "Thermodynamics"));
        rows.add(new Pattern(
                1800,
                "LGP Chromatic Aberration",
                5,
                List.of("SPECTRAL", "CENTER_ORIGIN"),
                "Lens dispersion edge effects",
                "Optical error"));
        rows.add(new Pattern(
                1801,
                "LGP Perceptual Blend",
                5,
                List.of("CENTER_ORIGIN"),
                "Lab color space mixing",
                "Human perception"));
    }

    private static void fill3(List<Pattern> rows) {
        rows.add(new Pattern(
                2048,
                "LGP Chladni Harmonics",
                7,
                List.of("STANDING", "CENTER_ORIGIN"),
                "Resonant nodal patterns",
                "Acoustic physics"));
        rows.add(new Pattern(
                2049,
                "LGP Gravitational Wave Chirp",
                7,
                List.of("CENTER_ORIGIN", "PHYSICS"),
                "Inspiral merger signal",
                "Astrophysics"));
        rows.add(new Pattern(
                2050,
                "LGP Quantum Entanglement",
                7,
                List.of("CENTER_ORIGIN", "PHYSICS"),
                "Correlated state collapse",
                "Quantum mechanics"));
        rows.add(new Pattern(
                2051,
                "LGP Mycelial Network",
                7,
                List.of("CENTER_ORIGIN"),
                "Fungal network expansion",
                "Biological growth"));
        rows.add(new Pattern(
                2052,
                "LGP Riley Dissonance",
                7,
                List.of("CENTER_ORIGIN"),
                "Op-art visual vibration",
                "Perceptual psychology"));
        rows.add(new Pattern(
                2304,
                "LGP Chromatic Lens",
                2,
                List.of("SPECTRAL", "CENTER_ORIGIN"),
                "Simulated lens dispersion",
                "Cauchy equation"));
        rows.add(new Pattern(
                2305,
                "LGP Chromatic Pulse",
                2,
                List.of("SPECTRAL", "CENTER_ORIGIN"),
                "Pulsing dispersion wave",
                "Cauchy equation"));
        rows.add(new Pattern(
                2306,
                "LGP Chromatic Interference",
                2,
                List.of("SPECTRAL", "CENTER_ORIGIN"),
                "Interfering dispersion patterns",
                "Cauchy equation + Interference"));
        rows.add(new Pattern(
                2560,
                "Audio Test",
                8,
                List.of("CENTER_ORIGIN"),
                "Audio-reactive spectrum visualization",
                "RMS energy, 8-band spectrum, beat detection"));
        rows.add(new Pattern(
                2561,
                "Beat Pulse",
                8,
                List.of("CENTER_ORIGIN"),
                "Beat-synchronized radial pulse from centre",
                "Tempo tracking, beat detection"));
        rows.add(new Pattern(
                2562,
                "Spectrum Bars",
                8,
                List.of("CENTER_ORIGIN"),
                "8-band spectrum analyzer from centre to edge",
                "Frequency analysis, band energy"));
        rows.add(new Pattern(
                2563,
                "Bass Breath",
                8,
                List.of("CENTER_ORIGIN"),
                "Organic breathing driven by bass energy",
                "Bass band tracking, breathing simulation"));
        rows.add(new Pattern(
                2564,
                "Audio Waveform",
                8,
                List.of("CENTER_ORIGIN"),
                "True time-domain waveform visualization mirrored from centre",
                "Waveform samples, time-domain display"));
        rows.add(new Pattern(
                2565,
                "Audio Bloom",
                8,
                List.of("CENTER_ORIGIN"),
                "Centre bloom pulses triggered by audio transients",
                "Flux detection, pulse generation, radial decay"));
        rows.add(new Pattern(
                2566,
                "LGP Star Burst (Narrative)",
                1,
                List.of("CENTER_ORIGIN"),
                "Legacy starburst core with phrase-gated harmonic colour commits",
                "Narrative phrase state, snare bursts, chord-root gating"));
        rows.add(new Pattern(
                2567,
                "Chord Glow",
                8,
                List.of("CENTER_ORIGIN"),
                "Full chord detection showcase with harmonic color mapping",
                "Chord detection, root note color, quality modulation"));
        rows.add(new Pattern(
                2568,
                "Wave Reactive",
                8,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Energy-accumulating wave with audio-driven motion",
                "Beat accumulation, frequency-driven velocity, kaleidoscope integration"));
        rows.add(new Pattern(
                2816,
                "LGP Perlin Veil",
                8,
                List.of("CENTER_ORIGIN"),
                "Slow drifting noise curtains from centre, audio-driven advection",
                "Perlin noise fields, flux/beat advection, RMS contrast"));
        rows.add(new Pattern(
                2817,
                "LGP Perlin Shocklines",
                8,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Beat-driven travelling ridges propagating from centre",
                "Perlin noise, shockwave propagation, treble sharpness"));
        rows.add(new Pattern(
                2818,
                "LGP Perlin Caustics",
                2,
                List.of("SPECTRAL", "CENTER_ORIGIN"),
                "Sparkling caustic lobes, treble->sparkle, bass->scale",
                "Multi-octave Perlin noise, caustic focus, spectral modulation"));
        rows.add(new Pattern(
                2819,
                "LGP Perlin Interference Weave",
                2,
                List.of("MOIRE", "CENTER_ORIGIN", "DUAL_STRIP"),
                "Dual-strip moire interference, beat->phase, chroma->colour",
                "Phase-offset Perlin noise, interference patterns, chroma mapping"));
        rows.add(new Pattern(
                3072,
                "LGP Perlin Veil Ambient",
                8,
                List.of("CENTER_ORIGIN"),
                "Slow drifting noise curtains from centre, time-driven",
                "Perlin noise fields, slow drift, breathing contrast"));
        rows.add(new Pattern(
                3073,
                "LGP Perlin Shocklines Ambient",
                8,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Time-driven travelling ridges propagating from centre",
                "Perlin noise, periodic shockwaves, time-based propagation"));
        rows.add(new Pattern(
                3074,
                "LGP Perlin Caustics Ambient",
                2,
                List.of("SPECTRAL", "CENTER_ORIGIN"),
                "Sparkling caustic lobes, time-driven modulation",
                "Multi-octave Perlin noise, caustic focus, slow parameter drift"));
        rows.add(new Pattern(
                3075,
                "LGP Perlin Interference Weave Ambient",
                2,
                List.of("MOIRE", "CENTER_ORIGIN", "DUAL_STRIP"),
                "Dual-strip moire interference, time-driven phase",
                "Phase-offset Perlin noise, interference patterns, slow phase modulation"));
        rows.add(new Pattern(
                3328,
                "Perlin Test: FastLED",
                8,
                List.of("CENTER_ORIGIN"),
                "FastLED inoise8 baseline test (TEST)",
                "FastLED noise, centre-origin mapping, seed + advection"));
        rows.add(new Pattern(
                3329,
                "Perlin Test: Emotiscope2 Full",
                8,
                List.of("CENTER_ORIGIN"),
                "Emotiscope 2.0 Perlin full-res per-frame test (TEST)",
                "Seedable Perlin noise, hash-based gradients, octaves, full resolution"));
        rows.add(new Pattern(
                3330,
                "Perlin Test: Emotiscope2 Quarter",
                8,
                List.of("CENTER_ORIGIN"),
                "Emotiscope 2.0 Perlin quarter-res + interpolation test (TEST)",
                "Seedable Perlin noise, quarter resolution, periodic refresh, linear interpolation"));
        rows.add(new Pattern(
                3584,
                "BPM Enhanced",
                1,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Tempo-locked pulse rings with beat-phase sync",
                "Beat phase, sub-bass reinforcement, spring speed"));
        rows.add(new Pattern(
                3585,
                "Breathing Enhanced",
                8,
                List.of("CENTER_ORIGIN"),
                "Style-adaptive breathing with harmonic saliency",
                "RMS breathing, saliency-aware pacing"));
    }

    private static void fill4(List<Pattern> rows) {
        rows.add(new Pattern(
                3586,
                "LGP Chevron Waves Enhanced",
                1,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Beat-synced chevron propagation with chroma detail",
                "Chroma mapping, beat phase, wave sharpening"));
        rows.add(new Pattern(
                3587,
                "LGP Interference Scanner Enhanced",
                0,
                List.of("TRAVELING", "CENTER_ORIGIN", "DUAL_STRIP"),
                "Audio-reactive scan speed with interference fringes",
                "Phase scanning, snare emphasis"));
        rows.add(new Pattern(
                3588,
                "LGP Photonic Crystal Enhanced",
                2,
                List.of("CENTER_ORIGIN"),
                "Harmonic lattice modulation with saliency weighting",
                "Harmonic saliency, lattice shimmer"));
        rows.add(new Pattern(
                3589,
                "LGP Spectrum Detail",
                8,
                List.of("CENTER_ORIGIN"),
                "64-bin spectrum detail, bass at centre and treble at edges",
                "Logarithmic bin mapping, palette bands"));
        rows.add(new Pattern(
                3590,
                "LGP Spectrum Detail Enhanced",
                8,
                List.of("CENTER_ORIGIN"),
                "Saliency-weighted spectrum detail with adaptive emphasis",
                "Musical saliency, adaptive spectrum weighting"));
        rows.add(new Pattern(
                3591,
                "LGP Star Burst Enhanced",
                1,
                List.of("CENTER_ORIGIN"),
                "Beat-triggered star bursts with sub-bass boost",
                "Beat phase, sub-bass burst, chroma colour"));
        rows.add(new Pattern(
                3592,
                "LGP Wave Collision Enhanced",
                0,
                List.of("TRAVELING", "CENTER_ORIGIN", "DUAL_STRIP"),
                "Audio-driven wave collision with sub-bass boost",
                "Snare collisions, beat phase, chroma weighting"));
        rows.add(new Pattern(
                3593,
                "Ripple Enhanced",
                8,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Beat-sync ripple propagation with musical intelligence",
                "Beat sync, style-adaptive, harmonic saliency, centre-origin"));
        rows.add(new Pattern(
                3594,
                "Audio Bloom Parity",
                8,
                List.of("CENTER_ORIGIN"),
                "SB 4.1.1 bloom parity with centre smear",
                "Chroma-weighted palette hue, centre smear, edge fade"));
        rows.add(new Pattern(
                3840,
                "Audio Waveform Parity",
                8,
                List.of("CENTER_ORIGIN"),
                "SB 3.1.0 waveform parity with MOOD smoothing",
                "Waveform history, palette chroma hue, centre-origin"));
        rows.add(new Pattern(
                4096,
                "LGP Holographic Auto-Cycle",
                0,
                List.of("MOIRE", "DEPTH", "CENTER_ORIGIN", "DUAL_STRIP"),
                "Holographic effect with internal palette auto-cycling",
                "Multi-layer interference, palette cycling, depth illusion"));
        rows.add(new Pattern(
                4352,
                "ES Analog (Ref)",
                1,
                List.of("SPECTRAL", "CENTER_ORIGIN"),
                "Emotiscope v1.1 reference: VU dot display",
                "VU level, centre-origin dot"));
        rows.add(new Pattern(
                4353,
                "ES Spectrum (Ref)",
                8,
                List.of("SPECTRAL", "CENTER_ORIGIN"),
                "Emotiscope v1.1 reference: 64-bin spectrum strip",
                "Spectrogram magnitude, HSV gradient"));
        rows.add(new Pattern(
                4354,
                "ES Octave (Ref)",
                8,
                List.of("SPECTRAL", "CENTER_ORIGIN"),
                "Emotiscope v1.1 reference: chromagram strip",
                "Chromagram magnitude, HSV gradient"));
        rows.add(new Pattern(
                4355,
                "ES Bloom (Ref)",
                8,
                List.of("SPECTRAL", "CENTER_ORIGIN"),
                "Emotiscope v1.1 reference: chroma bloom",
                "Chromagram sampling, squared response"));
        rows.add(new Pattern(
                4356,
                "ES Waveform (Ref)",
                8,
                List.of("SPECTRAL", "CENTER_ORIGIN"),
                "Emotiscope v1.1 reference: waveform strip",
                "Waveform history, low-pass smoothing, HSV gradient"));
        rows.add(new Pattern(
                4608,
                "Ripple (ES tuned)",
                8,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Beat-locked ripples tuned for ES v1.1 audio backend",
                "Beat strength + flux accents, FFT sub-bass/treble shaping"));
        rows.add(new Pattern(
                4609,
                "Heartbeat (ES tuned)",
                8,
                List.of("CENTER_ORIGIN"),
                "Beat-locked lub-dub heartbeat tuned for ES v1.1 audio backend",
                "Beat tick + flux accents, chroma-anchored palette hue"));
        rows.add(new Pattern(
                4610,
                "LGP Holographic (ES tuned)",
                0,
                List.of("MOIRE", "DEPTH", "CENTER_ORIGIN", "DUAL_STRIP"),
                "Musically driven holographic depth layers tuned for ES v1.1 audio backend",
                "Band energy voicing, beat phase ratios, flux refraction accents, chroma-anchored colour"));
        rows.add(new Pattern(
                4864,
                "SB Waveform (Ref)",
                8,
                List.of("SPECTRAL", "CENTER_ORIGIN"),
                "Sensory Bridge 3.1.0 reference: waveform mode",
                "Waveform history, MOOD smoothing, note chromagram -> colour summation"));
        rows.add(new Pattern(
                5120,
                "Beat Pulse (Stack)",
                8,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "UI preview parity: static palette gradient with beat-driven white push",
                "Beat envelope, white push, static centre-origin gradient"));
        rows.add(new Pattern(
                5121,
                "Beat Pulse (Shockwave)",
                8,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Canonical shockwave: ring travels outward from centre on beat",
                "Amplitude-driven ring position, HTML parity envelope, white push"));
        rows.add(new Pattern(
                5122,
                "Beat Pulse (Shockwave In)",
                8,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Inward shockwave: ring travels edge->centre on beat",
                "Amplitude-driven inward ring position, HTML parity envelope, white push"));
        rows.add(new Pattern(
                5123,
                "Beat Pulse (Void)",
                8,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Hard detonation in darkness: palette ring against black",
                "Parity ring maths, zero base brightness, palette-coloured detonation"));
        rows.add(new Pattern(
                5124,
                "Beat Pulse (Resonant)",
                8,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Double ring contracting inward: sharp attack + warm resonant body",
                "Dual ring inward contraction, attack/body separation, differential decay"));
        rows.add(new Pattern(
                5125,
                "Beat Pulse (Ripple)",
                8,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Cascading implosion ripples: up to 3 rings converge on centre",
                "3-slot ring buffer, independent ring decay, inward contraction"));
        rows.add(new Pattern(
                5126,
                "Beat Pulse (Shockwave Cascade)",
                8,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Outward pressure wave with trailing echo rings",
                "Primary + 2 echo rings, fixed offset trailing, outward expansion"));
        rows.add(new Pattern(
                5127,
                "Beat Pulse (Spectral)",
                8,
                List.of("SPECTRAL", "CENTER_ORIGIN"),
                "Three frequency-driven rings: bass outer, mid middle, treble centre",
                "Continuous frequency response, smoothed band tracking, spatial spectrum mapping"));
        rows.add(new Pattern(
                5128,
                "Beat Pulse (Spectral Pulse)",
                8,
                List.of("SPECTRAL", "CENTER_ORIGIN"),
                "Stationary zones pulsing by frequency band",
                "Fixed zone mapping, soft crossfade boundaries, continuous spectral response"));
        rows.add(new Pattern(
                5129,
                "Beat Pulse (Breathe)",
                8,
                List.of("CENTER_ORIGIN"),
                "Warm whole-strip amplitude pump with centre-weighted glow",
                "No ring shape, centre-biased amplitude, slower decay for sustain"));
    }

    private static void fill5(List<Pattern> rows) {
        rows.add(new Pattern(
                5130,
                "Beat Pulse (LGP Interference)",
                8,
                List.of("STANDING", "CENTER_ORIGIN", "DUAL_STRIP"),
                "Dual-strip interference: standing waves exploit LGP optics",
                "Phase-offset strip driving, spatial frequency control, anti-phase/quadrature modes"));
        rows.add(
                new Pattern(
                        5131,
                        "Beat Pulse (Bloom)",
                        8,
                        List.of("TRAVELING", "CENTER_ORIGIN", "DUAL_STRIP"),
                        "Beat Pulse transport bloom with beat-envelope driven injection",
                        "Beat-gated centre injection, raw-time transport/advection, bloom-style trail persistence and post shaping."));
        rows.add(
                new Pattern(
                        5376,
                        "Bloom (Parity)",
                        8,
                        List.of("CENTER_ORIGIN", "DUAL_STRIP"),
                        "Bloom-style subpixel transport (liquid trails)",
                        "Stateful HDR-ish history buffer advected outward by fractional offsets (subpixel), with beat+flux centre injection."));
        rows.add(
                new Pattern(
                        5377,
                        "Kuramoto Transport",
                        8,
                        List.of("TRAVELING", "CENTER_ORIGIN"),
                        "Invisible oscillator field -> event-driven light transport",
                        "80-oscillator Kuramoto with nonlocal coupling, RK2 integration, phase-slip/coherence-edge injection into Bloom-style transport buffer. Audio steers regime, not pixels."));
        rows.add(new Pattern(
                5632,
                "LGP Opal Film",
                2,
                List.of("DEPTH", "SPECTRAL", "CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Iridescent thin-film bands drifting from centre",
                "Thin-film interference, thickness waves, pearlescent lift"));
        rows.add(new Pattern(
                5633,
                "LGP Grating Scan",
                2,
                List.of("TRAVELING", "SPECTRAL", "CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Spectral scan highlight sweeping from centre",
                "Diffraction grating dispersion, moving incidence angle"));
        rows.add(new Pattern(
                5634,
                "LGP Stress Glass",
                2,
                List.of("SPECTRAL", "CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Polarised stress fringes with slow analyser rotation",
                "Birefringence, phase retardation fringes"));
        rows.add(new Pattern(
                5635,
                "LGP Moire Silk",
                2,
                List.of("MOIRE", "CENTER_ORIGIN", "DUAL_STRIP"),
                "Large moire beat envelopes with fine ribbing",
                "Two-lattice interference, beat envelope modulation"));
        rows.add(new Pattern(
                5636,
                "LGP Caustic Shards",
                2,
                List.of("SPECTRAL", "CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Interference field punctuated by prismatic glints",
                "Caustic concentration, sharp specular ridges"));
        rows.add(new Pattern(
                5637,
                "LGP Parallax Depth",
                2,
                List.of("DEPTH", "CENTER_ORIGIN", "DUAL_STRIP"),
                "Two-layer field with subtle parallax between strips",
                "Phase-offset layers, depth separation"));
        rows.add(new Pattern(
                5638,
                "LGP Stress Glass (Melt)",
                2,
                List.of("SPECTRAL", "CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Photoelastic fringes with phase-locked wings",
                "Birefringence, phase retardation, wing melt"));
        rows.add(new Pattern(
                5639,
                "LGP Grating Scan (Breakup)",
                2,
                List.of("TRAVELING", "SPECTRAL", "CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Diffraction scan with controlled halo breakup",
                "Diffraction grating dispersion, halo spatter decay"));
        rows.add(new Pattern(
                5640,
                "LGP Water Caustics",
                2,
                List.of("SPECTRAL", "CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Ray-envelope caustic filaments with cusp spikes",
                "Ray mapping, density blow-ups, caustic sheet"));
        rows.add(new Pattern(
                5641,
                "LGP Schlieren Flow",
                2,
                List.of("SPECTRAL", "CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Knife-edge gradient flow with heat-haze shimmer",
                "Gradient response, refractive index flow"));
        rows.add(new Pattern(
                5888,
                "LGP Reaction Diffusion",
                7,
                List.of("CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Gray-Scott slime with self-replicating dynamics",
                "Reaction-diffusion, feed/kill balance"));
        rows.add(new Pattern(
                5889,
                "LGP RD Triangle",
                7,
                List.of("CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Front wedge isolation from reaction-diffusion field",
                "Thresholded fronts, triangle envelope, edge pins"));
        rows.add(new Pattern(
                6144,
                "LGP Talbot Carpet",
                0,
                List.of("STANDING", "CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Self-imaging lattice rug (near-field diffraction vibe)",
                "Fresnel harmonic sum, Talbot self-imaging, grating pitch"));
        rows.add(new Pattern(
                6145,
                "LGP Airy Comet",
                0,
                List.of("TRAVELING", "CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Self-accelerating comet with trailing lobes",
                "Airy beam parabolic motion, oscillatory tail lobes"));
        rows.add(new Pattern(
                6146,
                "LGP Moire Cathedral",
                0,
                List.of("STANDING", "MOIRE", "CENTER_ORIGIN", "DUAL_STRIP"),
                "Interference arches from close gratings (giant beats)",
                "Two-grating moire, beat envelopes, cathedral ribs"));
        rows.add(new Pattern(
                6147,
                "LGP Living Glyph",
                1,
                List.of("CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Superformula sigils (morphing supershapes)",
                "Superformula r(phi,m,n1,n2,n3), slow morph, distance-to-curve band"));
        rows.add(new Pattern(
                6148,
                "LGP Spirograph Crown",
                1,
                List.of("CENTER_ORIGIN", "DUAL_STRIP"),
                "Hypotrochoid crown loops (gear-flower royal seal)",
                "Hypotrochoid radius projection, facet sparkle"));
        rows.add(new Pattern(
                6149,
                "LGP Rose Bloom",
                1,
                List.of("CENTER_ORIGIN", "DUAL_STRIP"),
                "Rhodonea petals (geometric bloom)",
                "Rose curve cos(k*theta), petal count drift, opening bloom modulation"));
        rows.add(new Pattern(
                6150,
                "LGP Harmonograph Halo",
                1,
                List.of("CENTER_ORIGIN", "DUAL_STRIP"),
                "Lissajous orbitals (aura loops, premium calm)",
                "Integer-ratio Lissajous, orbit radius projection, gentle energy pulse"));
        rows.add(new Pattern(
                6151,
                "LGP Rule 30 Cathedral",
                7,
                List.of("CENTER_ORIGIN", "DUAL_STRIP"),
                "Elementary CA textile (triangles + chaos + ribs)",
                "Rule 30 cellular automaton, binary-to-textile blur, neighbourhood tinting"));
        rows.add(new Pattern(
                6152,
                "LGP Langton Highway",
                7,
                List.of("CENTER_ORIGIN", "DUAL_STRIP"),
                "Emergent order reveal (ant to chaos to highway) projected to 1D",
                "Langton ant 64x64 grid, diagonal slice projection, ant spark"));
        rows.add(new Pattern(
                6153,
                "LGP Cymatic Ladder",
                0,
                List.of("STANDING", "CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Standing-wave nodes/antinodes sculpted into LGP glass",
                "Standing wave harmonics 2-8, node/antinode sculpture"));
        rows.add(new Pattern(
                6154,
                "LGP Mach Diamonds",
                0,
                List.of("STANDING", "CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Shock-diamond jewellery (standing shock-cell pulses)",
                "Triangle-wave shock cells, diamond breathing, jewel tones"));
        rows.add(new Pattern(
                6400,
                "Chimera Crown",
                9,
                List.of("CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Coherent and incoherent domains (sync fracture line)",
                "Kuramoto-Sakaguchi nonlocal coupling, local order parameter"));
        rows.add(new Pattern(
                6401,
                "Catastrophe Caustics",
                4,
                List.of("CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Ray-envelope filaments (focus pull + cusp spark)",
                "1D ray histogram, lens thickness field, caustic concentration"));
        rows.add(new Pattern(
                6402,
                "Hyperbolic Portal",
                1,
                List.of("CENTER_ORIGIN", "DUAL_STRIP"),
                "Edge densification via atanh(r) (Poincare vibe)",
                "Hyperbolic stretch, multi-band ribs, centre calm"));
    }

    private static void fill6(List<Pattern> rows) {
        rows.add(new Pattern(
                6403,
                "Lorenz Ribbon",
                9,
                List.of("CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Chaotic attractor ribbon (never repeats the same way twice)",
                "Lorenz ODE trail, radial projection, age fade"));
        rows.add(new Pattern(
                6404,
                "IFS Botanical Relic",
                3,
                List.of("CENTER_ORIGIN", "DUAL_STRIP"),
                "Mirrored IFS growth (fractal botany in glass)",
                "Barnsley fern IFS, radial histogram, vein specular"));
        rows.add(new Pattern(
                6656,
                "LGP Flux Rift",
                8,
                List.of("TRAVELING", "SPECTRAL", "CENTER_ORIGIN"),
                "Transient flux opens a travelling centre-out rift",
                "Fast flux envelope, beat pulse coupling, radial ring pressure"));
        rows.add(new Pattern(
                6657,
                "LGP Beat Prism",
                1,
                List.of("TRAVELING", "SPECTRAL", "CENTER_ORIGIN"),
                "Beat-front prism rays with edgeward pressure travel",
                "Beat-strength front, treble prism modulation, radial ray field"));
        rows.add(new Pattern(
                6658,
                "LGP Harmonic Tide",
                8,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Chord-anchored tidal bands with centre-held continuity",
                "Chord/root anchoring, harmonic saliency weighting, dual-wave tide"));
        rows.add(new Pattern(
                6659,
                "LGP Bass Quake",
                8,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Sub-bass compression waves with outward shock release",
                "Heavy-bass envelope, beat-coupled shock ring, centre pressure core"));
        rows.add(new Pattern(
                6660,
                "LGP Treble Net",
                0,
                List.of("STANDING", "SPECTRAL", "CENTER_ORIGIN"),
                "Timbral shimmer lattice with edge-biased spectral filaments",
                "Treble/timbral envelope, interference net, shimmer burst accents"));
        rows.add(new Pattern(
                6661,
                "LGP Rhythmic Gate",
                1,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Beat-gated lattice shutters with travelling pulse seams",
                "Rhythmic saliency gate, moving bar field, beat seam projection"));
        rows.add(new Pattern(
                6662,
                "LGP Spectral Knot",
                1,
                List.of("TRAVELING", "SPECTRAL", "CENTER_ORIGIN"),
                "Frequency-balance knot fields crossing in mirrored rings",
                "Low/mid/high balance knotting, crossing radial rings, weave envelope"));
        rows.add(new Pattern(
                6663,
                "LGP Saliency Bloom",
                8,
                List.of("CENTER_ORIGIN"),
                "Overall novelty drives expanding bloom radius and density",
                "Overall saliency envelope, beat-assisted bloom radius, centre glow bed"));
        rows.add(new Pattern(
                6664,
                "LGP Transient Lattice",
                0,
                List.of("TRAVELING", "CENTER_ORIGIN"),
                "Snare and flux impacts drive a decaying interference scaffold",
                "Transient memory field, impact ring launch, dual-frequency lattice"));
        rows.add(new Pattern(
                6665,
                "LGP Wavelet Mirror",
                1,
                List.of("SPECTRAL", "CENTER_ORIGIN"),
                "Waveform crest mirroring with beat-travel ridge reinforcement",
                "Waveform crest sampling, mirrored radial mapping, beat-ridge overlay"));
        rows.add(new Pattern(
                6912,
                "Time-Reversal Mirror",
                4,
                List.of("CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "1D damped wave recorded then replayed backwards",
                "Damped wave equation, record/playback buffer, time-reversal symmetry"));
        rows.add(new Pattern(
                6913,
                "KdV Soliton Pair",
                9,
                List.of("CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Two soliton pulses that pass through each other",
                "Korteweg-de Vries equation, sech^2 soliton profiles, elastic collision"));
        rows.add(new Pattern(
                6914,
                "Gold Code Speckle",
                0,
                List.of("CENTER_ORIGIN", "DUAL_STRIP"),
                "CDMA Gold-code pseudo-random speckle field",
                "Gold code LFSR, correlation peaks, spread-spectrum shimmer"));
        rows.add(new Pattern(
                6915,
                "Quasicrystal Lattice",
                1,
                List.of("CENTER_ORIGIN", "DUAL_STRIP"),
                "Penrose-tiling aperiodic lattice shimmer",
                "5-fold rotational symmetry, Fibonacci spacing, diffraction peaks"));
        rows.add(new Pattern(
                6916,
                "Fresnel Caustic Sweep",
                4,
                List.of("CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Fresnel integral caustic envelope sweeping outward",
                "Fresnel integrals C(x)/S(x), Cornu spiral projection, caustic focus"));
        rows.add(new Pattern(
                6917,
                "Time-Reversal Mirror AR",
                4,
                List.of("SPECTRAL", "CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Audio-reactive time-reversal with beat-triggered playback",
                "Beat-gated record/play, audio envelope modulation, spectral colouring"));
        rows.add(new Pattern(
                7168,
                "LGP Water Caustics AR",
                2,
                List.of("SPECTRAL", "CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Audio-shaped caustic filaments with beat cresting",
                "Reactive ray-envelope warp, transient cusp density lift"));
        rows.add(new Pattern(
                7169,
                "LGP Schlieren Flow AR",
                2,
                List.of("SPECTRAL", "CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Gradient-flow shimmer driven by spectral transients",
                "Bass/mid flow advection, treble edge sharpening"));
        rows.add(new Pattern(
                7170,
                "LGP Talbot Carpet AR",
                0,
                List.of("STANDING", "CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Self-imaging Talbot lattice with rhythmic phase drive",
                "Fresnel harmonic sum, beat-coupled phase locks"));
        rows.add(new Pattern(
                7171,
                "LGP Airy Comet AR",
                0,
                List.of("TRAVELING", "CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Airy lobe comet with beat impulse acceleration",
                "Parabolic Airy motion with treble-tail contrast"));
        rows.add(new Pattern(
                7172,
                "LGP Cymatic Ladder AR",
                0,
                List.of("STANDING", "CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Audio-quantised standing-wave ladder modes",
                "Harmonic mode quantisation with hysteretic node transitions"));
        rows.add(new Pattern(
                7173,
                "LGP Mach Diamonds AR",
                0,
                List.of("STANDING", "CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Shock-cell diamonds compressed by bass and beat",
                "Transient thrust compression with smooth spacing relaxation"));
        rows.add(new Pattern(
                7174,
                "LGP Reaction Diffusion AR",
                7,
                List.of("CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Gray-Scott fields modulated by audio energy",
                "Audio-guided feed/kill drift with reactive contour gain"));
        rows.add(new Pattern(
                7175,
                "LGP RD Triangle AR",
                7,
                List.of("CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "RD front wedge with beat-gated edge emphasis",
                "Triangle front thresholds with transient contour reinforcement"));
        rows.add(new Pattern(
                7176,
                "LGP Moire Cathedral AR",
                0,
                List.of("STANDING", "MOIRE", "CENTER_ORIGIN", "DUAL_STRIP"),
                "Cathedral moire arches with rhythmic pressure",
                "Dual-grating beat envelopes with reactive rib contrast"));
        rows.add(new Pattern(
                7177,
                "LGP Living Glyph AR",
                1,
                List.of("CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Morphing supershape sigils with audio contour drive",
                "Superformula parameter drift with beat-locked emphasis"));
        rows.add(new Pattern(
                7178,
                "LGP Spirograph Crown AR",
                1,
                List.of("CENTER_ORIGIN", "DUAL_STRIP"),
                "Hypotrochoid crown loops with transient glint accents",
                "Reactive gear-flower phase and sparkle envelope"));
        rows.add(new Pattern(
                7179,
                "LGP Rose Bloom AR",
                1,
                List.of("CENTER_ORIGIN", "DUAL_STRIP"),
                "Rhodonea petal bloom animated by musical energy",
                "Petal count drift with beat-breathing bloom envelope"));
    }

    private static void fill7(List<Pattern> rows) {
        rows.add(new Pattern(
                7180,
                "LGP Harmonograph Halo AR",
                1,
                List.of("CENTER_ORIGIN", "DUAL_STRIP"),
                "Lissajous halo loops with chord and beat modulation",
                "Integer-ratio orbital field with reactive radius pressure"));
        rows.add(new Pattern(
                7181,
                "LGP Rule 30 Cathedral AR",
                7,
                List.of("CENTER_ORIGIN", "DUAL_STRIP"),
                "Rule-30 textile cathedral paced by rhythm",
                "Cellular automaton growth with transient-driven contrast bands"));
        rows.add(new Pattern(
                7182,
                "LGP Langton Highway AR",
                7,
                List.of("CENTER_ORIGIN", "DUAL_STRIP"),
                "Langton emergence with audio-guided reveal pacing",
                "Ant-grid projection with beat-biased route emphasis"));
        rows.add(new Pattern(
                7183,
                "Chimera Crown AR",
                9,
                List.of("CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Kuramoto domain coherence fractured by transients",
                "Phase-coupled oscillator field with reactive coherence forcing"));
        rows.add(new Pattern(
                7184,
                "Catastrophe Caustics AR",
                4,
                List.of("CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Caustic envelope focus driven by beat and flux",
                "Ray histogram concentration with transient cusp flares"));
        rows.add(new Pattern(
                7185,
                "Hyperbolic Portal AR",
                1,
                List.of("CENTER_ORIGIN", "DUAL_STRIP"),
                "Poincare-style portal breathing with audio depth",
                "atanh edge stretch with reactive rib and core modulation"));
        rows.add(new Pattern(
                7186,
                "Lorenz Ribbon AR",
                9,
                List.of("CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Chaotic attractor ribbon energised by spectral motion",
                "Lorenz trail projection with audio-conditioned glow memory"));
        rows.add(new Pattern(
                7187,
                "IFS Botanical Relic AR",
                3,
                List.of("CENTER_ORIGIN", "DUAL_STRIP"),
                "Fractal botanical growth sculpted by harmonic envelopes",
                "IFS radial histogram with reactive vein density and tint"));
        rows.add(new Pattern(
                6918,
                "Time-Reversal Mirror Mod1",
                4,
                List.of("CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Time-reversal with dispersive medium (frequency-dependent speed)",
                "Dispersive wave equation, chromatic spreading on replay, focus inversion"));
        rows.add(new Pattern(
                6919,
                "Time-Reversal Mirror Mod2",
                4,
                List.of("CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Time-reversal with nonlinear medium (amplitude-dependent speed)",
                "Nonlinear wave, shock formation on forward, shock healing on reversal"));
        rows.add(new Pattern(
                6920,
                "Time-Reversal Mirror Mod3",
                4,
                List.of("CENTER_ORIGIN", "DUAL_STRIP", "PHYSICS"),
                "Time-reversal with lossy medium (absorption on forward, gain on replay)",
                "Lossy wave equation, exponential decay forward, exponential gain reverse"));
        rows.add(new Pattern(
                7424,
                "Generated Airy Comet",
                1,
                List.of("CENTER_ORIGIN", "DUAL_STRIP"),
                "Node Composer export test — Airy Comet (Fixed) preset",
                "Gaussian centre-origin, single EMA, max follower, squared brightness"));
        rows.add(new Pattern(
                7680,
                "LGP Beat Prism Onset",
                1,
                List.of("TRAVELING", "SPECTRAL", "CENTER_ORIGIN"),
                "Onset-driven prism — kick front, snare refraction, hihat shimmer",
                "Band-ratio onset detector drives three visual channels instead of tempo grid"));
        rows.add(new Pattern(
                7681,
                "LGP Beat Prism Onset Drift",
                1,
                List.of("TRAVELING", "SPECTRAL", "CENTER_ORIGIN"),
                "Outward drift — centre emits energy outward, no contraction",
                "Continuous one-way outward drift replaces spring breathing"));
        rows.add(new Pattern(
                7682,
                "LGP Beat Prism Onset Advect",
                1,
                List.of("TRAVELING", "SPECTRAL", "CENTER_ORIGIN"),
                "Pressure advection — kick front locally displaces crystal field",
                "Stable field with local kick-pressure displacement"));
        rows.add(new Pattern(
                7683,
                "LGP Beat Prism Onset Rotate",
                1,
                List.of("TRAVELING", "SPECTRAL", "CENTER_ORIGIN"),
                "Rotating facets — light rotates inside crystal, spokes anchored",
                "Split-rate rotation: anchored spokes, independently rotating facets and refraction"));
        rows.add(new Pattern(
                7684,
                "LGP Beat Prism Onset Ignite",
                1,
                List.of("TRAVELING", "SPECTRAL", "CENTER_ORIGIN"),
                "Progressive ignition — energy activates outward from centre",
                "Asymmetric rise/fall activation envelope reveals spoke skeleton progressively"));
    }
}
