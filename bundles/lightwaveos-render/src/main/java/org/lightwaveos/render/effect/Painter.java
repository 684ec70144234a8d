/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.render.effect;

import org.lightwaveos.render.strip.Canvas;

/** Paints one picture after the other. An instance belongs to one running effect and may keep what it needs. */
public interface Painter {

    /**
     * Adds the effect's light to a dark canvas. Called once a picture; nothing may be allocated.
     *
     * @param knobs how far time has moved on, and the settings
     */
    void paint(Knobs knobs, Canvas canvas);
}
