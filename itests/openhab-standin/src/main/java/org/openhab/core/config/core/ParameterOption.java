/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import java.util.Objects;

/** One of the values that a parameter may take, with the text a person sees. */
public class ParameterOption {

    private final String value;
    private final String label;

    /** For deserialisation only. */
    protected ParameterOption() {
        this("", "");
    }

    public ParameterOption(String value, String label) {
        this.value = value;
        this.label = label;
    }

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    @Override
    public String toString() {
        return "ParameterOption [value=\"" + value + "\", label=\"" + label + "\"]";
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, label);
    }

    @Override
    public boolean equals(Object obj) {
        return obj != null
                && obj.getClass() == getClass()
                && Objects.equals(value, ((ParameterOption) obj).value)
                && Objects.equals(label, ((ParameterOption) obj).label);
    }
}
