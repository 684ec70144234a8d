/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lightwaveos.catalogue.Effect;
import org.lightwaveos.catalogue.Effects;

/**
 * Chooses the painter of an effect: by the motif in its name, otherwise by its family. An effect that the catalogue does
 * not have (loaded by a user) is a plasma.
 */
public final class Painters {

    /** A word of effect names and what paints the effects that have it. The first that fits counts. */
    private record Motif(String word, Supplier<Painter> painter) {}

    private static final List<Motif> MOTIFS = List.of(
            new Motif("FIRE", Fire::new),
            new Motif("OCEAN", Ocean::new),
            new Motif("CONFETTI", Confetti::new),
            new Motif("SINELON", Sinelon::new),
            new Motif("JUGGLE", Juggle::new),
            new Motif("BPM", Bpm::new),
            new Motif("HEARTBEAT", Heartbeat::new),
            new Motif("BREATH", Breathing::new),
            new Motif("RIPPLE", Ripple::new),
            new Motif("RINGS", Ripple::new),
            new Motif("FRESNEL_ZONES", Ripple::new),
            new Motif("AURORA", Aurora::new),
            new Motif("HOLOGRAPHIC_VORTEX", Spiral::new),
            new Motif("HOLOGRAPHIC", Holographic::new),
            new Motif("SCANNER", Scanner::new),
            new Motif("GRATING", Scanner::new),
            new Motif("INTERFERENCE_WEAVE", Moire::new),
            new Motif("INTERFERENCE", Interference::new),
            new Motif("MODAL", Interference::new),
            new Motif("CHLADNI", Interference::new),
            new Motif("CYMATIC", Interference::new),
            new Motif("RESONANT", Interference::new),
            new Motif("KURAMOTO", Interference::new),
            new Motif("ENTANGLEMENT", Interference::new),
            new Motif("BOX_WAVE", BoxWave::new),
            new Motif("GATE", BoxWave::new),
            new Motif("TIME_CRYSTAL", BoxWave::new),
            new Motif("BEAT_PULSE_STACK", BoxWave::new),
            new Motif("MOIRE", Moire::new),
            new Motif("RILEY", Moire::new),
            new Motif("TALBOT", Moire::new),
            new Motif("SPECKLE", Confetti::new),
            new Motif("SHARDS", Confetti::new),
            new Motif("TRANSIENT", Confetti::new),
            new Motif("CAUSTIC", Caustics::new),
            new Motif("BIOLUMINESCENT", Caustics::new),
            new Motif("NEURAL", Cellular::new),
            new Motif("MYCELIAL", Cellular::new),
            new Motif("REACTION", Cellular::new),
            new Motif("RD_TRIANGLE", Cellular::new),
            new Motif("RULE30", Cellular::new),
            new Motif("LANGTON", Cellular::new),
            new Motif("BIO_RELIC", Cellular::new),
            new Motif("GROWTH", Cellular::new),
            new Motif("SOLITON", Soliton::new),
            new Motif("COLLISION", Soliton::new),
            new Motif("COMET", Soliton::new),
            new Motif("RIBBON", Soliton::new),
            new Motif("CHIRP", Soliton::new),
            new Motif("TUNNELING", Soliton::new),
            new Motif("CLOAK", Lens::new),
            new Motif("LENS", Lens::new),
            new Motif("PORTAL", Lens::new),
            new Motif("TIME_REVERSAL", Mirror::new),
            new Motif("WAVELET_MIRROR", Mirror::new),
            new Motif("PRISM", Prism::new),
            new Motif("CHROMATIC", Prism::new),
            new Motif("SHEAR", Prism::new),
            new Motif("DOPPLER", Prism::new),
            new Motif("COMPLEMENTARY", Prism::new),
            new Motif("LATTICE", Lattice::new),
            new Motif("GRID", Lattice::new),
            new Motif("MESH", Lattice::new),
            new Motif("CRYSTAL", Lattice::new),
            new Motif("SIERPINSKI", Lattice::new),
            new Motif("DIAMONDS", Lattice::new),
            new Motif("TREBLE_NET", Lattice::new),
            new Motif("STRESS_GLASS", Lattice::new),
            new Motif("SPIRAL", Spiral::new),
            new Motif("HELIX", Spiral::new),
            new Motif("KNOT", Spiral::new),
            new Motif("SPIROGRAPH", Spiral::new),
            new Motif("GLYPH", Spiral::new),
            new Motif("CHEVRON", Chevron::new),
            new Motif("SHOCKLINES", Chevron::new),
            new Motif("ACCELERATOR", Chevron::new),
            new Motif("WAVEFORM", Waveform::new),
            new Motif("SPECTRUM", Spectrum::new),
            new Motif("SPECTRAL", Spectrum::new),
            new Motif("OCTAVE", Spectrum::new),
            new Motif("ANALOG", Spectrum::new),
            new Motif("AUDIO_TEST", Spectrum::new),
            new Motif("BLOOM", Bloom::new),
            new Motif("GLOW", Bloom::new),
            new Motif("HALO", Bloom::new),
            new Motif("CROWN", Bloom::new),
            new Motif("PULSE", Pulse::new),
            new Motif("BURST", Pulse::new),
            new Motif("QUAKE", Pulse::new),
            new Motif("SHOCKWAVE", Pulse::new),
            new Motif("GRADIENT", GradientField::new),
            new Motif("TEMPERATURE", GradientField::new),
            new Motif("QUANTUM_COLORS", GradientField::new),
            new Motif("PERCEPTUAL", GradientField::new),
            new Motif("VEIL", Aurora::new),
            new Motif("BACKEND", Aurora::new),
            new Motif("OPAL", Aurora::new),
            new Motif("PARALLAX", Holographic::new),
            new Motif("WAVE", SineWave::new),
            new Motif("TIDE", SineWave::new),
            new Motif("DRIFT", SineWave::new));

    private Painters() {}

    /** A new painter for an effect. */
    public static Painter create(int effectId) {
        Optional<Effect> known = Effects.byId(effectId);
        if (known.isEmpty()) {
            return new Plasma();
        }
        String constant = known.get().constant();
        for (Motif motif : MOTIFS) {
            if (constant.contains(motif.word())) {
                return motif.painter().get();
            }
        }
        return new Plasma();
    }

    /** A painter that paints nothing. */
    public static Painter dark() {
        return (knobs, canvas) -> {};
    }
}
