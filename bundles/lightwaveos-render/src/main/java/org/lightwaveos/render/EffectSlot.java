/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render;

import org.lightwaveos.render.color.PaletteTable;
import org.lightwaveos.render.effect.Knobs;
import org.lightwaveos.render.effect.Painter;
import org.lightwaveos.render.effect.Painters;
import org.lightwaveos.render.strip.Canvas;
import org.lightwaveos.render.strip.Strips;

/** One running effect with its colours and its movement: the whole light, a zone, or the picture that fades out. */
final class EffectSlot {

    /** The movement counts from the effect's beginning. */
    static final double NO_CLOCK = -1;

    private static final int NONE = -1;

    /** Less than this is how exact a clock is, s. */
    private static final double EXACT_S = 1e-6;

    /** Time constant of the smoothest mood. */
    private static final double SMOOTHEST_S = 0.25;

    private final PaletteTable colours = new PaletteTable();
    private final Canvas canvas = new Canvas(colours);
    private final Knobs knobs;
    private final float[] shown = new float[Strips.FRAME_BYTES];
    private Painter painter = Painters.dark();
    private int effectId = NONE;
    private boolean fresh = true;
    private double clock = NO_CLOCK;
    private double drawnAt;

    EffectSlot(long seed) {
        this.knobs = new Knobs(seed);
    }

    /** The time of the next picture on a clock that all who are to be in step have, s. */
    void at(double seconds) {
        clock = seconds;
    }

    /** Starts an effect from its beginning, also one that runs already. */
    void restart(int id) {
        effectId = id;
        painter = Painters.create(id);
        knobs.restart(id);
        fresh = true;
    }

    /** Draws the effect of the whole scene. */
    float[] draw(Scene scene, double dt) {
        return draw(scene, scene.effectId(), scene.paletteId(), scene.speed(), dt);
    }

    /**
     * Moves on by {@code dt} seconds and draws.
     *
     * @return red, green, blue of each LED, 0 to 1 at full brightness; valid until the next call
     */
    float[] draw(Scene scene, int id, int paletteId, int speed, double dt) {
        if (id != effectId) {
            restart(id);
        }
        colours.use(paletteId, scene.hue(), scene.saturation());
        keepStep(dt, speed);
        knobs.turn(dt, speed, scene.intensity(), scene.complexity(), scene.variation(), scene.fadeAmount());
        canvas.clear();
        painter.paint(knobs, canvas);
        show(scene.mood(), dt);
        return shown;
    }

    /** Moves on by what is missing of the clock's time: all of it in an effect's first picture, else what a pause has cost. */
    private void keepStep(double dt, int speed) {
        if (clock >= 0) {
            double missing = (fresh ? clock : clock - drawnAt) - dt;
            if (missing > EXACT_S) {
                knobs.catchUp(missing, speed);
            }
            drawnAt = clock;
        }
    }

    /** A high mood follows changes softly; a new effect shows at once. */
    private void show(int mood, double dt) {
        float[] painted = canvas.rgb();
        double tau = SMOOTHEST_S * mood * mood / (255.0 * 255.0);
        if (fresh || tau < 0.001) {
            System.arraycopy(painted, 0, shown, 0, shown.length);
            fresh = false;
            return;
        }
        float share = (float) (dt / (dt + tau));
        for (int i = 0; i < shown.length; i++) {
            shown[i] += (painted[i] - shown[i]) * share;
        }
    }
}
