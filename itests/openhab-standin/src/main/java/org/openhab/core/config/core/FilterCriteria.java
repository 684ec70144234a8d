/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import java.util.Objects;

/** Narrows the choice of things, items or channels that a parameter offers. */
public class FilterCriteria {

    private final String name;
    private final String value;

    /** For deserialisation only. */
    protected FilterCriteria() {
        this("", "");
    }

    public FilterCriteria(String name, String value) {
        this.name = name;
        this.value = value;
    }

    public String getName() {
        return name;
    }

    public String getValue() {
        return value;
    }

    @Override
    public String toString() {
        return "FilterCriteria [name=\"" + name + "\", value=\"" + value + "\"]";
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, value);
    }

    @Override
    public boolean equals(Object obj) {
        return obj != null
                && obj.getClass() == getClass()
                && Objects.equals(name, ((FilterCriteria) obj).name)
                && Objects.equals(value, ((FilterCriteria) obj).value);
    }
}
