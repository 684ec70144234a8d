/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.device;

import org.lightwaveos.catalogue.EdgeMixerModes;
import org.lightwaveos.catalogue.EdgeMixerSpatials;
import org.lightwaveos.catalogue.EdgeMixerTemporals;

/**
 * How the second strip is coloured differently from the first.
 *
 * @param mode     0 to 8
 * @param spread   0 to 60 degrees of hue
 * @param strength 0 to 255
 * @param spatial  0 or 1
 * @param temporal 0 or 1
 */
public record EdgeMixer(int mode, int spread, int strength, int spatial, int temporal) {

    public static final int MAX_MODE = 8;
    public static final int MAX_SPREAD = 60;

    /** Both strips alike. */
    public static final EdgeMixer DEFAULT = new EdgeMixer(0, 30, 255, 0, 0);

    public String modeName() {
        return EdgeMixerModes.byId(mode).map(m -> m.name()).orElse("unknown");
    }

    public String spatialName() {
        return EdgeMixerSpatials.byId(spatial).map(s -> s.name()).orElse("unknown");
    }

    public String temporalName() {
        return EdgeMixerTemporals.byId(temporal).map(t -> t.name()).orElse("unknown");
    }

    public EdgeMixer withMode(int value) {
        return new EdgeMixer(value, spread, strength, spatial, temporal);
    }

    public EdgeMixer withSpread(int value) {
        return new EdgeMixer(mode, value, strength, spatial, temporal);
    }

    public EdgeMixer withStrength(int value) {
        return new EdgeMixer(mode, spread, value, spatial, temporal);
    }

    public EdgeMixer withSpatial(int value) {
        return new EdgeMixer(mode, spread, strength, value, temporal);
    }

    public EdgeMixer withTemporal(int value) {
        return new EdgeMixer(mode, spread, strength, spatial, value);
    }
}
