/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openhab.core.storage.Storage;

/** A storage that counts what is written to it. */
public final class FakeStorage implements Storage<String> {

    public final Map<String, String> content = new LinkedHashMap<>();
    public int writes;

    @Override
    public String put(String key, String value) {
        writes++;
        return content.put(key, value);
    }

    @Override
    public String remove(String key) {
        return content.remove(key);
    }

    @Override
    public boolean containsKey(String key) {
        return content.containsKey(key);
    }

    @Override
    public String get(String key) {
        return content.get(key);
    }

    @Override
    public Collection<String> getKeys() {
        return content.keySet();
    }

    @Override
    public Collection<String> getValues() {
        return content.values();
    }
}
