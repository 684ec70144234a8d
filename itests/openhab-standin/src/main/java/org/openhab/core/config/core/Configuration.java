/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** The configuration of a Thing, a Channel or a service: names and plain values. */
public class Configuration {

    public Configuration() {
        throw new UnsupportedOperationException();
    }

    public Configuration(@Nullable Configuration configuration) {
        throw new UnsupportedOperationException();
    }

    public Configuration(@Nullable Map<String, Object> properties) {
        throw new UnsupportedOperationException();
    }

    public <T> T as(Class<T> configurationClass) {
        throw new UnsupportedOperationException();
    }

    public boolean containsKey(String key) {
        throw new UnsupportedOperationException();
    }

    public Object get(String key) {
        throw new UnsupportedOperationException();
    }

    public Object put(String key, @Nullable Object value) {
        throw new UnsupportedOperationException();
    }

    public Object remove(String key) {
        throw new UnsupportedOperationException();
    }

    public Set<String> keySet() {
        throw new UnsupportedOperationException();
    }

    public Collection<Object> values() {
        throw new UnsupportedOperationException();
    }

    public Map<String, Object> getProperties() {
        throw new UnsupportedOperationException();
    }

    public void setProperties(Map<String, Object> newProperties) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        throw new UnsupportedOperationException();
    }
}
