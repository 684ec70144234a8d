/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.device;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lightwaveos.virtual.firmware.EffectInfo;
import org.lightwaveos.virtual.firmware.EffectInstance;

/** The effects that this device has, in the order in which they were registered. */
public final class EffectRegistry {

    /** The id that stands for no effect. */
    public static final int INVALID = 0xFFFF;

    private static final int FIRE = 0x0100;

    private final List<EffectInfo> effects;
    private final Map<Integer, EffectInfo> byId = new LinkedHashMap<>();

    public EffectRegistry(List<EffectInfo> effects) {
        this.effects = List.copyOf(effects);
        this.effects.forEach(effect -> byId.putIfAbsent(effect.id(), effect));
    }

    public List<EffectInfo> all() {
        return effects;
    }

    public int size() {
        return effects.size();
    }

    public boolean has(int id) {
        return byId.containsKey(id);
    }

    /** The effect's name, if the device has it. */
    public Optional<String> findName(int id) {
        return Optional.ofNullable(byId.get(id)).map(EffectInfo::name);
    }

    /** The effect's name, {@code Unknown} if the device does not have it. */
    public String name(int id) {
        return findName(id).orElse("Unknown");
    }

    /** What the effect tells of itself. */
    public Optional<EffectInstance> instance(int id) {
        return Optional.ofNullable(byId.get(id)).flatMap(EffectInfo::instance);
    }

    /** The id of the effect that was registered at a place; {@link #INVALID} beyond the last. */
    public int idAt(int index) {
        return index < effects.size() ? effects.get(index).id() : INVALID;
    }

    /** The id itself if registered; else, for a number that clients of old firmware send, the effect at that place. */
    public int idOrIndex(int idOrIndex) {
        return !has(idOrIndex) && idOrIndex < effects.size() ? idAt(idOrIndex) : idOrIndex;
    }

    /** The device's guard on ids in requests: {@link #INVALID} turns into Fire, all else passes. */
    public static int guard(int id) {
        return id == INVALID ? FIRE : id;
    }
}
