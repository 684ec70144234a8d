/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware;

import java.util.Optional;

/**
 * An effect registered on a device.
 *
 * @param id       family in the high byte
 * @param name     free text
 * @param instance the effect's own metadata and tunables; empty for an effect of the old kind
 */
public record EffectInfo(int id, String name, Optional<EffectInstance> instance) {

    /** An effect of the old kind. */
    public static EffectInfo of(int id, String name) {
        return new EffectInfo(id, name, Optional.empty());
    }
}
