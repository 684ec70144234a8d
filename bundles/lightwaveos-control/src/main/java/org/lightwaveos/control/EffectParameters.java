/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

import java.util.List;
import java.util.Optional;

/**
 * The parameters that one effect has for itself: other effects have others, many have none.
 *
 * @param effectId whose
 * @param parameters as the device lists them, at most 16
 */
public record EffectParameters(int effectId, List<Parameter> parameters) {

    public EffectParameters {
        parameters = List.copyOf(parameters);
    }

    /** The parameter of that name. */
    public Optional<Parameter> find(String name) {
        return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /**
     * A parameter. Dimensionless; its bounds and its default are the device's word.
     *
     * @param name key for commands
     * @param label what a person reads
     * @param type the firmware's kind of number: 0 is one with a fraction
     */
    public record Parameter(
            String name, String label, float min, float max, float defaultValue, float value, int type) {

        Parameter with(float newValue) {
            return new Parameter(name, label, min, max, defaultValue, newValue, type);
        }
    }

    /** These with one value replaced. */
    public EffectParameters with(String name, float value) {
        return new EffectParameters(
                effectId,
                parameters.stream()
                        .map(p -> p.name().equals(name) ? p.with(value) : p)
                        .toList());
    }
}
