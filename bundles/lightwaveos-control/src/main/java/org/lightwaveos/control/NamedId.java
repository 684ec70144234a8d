/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control;

/**
 * An entry of a list that a device publishes: the id is the key, the name is free text that may change with firmware.
 *
 * @param id id of an effect or palette, number of a preset or transition
 * @param name what a person reads
 * @param category what the device files it under, such as {@code Scientific}; empty for nothing
 */
public record NamedId(int id, String name, String category) {

    /** Without a category. */
    public NamedId(int id, String name) {
        this(id, name, "");
    }
}
