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
 * Details of effects as REST effect lists give them.
 *
 * <p>Generated from {@code src-gen/facts/effect-details.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 */
public final class EffectDetails {

    private static final List<EffectDetail> ALL = rows();
    private static final Map<Integer, EffectDetail> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EffectDetail::effect, Function.identity()));

    private EffectDetails() {}

    /** All of them, in the order of the data file; unmodifiable. */
    public static List<EffectDetail> all() {
        return ALL;
    }

    /** The one whose {@code effect} is this; empty if there is none. */
    public static Optional<EffectDetail> byEffect(int effect) {
        return Optional.ofNullable(BY_KEY.get(effect));
    }

    private static List<EffectDetail> rows() {
        List<EffectDetail> rows = new ArrayList<>(214);
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

    private static void fill1(List<EffectDetail> rows) {
        rows.add(new EffectDetail(256, "FIRE", 1, "", "Realistic fire simulation radiating from centre"));
        rows.add(new EffectDetail(257, "WATER", 1, "", "Deep ocean wave patterns from centre point"));
        rows.add(new EffectDetail(258, "AMBIENT", 1, "", "Smoothly shifting color plasma"));
        rows.add(new EffectDetail(259, "PARTY", 1, "", "Random colored speckles fading"));
        rows.add(new EffectDetail(260, "PARTY", 1, "", "Bouncing particle with palette trails"));
        rows.add(new EffectDetail(261, "PARTY", 1, "", "Multiple colored balls juggling"));
        rows.add(new EffectDetail(
                262, "PARTY", 1, "", "v2: Traveling waves + beat-triggered expanding rings from center"));
        rows.add(new EffectDetail(263, "WATER", 1, "", "Time-driven sine wave with audio amplitude modulation"));
        rows.add(new EffectDetail(264, "WATER", 1, "", "Audio-reactive ripples expanding from centre"));
        rows.add(new EffectDetail(265, "AMBIENT", 1, "", "Rhythmic cardiac pulsing"));
        rows.add(new EffectDetail(266, "QUANTUM", 1, "", "Basic wave interference"));
        rows.add(new EffectDetail(
                267, "AMBIENT", 1, "", "Bloom-inspired radial expansion with robust audio reactivity"));
        rows.add(new EffectDetail(268, "SHOCKWAVE", 1, "", "Sharp energy pulses"));
        rows.add(new EffectDetail(512, "QUANTUM", 1, "", "Square wave standing patterns"));
        rows.add(new EffectDetail(513, "QUANTUM", 1, "", "Holographic interference depth layers"));
        rows.add(new EffectDetail(514, "QUANTUM", 1, "", "Explores different optical cavity resonance modes"));
        rows.add(new EffectDetail(515, "QUANTUM", 1, "", "Scanning beam with interference fringes"));
        rows.add(new EffectDetail(516, "QUANTUM", 1, "", "Colliding wave fronts creating standing nodes"));
        rows.add(new EffectDetail(768, "GEOMETRIC", 1, "", "Interwoven diamond patterns"));
        rows.add(new EffectDetail(769, "GEOMETRIC", 1, "", "Hexagonal cell structure"));
        rows.add(new EffectDetail(770, "GEOMETRIC", 1, "", "Rotating spiral arms"));
        rows.add(new EffectDetail(771, "GEOMETRIC", 1, "", "Fractal triangle generation"));
        rows.add(new EffectDetail(772, "GEOMETRIC", 1, "", "V-shaped wave propagation from centre"));
        rows.add(new EffectDetail(773, "GEOMETRIC", 1, "", "Expanding circular rings"));
        rows.add(new EffectDetail(774, "GEOMETRIC", 1, "", "Explosive radial lines"));
        rows.add(new EffectDetail(775, "GEOMETRIC", 1, "", "Interconnected node graph"));
        rows.add(new EffectDetail(1024, "UNCATEGORIZED", 1, "", "Shifting moire interference layers"));
        rows.add(new EffectDetail(1025, "UNCATEGORIZED", 1, "", "Complex radial wave interference"));
        rows.add(new EffectDetail(1026, "UNCATEGORIZED", 1, "", "Deep 3D vortex illusion"));
        rows.add(new EffectDetail(1027, "AMBIENT", 1, "", "Ghostly drifting particles"));
    }

    private static void fill2(List<EffectDetail> rows) {
        rows.add(new EffectDetail(1028, "UNCATEGORIZED", 1, "", "Color-splitting shear effect"));
        rows.add(new EffectDetail(1029, "UNCATEGORIZED", 1, "", "Resonant optical cavity modes"));
        rows.add(new EffectDetail(1030, "UNCATEGORIZED", 1, "", "Fresnel lens zone plate pattern"));
        rows.add(new EffectDetail(
                1031,
                "QUANTUM",
                1,
                "",
                "v8: Fixed speed smoothing - heavy_bands direct to Spring (matches working effects)"));
        rows.add(new EffectDetail(1280, "NATURE", 1, "", "Shimmering curtain lights"));
        rows.add(new EffectDetail(1281, "NATURE", 1, "", "Glowing plankton in waves"));
        rows.add(new EffectDetail(1282, "NATURE", 1, "", "Cellular membrane fluctuations"));
        rows.add(new EffectDetail(1283, "NATURE", 1, "", "Firing synaptic pathways"));
        rows.add(new EffectDetail(1284, "NATURE", 1, "", "Growing crystal facets"));
        rows.add(new EffectDetail(1285, "NATURE", 1, "", "Fluid flow simulation"));
        rows.add(new EffectDetail(1286, "NATURE", 1, "", "Radial synaptic pathways"));
        rows.add(new EffectDetail(1536, "QUANTUM", 1, "", "Particles passing through barriers"));
        rows.add(new EffectDetail(1537, "QUANTUM", 1, "", "Light bending around mass"));
        rows.add(new EffectDetail(1538, "QUANTUM", 1, "", "Periodic structure in time"));
        rows.add(new EffectDetail(1539, "QUANTUM", 1, "", "Self-reinforcing wave packets"));
        rows.add(new EffectDetail(1540, "QUANTUM", 1, "", "Invisibility cloak simulation"));
        rows.add(new EffectDetail(1541, "QUANTUM", 1, "", "Gradient index optics"));
        rows.add(new EffectDetail(1542, "QUANTUM", 1, "", "Focused light caustics"));
        rows.add(new EffectDetail(1543, "QUANTUM", 1, "", "Polarization splitting"));
        rows.add(new EffectDetail(1544, "QUANTUM", 1, "", "Direction-dependent visibility"));
        rows.add(new EffectDetail(1545, "QUANTUM", 1, "", "Surface wave propagation"));
        rows.add(new EffectDetail(1546, "QUANTUM", 1, "", "Radial polarization split"));
        rows.add(new EffectDetail(1547, "QUANTUM", 1, "", "Radial soliton shells"));
        rows.add(new EffectDetail(1792, "UNCATEGORIZED", 1, "", "Blackbody radiation gradients"));
        rows.add(new EffectDetail(1793, "UNCATEGORIZED", 1, "", "RGB component splitting"));
        rows.add(new EffectDetail(1794, "UNCATEGORIZED", 1, "", "Complementary color gradients"));
        rows.add(new EffectDetail(1795, "UNCATEGORIZED", 1, "", "Quantized energy levels"));
        rows.add(new EffectDetail(1796, "UNCATEGORIZED", 1, "", "Red/Blue shift based on velocity"));
        rows.add(new EffectDetail(1797, "UNCATEGORIZED", 1, "", "Color cycling with momentum"));
        rows.add(new EffectDetail(1798, "UNCATEGORIZED", 1, "", "Double helix structure"));
    }

    private static void fill3(List<EffectDetail> rows) {
        rows.add(new EffectDetail(1799, "UNCATEGORIZED", 1, "", "State change simulation"));
        rows.add(new EffectDetail(1800, "UNCATEGORIZED", 1, "", "Lens dispersion edge effects"));
        rows.add(new EffectDetail(1801, "UNCATEGORIZED", 1, "", "Lab colour space mixing"));
        rows.add(new EffectDetail(2048, "UNCATEGORIZED", 1, "", "Resonant nodal patterns"));
        rows.add(new EffectDetail(2049, "UNCATEGORIZED", 1, "", "Inspiral merger signal"));
        rows.add(new EffectDetail(2050, "UNCATEGORIZED", 1, "", "Correlated state collapse"));
        rows.add(new EffectDetail(2051, "UNCATEGORIZED", 1, "", "Fungal network expansion"));
        rows.add(new EffectDetail(2052, "UNCATEGORIZED", 1, "", "Op-art visual vibration"));
        rows.add(new EffectDetail(2304, "UNCATEGORIZED", 1, "", "Simulated lens dispersion"));
        rows.add(new EffectDetail(2305, "UNCATEGORIZED", 1, "", "Pulsing dispersion wave"));
        rows.add(new EffectDetail(2306, "UNCATEGORIZED", 1, "", "Interfering dispersion patterns"));
        rows.add(new EffectDetail(2560, "PARTY", 1, "LightwaveOS", "Audio-reactive spectrum + beat visualization"));
        rows.add(new EffectDetail(2561, "PARTY", 1, "LightwaveOS", "Radial pulse with snare/hihat response"));
        rows.add(new EffectDetail(2562, "PARTY", 1, "LightwaveOS", "8-band spectrum from center to edge"));
        rows.add(new EffectDetail(2563, "PARTY", 1, "LightwaveOS", "Organic breathing driven by bass"));
        rows.add(new EffectDetail(
                2564,
                "PARTY",
                1,
                "LightwaveOS",
                "Scrolling waveform from center with dynamic trails - amplitude drives brightness"));
        rows.add(new EffectDetail(
                2565,
                "PARTY",
                1,
                "LightwaveOS",
                "Scrolling bloom effect with chromagram-driven colour, centre-origin push-outwards"));
        rows.add(
                new EffectDetail(2566, "GEOMETRIC", 1, "", "Legacy starburst core with phrase-gated harmonic commits"));
        rows.add(new EffectDetail(
                2567,
                "PARTY",
                1,
                "LightwaveOS",
                "Musical chord detection showcase: root=hue, type=mood, confidence=brightness, smooth transitions"));
        rows.add(new EffectDetail(2568, "WATER", 1, "", "Energy-accumulating wave with smooth audio-driven motion"));
        rows.add(new EffectDetail(
                2816, "PARTY", 1, "", "Slow drifting noise curtains from centre, audio-driven advection"));
        rows.add(new EffectDetail(2817, "PARTY", 1, "", "Beat-driven travelling ridges propagating from centre"));
        rows.add(new EffectDetail(2818, "QUANTUM", 1, "", "Sparkling caustic lobes, treble→sparkle, bass→scale"));
        rows.add(new EffectDetail(2819, "QUANTUM", 1, "", "Dual-strip moiré interference, beat→phase, chroma→colour"));
        rows.add(new EffectDetail(3072, "AMBIENT", 1, "", "Slow drifting noise curtains from centre, time-driven"));
        rows.add(new EffectDetail(3073, "AMBIENT", 1, "", "Time-driven travelling ridges propagating from centre"));
        rows.add(new EffectDetail(3074, "AMBIENT", 1, "", "Sparkling caustic lobes, time-driven modulation"));
        rows.add(new EffectDetail(3075, "AMBIENT", 1, "", "Dual-strip moiré interference, time-driven phase"));
        rows.add(new EffectDetail(3328, "UNCATEGORIZED", 1, "", "FastLED inoise8 baseline (TEST)"));
        rows.add(new EffectDetail(3329, "UNCATEGORIZED", 1, "", "Emotiscope 2.0 Perlin full-res (TEST)"));
    }

    private static void fill4(List<EffectDetail> rows) {
        rows.add(new EffectDetail(3330, "UNCATEGORIZED", 1, "", "Emotiscope 2.0 Perlin quarter-res (TEST)"));
        rows.add(new EffectDetail(
                3584, "PARTY", 1, "", "Enhanced: 64-bin sub-bass, heavy_chroma, beatPhase sync, snare triggers"));
        rows.add(new EffectDetail(3585, "AMBIENT", 1, "", "Enhanced: 64-bin sub-bass, beatPhase sync, snare triggers"));
        rows.add(new EffectDetail(
                3586,
                "GEOMETRIC",
                1,
                "",
                "Enhanced: heavy_chroma, 64-bin sub-bass, snare sharpness boost, beatPhase sync"));
        rows.add(new EffectDetail(
                3587, "QUANTUM", 1, "", "Enhanced: Optimized 64-bin usage, enhanced snare boost, beatPhase sync"));
        rows.add(new EffectDetail(
                3588,
                "QUANTUM",
                1,
                "",
                "Enhanced: heavy_chroma, 64-bin sub-bass, enhanced snare flash, beatPhase sync"));
        rows.add(new EffectDetail(
                3590, "PARTY", 1, "", "Enhanced: Sensory Bridge pattern - 4-frame history, symmetric 0.75 smoothing"));
        rows.add(new EffectDetail(
                3591, "GEOMETRIC", 1, "", "Enhanced: 64-bin sub-bass, enhanced snare/hi-hat triggers, beatPhase sync"));
        rows.add(new EffectDetail(
                3592, "QUANTUM", 1, "", "Enhanced: 64-bin sub-bass, enhanced snare/hi-hat triggers, beatPhase sync"));
        rows.add(new EffectDetail(
                3593, "WATER", 1, "", "Enhanced: Improved 64-bin thresholds, snare triggers, treble shimmer"));
        rows.add(new EffectDetail(
                3594, "PARTY", 1, "LightwaveOS", "Bouncing dot with history trail - time-based oscillation with snap"));
        rows.add(new EffectDetail(4096, "QUANTUM", 1, "", "Holographic interference with auto-cycling palettes"));
        rows.add(new EffectDetail(4608, "WATER", 1, "", "Beat-locked ripples tuned for ES v1.1 audio backend"));
        rows.add(new EffectDetail(
                4609, "AMBIENT", 1, "LightwaveOS", "Beat-locked lub-dub pulses with chroma colour (ES backend tuned)"));
        rows.add(new EffectDetail(
                4610, "QUANTUM", 1, "LightwaveOS", "Musically driven holographic interference (beat/flux/chroma)"));
        rows.add(new EffectDetail(
                4864, "PARTY", 1, "LightwaveOS", "Sensory Bridge 3.1.0 waveform mode (centre-origin parity)"));
        rows.add(new EffectDetail(
                4865, "PARTY", 1, "K1.Lightwave", "K1 Lightwave bloom scrolling trail mode (parity port)"));
        rows.add(new EffectDetail(4866, "PARTY", 1, "K1.Lightwave", "K1 Lightwave waveform dot mode (parity port)"));
        rows.add(new EffectDetail(
                4867, "PARTY", 1, "K1.Lightwave", "K1 Lightwave bloom algo 0 (center scroll, faithful port)"));
        rows.add(new EffectDetail(
                4868, "PARTY", 1, "K1.Lightwave", "K1 Bloom V2 — max bin energy (single strongest chroma bin)"));
        rows.add(new EffectDetail(
                4869,
                "PARTY",
                1,
                "K1.Lightwave",
                "K1 Bloom V2 — re-normalized energy (fast-decay local peak tracker)"));
        rows.add(new EffectDetail(
                4870,
                "PARTY",
                1,
                "K1.Lightwave",
                "K1 Bloom V2 — onset-gated injection (discrete blobs on transients)"));
        rows.add(new EffectDetail(
                4871,
                "PARTY",
                1,
                "K1.Lightwave",
                "K1 Bloom V2 — scrolling spectrogram (full-color injection at center)"));
        rows.add(new EffectDetail(
                4872,
                "PARTY",
                1,
                "K1.Lightwave",
                "K1 Bloom V2 — sparkle on change (onset-only, sustained notes invisible)"));
        rows.add(new EffectDetail(
                4873,
                "PARTY",
                1,
                "K1.Lightwave",
                "K1 Bloom V2 — bass drives brightness, treble drives scroll speed, warm/cool color shift"));
        rows.add(new EffectDetail(
                4874, "PARTY", 1, "K1.Lightwave", "K1 Bloom V2 — cubed energy (extreme contrast, strobe-like peaks)"));
        rows.add(new EffectDetail(
                4875,
                "PARTY",
                1,
                "K1.Lightwave",
                "K1 Bloom V2 — peaked tones bright, flat noise dim (spectral flatness)"));
        rows.add(new EffectDetail(4876, "PARTY", 1, "SB.Waveform", "SB 3.0.0 waveform oscilloscope (exact parity)"));
        rows.add(new EffectDetail(
                4877, "PARTY", 1, "SB.Waveform", "SB 3.0.0 waveform oscilloscope (1.5x brightness boost)"));
        rows.add(new EffectDetail(
                4878,
                "PARTY",
                1,
                "SpectraSynq",
                "Octave bands mapped to pixel positions, bass at centre, treble at edges"));
    }

    private static void fill5(List<EffectDetail> rows) {
        rows.add(new EffectDetail(
                4879, "PARTY", 1, "SpectraSynq", "Radial expansion pulse on each beat with sparse wavefront"));
        rows.add(new EffectDetail(
                4880,
                "PARTY",
                1,
                "SB.Waveform",
                "Spectral centroid/flatness visualiser: tone=sharp line, noise=wide shimmer"));
        rows.add(new EffectDetail(
                4881,
                "PARTY",
                1,
                "SB.Waveform",
                "Energy-driven crescendo/release arc — fills outward, retreats inward"));
        rows.add(new EffectDetail(
                4882, "PARTY", 1, "SpectraSynq", "Percussive transient mapper: snare near centre, hi-hat at edges"));
        rows.add(new EffectDetail(4883, "PARTY", 1, "K1.Lightwave", "K1 dot mode with SB colour character"));
        rows.add(new EffectDetail(4884, "PARTY", 1, "K1.Lightwave", "Pitch-mapped chroma dot constellation"));
        rows.add(new EffectDetail(
                5120, "PARTY", 1, "LightwaveOS", "HTML parity: amplitude-driven ring contracting to centre"));
        rows.add(new EffectDetail(5121, "PARTY", 1, "LightwaveOS", "HTML parity: amplitude-driven ring centre→edge"));
        rows.add(new EffectDetail(
                5123,
                "PARTY",
                1,
                "LightwaveOS",
                "Hard detonation in absolute darkness: white-hot core, crisp edges, true black background"));
        rows.add(new EffectDetail(
                5124, "PARTY", 1, "LightwaveOS", "Dual-ring anatomy: white attack snap over warm resonant body"));
        rows.add(new EffectDetail(
                5125, "PARTY", 1, "LightwaveOS", "Cascading water ripples with interference patterns"));
        rows.add(new EffectDetail(5126, "PARTY", 1, "LightwaveOS", "HTML parity: triple wave cascade centre→edge"));
        rows.add(new EffectDetail(
                5127, "PARTY", 1, "LightwaveOS", "Frequency decomposition: bass glow, mid crack, treble shimmer"));
        rows.add(new EffectDetail(
                5128,
                "PARTY",
                1,
                "LightwaveOS",
                "Three-zone frequency pulse: flickering treble, punchy mid, warm bass"));
        rows.add(new EffectDetail(
                5129, "PARTY", 1, "LightwaveOS", "Organic whole-strip breathing pulse with warm centre-weighted glow"));
        rows.add(new EffectDetail(
                5130, "PARTY", 1, "LightwaveOS", "Dual-strip interference: standing waves exploit LGP optics"));
        rows.add(new EffectDetail(
                5131,
                "PARTY",
                1,
                "LightwaveOS",
                "Bloom-style transport: advected trails + centre injection (liquid motion)"));
        rows.add(new EffectDetail(
                5376,
                "AMBIENT",
                1,
                "LightwaveOS",
                "Sensory Bridge Bloom transport: subpixel advection + centre injection + mirror bloom"));
        rows.add(new EffectDetail(
                5377,
                "QUANTUM",
                1,
                "LightwaveOS",
                "Invisible oscillators → event injections → transported light substance"));
        rows.add(new EffectDetail(5632, "QUANTUM", 1, "", "Thin-film iridescence bands"));
        rows.add(new EffectDetail(5633, "QUANTUM", 1, "", "Diffraction scan highlight"));
        rows.add(new EffectDetail(5634, "QUANTUM", 1, "", "Photoelastic birefringence fringes"));
        rows.add(new EffectDetail(5635, "QUANTUM", 1, "", "Two-lattice moire beat pattern"));
        rows.add(new EffectDetail(5636, "QUANTUM", 1, "", "Interference with prismatic glints"));
        rows.add(new EffectDetail(5637, "QUANTUM", 1, "", "Two-layer chromatic parallax"));
        rows.add(new EffectDetail(5638, "QUANTUM", 1, "", "Photoelastic fringes with phase-locked wings"));
        rows.add(new EffectDetail(5639, "QUANTUM", 1, "", "Diffraction scan with halo breakup"));
        rows.add(new EffectDetail(5640, "QUANTUM", 1, "", "Ray-envelope caustic filaments"));
        rows.add(new EffectDetail(5641, "QUANTUM", 1, "", "Knife-edge gradient flow"));
        rows.add(new EffectDetail(5888, "QUANTUM", 1, "", "Gray-Scott 1D slime"));
    }

    private static void fill6(List<EffectDetail> rows) {
        rows.add(new EffectDetail(5889, "QUANTUM", 1, "", "Reaction-diffusion (tunable levers)"));
        rows.add(new EffectDetail(6144, "QUANTUM", 1, "", "Self-imaging lattice rug (near-field diffraction vibe)"));
        rows.add(new EffectDetail(6145, "QUANTUM", 1, "", "Self-accelerating comet with trailing lobes"));
        rows.add(new EffectDetail(6146, "QUANTUM", 1, "", "Interference arches from close gratings (giant beats)"));
        rows.add(new EffectDetail(6147, "QUANTUM", 1, "", "Superformula sigils (morphing supershapes)"));
        rows.add(new EffectDetail(6148, "QUANTUM", 1, "", "Hypotrochoid crown loops (gear-flower royal seal)"));
        rows.add(new EffectDetail(6149, "QUANTUM", 1, "", "Rhodonea petals (geometric bloom)"));
        rows.add(new EffectDetail(6150, "QUANTUM", 1, "", "Lissajous orbitals (aura loops, premium calm)"));
        rows.add(new EffectDetail(6151, "QUANTUM", 1, "", "Elementary CA textile (triangles + chaos + ribs)"));
        rows.add(new EffectDetail(
                6152, "QUANTUM", 1, "", "Emergent order reveal (ant to chaos to highway) projected to 1D"));
        rows.add(new EffectDetail(6153, "QUANTUM", 1, "", "Standing-wave nodes/antinodes sculpted into LGP glass"));
        rows.add(new EffectDetail(6154, "QUANTUM", 1, "", "Shock-diamond jewellery (standing shock-cell pulses)"));
        rows.add(new EffectDetail(6400, "QUANTUM", 1, "", "Coherent + incoherent domains (sync fracture line)"));
        rows.add(new EffectDetail(6401, "QUANTUM", 1, "", "Ray-envelope filaments (focus pull + cusp spark)"));
        rows.add(new EffectDetail(6402, "QUANTUM", 1, "", "Edge densification via atanh(r) (Poincaré vibe)"));
        rows.add(new EffectDetail(
                6403, "QUANTUM", 1, "", "Chaotic attractor ribbon (never repeats the same way twice)"));
        rows.add(new EffectDetail(6404, "QUANTUM", 1, "", "Mirrored IFS growth (fractal botany in glass)"));
        rows.add(new EffectDetail(6656, "PARTY", 1, "", "Transient flux opens a travelling centre-out rift"));
        rows.add(new EffectDetail(6657, "PARTY", 1, "", "Beat-front prism rays with edgeward pressure travel"));
        rows.add(new EffectDetail(6658, "AMBIENT", 1, "", "Chord-anchored tidal bands with centre-held continuity"));
        rows.add(new EffectDetail(6659, "SHOCKWAVE", 1, "", "Sub-bass compression waves with outward shock release"));
        rows.add(new EffectDetail(
                6660, "QUANTUM", 1, "", "Timbral shimmer lattice with edge-biased spectral filaments"));
        rows.add(new EffectDetail(6661, "PARTY", 1, "", "Beat-gated lattice shutters with travelling pulse seams"));
        rows.add(
                new EffectDetail(6662, "GEOMETRIC", 1, "", "Frequency-balance knot fields crossing in mirrored rings"));
        rows.add(new EffectDetail(6663, "AMBIENT", 1, "", "Overall novelty drives expanding bloom radius and density"));
        rows.add(new EffectDetail(
                6664, "PARTY", 1, "", "Snare and flux impacts drive a decaying interference scaffold"));
        rows.add(new EffectDetail(
                6665, "GEOMETRIC", 1, "", "Waveform crest mirroring with beat-travel ridge reinforcement"));
        rows.add(new EffectDetail(
                6912, "QUANTUM", 1, "", "Damped wave recorded then replayed in reverse with phase flip"));
        rows.add(new EffectDetail(
                6913, "QUANTUM", 1, "", "Two sech^2 solitons pass through each other unchanged -- KdV physics"));
        rows.add(new EffectDetail(6914, "QUANTUM", 1, "", "Holographic grain drift from LFSR phase-plate crossfade"));
    }

    private static void fill7(List<EffectDetail> rows) {
        rows.add(new EffectDetail(
                6915,
                "QUANTUM",
                1,
                "",
                "Penrose-like incommensurate interference lattice with 5 Fibonacci spatial modes"));
        rows.add(
                new EffectDetail(6916, "QUANTUM", 1, "", "Scanning lens caustic with Fresnel sidelobe ring structure"));
        rows.add(new EffectDetail(
                6917, "QUANTUM", 1, "", "Audio-reactive wave recorder with kick impulses and snare-triggered reverse"));
        rows.add(new EffectDetail(
                6918, "QUANTUM", 1, "", "Coherent reverse-interpolated damped wave with phase-flipped rewind"));
        rows.add(new EffectDetail(
                6919, "QUANTUM", 1, "", "Organic layered time-reversal wave narrative with phase-flipped rewind"));
        rows.add(new EffectDetail(
                6920, "QUANTUM", 1, "", "Organic layered time-reversal wave with ridge-locked fang peaks"));
        rows.add(new EffectDetail(
                6921, "QUANTUM", 1, "", "Audio-driven Fresnel caustic with chromatic resonance oscillator bank"));
        rows.add(new EffectDetail(
                7168, "QUANTUM", 1, "", "Ray-envelope caustic filaments with direct audio-reactive composition"));
        rows.add(new EffectDetail(
                7169, "QUANTUM", 1, "", "Knife-edge gradient flow with direct audio-reactive composition"));
        rows.add(new EffectDetail(
                7170, "QUANTUM", 1, "", "Self-imaging lattice with direct audio-reactive composition"));
        rows.add(new EffectDetail(
                7171, "QUANTUM", 1, "", "Self-accelerating comet with direct audio-reactive composition"));
        rows.add(
                new EffectDetail(7172, "QUANTUM", 1, "", "Standing-wave modes with direct audio-reactive composition"));
        rows.add(new EffectDetail(
                7173, "QUANTUM", 1, "", "Shock-diamond jewellery with direct audio-reactive composition"));
        rows.add(new EffectDetail(7174, "QUANTUM", 1, "", "Gray-Scott slime with direct audio-reactive composition"));
        rows.add(new EffectDetail(7175, "QUANTUM", 1, "", "Reaction-diffusion with direct audio-reactive composition"));
        rows.add(
                new EffectDetail(7176, "QUANTUM", 1, "", "Interference arches with direct audio-reactive composition"));
        rows.add(new EffectDetail(
                7177, "QUANTUM", 1, "", "Living organic glyph with direct audio-reactive composition"));
        rows.add(new EffectDetail(7178, "QUANTUM", 1, "", "Hypotrochoid crown with direct audio-reactive composition"));
        rows.add(new EffectDetail(
                7179, "QUANTUM", 1, "", "Rhodonea curve blooming petals with direct audio-reactive composition"));
        rows.add(new EffectDetail(
                7180, "QUANTUM", 1, "", "Lissajous orbital halos with direct audio-reactive composition"));
        rows.add(new EffectDetail(
                7181, "QUANTUM", 1, "", "Cellular automaton cathedral with direct audio-reactive composition"));
        rows.add(new EffectDetail(
                7182, "QUANTUM", 1, "", "Langton's ant cellular automaton with direct audio-reactive composition"));
        rows.add(new EffectDetail(
                7183, "QUANTUM", 1, "", "Kuramoto sync + fracture dynamics with direct audio-reactive composition"));
        rows.add(new EffectDetail(
                7184, "QUANTUM", 1, "", "Ray-envelope caustics with direct audio-reactive composition"));
        rows.add(new EffectDetail(
                7185, "QUANTUM", 1, "", "Poincare-style portal with direct audio-reactive composition"));
        rows.add(new EffectDetail(
                7186, "QUANTUM", 1, "", "Chaotic attractor ribbon with direct audio-reactive composition"));
        rows.add(new EffectDetail(
                7187, "QUANTUM", 1, "", "Barnsley fern botanical relic with direct audio-reactive composition"));
        rows.add(new EffectDetail(7424, "CUSTOM", 1, "", "Node Composer export test — Airy Comet (Fixed) preset"));
        rows.add(new EffectDetail(
                7680, "PARTY", 1, "", "Onset-driven prism — kick front, snare refraction, hihat shimmer"));
        rows.add(new EffectDetail(7681, "PARTY", 1, "", "Outward drift — centre emits energy outward, no contraction"));
    }

    private static void fill8(List<EffectDetail> rows) {
        rows.add(new EffectDetail(
                7682, "PARTY", 1, "", "Pressure advection — kick front locally displaces crystal field"));
        rows.add(new EffectDetail(
                7683, "PARTY", 1, "", "Rotating facets — light rotates inside crystal, spokes anchored"));
        rows.add(new EffectDetail(
                7684, "PARTY", 1, "", "Progressive ignition — energy activates outward from centre, slow relaxation"));
        rows.add(new EffectDetail(
                7936,
                "GEOMETRIC",
                1,
                "LightwaveOS",
                "Operator-controlled gradient with basis, repeat, and edge controls"));
    }
}
