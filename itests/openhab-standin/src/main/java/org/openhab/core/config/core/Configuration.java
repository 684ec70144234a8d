/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.config.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The configuration of a Thing, a Channel or a service: names and plain values. Values are text, booleans, numbers (kept
 * as {@link java.math.BigDecimal}) and lists of these. Safe for several threads; what it gives out are copies.
 */
public class Configuration {

    private final Map<String, Object> properties = Collections.synchronizedMap(new HashMap<>());

    public Configuration() {}

    public Configuration(@Nullable Configuration configuration) {
        if (configuration != null) {
            properties.putAll(configuration.getProperties());
        }
    }

    /** @throws IllegalArgumentException for a value that a configuration cannot hold */
    public Configuration(@Nullable Map<String, Object> properties) {
        if (properties != null) {
            this.properties.putAll(ConfigUtil.normalizeTypes(properties));
        }
    }

    /** An object of a class whose field names are the keys; see {@link ConfigParser#configurationAs}. */
    public <T> T as(Class<T> configurationClass) {
        return ConfigParser.configurationAs(getProperties(), configurationClass);
    }

    public boolean containsKey(String key) {
        return properties.containsKey(key);
    }

    public Object get(String key) {
        return properties.get(key);
    }

    /** @throws IllegalArgumentException for a value that a configuration cannot hold */
    public Object put(String key, @Nullable Object value) {
        return properties.put(key, value == null ? null : ConfigUtil.normalizeType(value));
    }

    public Object remove(String key) {
        return properties.remove(key);
    }

    public Set<String> keySet() {
        synchronized (properties) {
            return Collections.unmodifiableSet(new LinkedHashSet<>(properties.keySet()));
        }
    }

    public Collection<Object> values() {
        synchronized (properties) {
            return Collections.unmodifiableCollection(new ArrayList<>(properties.values()));
        }
    }

    public Map<String, Object> getProperties() {
        synchronized (properties) {
            return Collections.unmodifiableMap(new HashMap<>(properties));
        }
    }

    /** Replaces all values. */
    public void setProperties(Map<String, Object> newProperties) {
        synchronized (properties) {
            properties.clear();
            newProperties.forEach(this::put);
        }
    }

    @Override
    public int hashCode() {
        return properties.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof Configuration && getProperties().equals(((Configuration) obj).getProperties());
    }

    @Override
    public String toString() {
        return getProperties().entrySet().stream()
                .map(e -> "{key=" + e.getKey() + "; type=" + typeName(e.getValue()) + "; value=" + e.getValue() + "}")
                .collect(Collectors.joining(", ", "Configuration[", "]"));
    }

    private static String typeName(@Nullable Object value) {
        return value == null ? "?" : value.getClass().getSimpleName();
    }
}
