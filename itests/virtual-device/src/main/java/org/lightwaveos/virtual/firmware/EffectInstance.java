/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import java.util.List;
import java.util.Optional;

/**
 * What an effect tells of itself.
 *
 * @param description one line; may be empty
 * @param version     of the effect
 * @param author      if the effect names one
 * @param category    label such as {@code UNCATEGORIZED}
 * @param parameters  tunables of its own; few effects have any
 */
public record EffectInstance(
        Optional<String> description,
        int version,
        Optional<String> author,
        String category,
        List<EffectParameter> parameters) {

    public EffectInstance {
        parameters = List.copyOf(parameters);
    }
}
