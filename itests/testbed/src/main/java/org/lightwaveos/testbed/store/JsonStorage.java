/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.store;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.openhab.core.storage.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps values with the name of their class, and reads them back by the class loader that the owner gave. */
final class JsonStorage<T> implements Storage<T> {

    private static final String CLASS = "class";
    private static final String VALUE = "value";

    private final Logger logger = LoggerFactory.getLogger(JsonStorage.class);
    private final Gson gson = new Gson();
    private final JsonFile file;
    private final ClassLoader loader;

    JsonStorage(JsonFile file, ClassLoader loader) {
        this.file = file;
        this.loader = loader == null ? JsonStorage.class.getClassLoader() : loader;
    }

    @Override
    public T put(String key, T value) {
        if (value == null) {
            return remove(key);
        }
        JsonObject entry = new JsonObject();
        entry.addProperty(CLASS, value.getClass().getName());
        entry.add(VALUE, gson.toJsonTree(value));
        return read(key, file.put(key, entry));
    }

    @Override
    public T remove(String key) {
        return read(key, file.remove(key));
    }

    @Override
    public boolean containsKey(String key) {
        return file.get(key) != null;
    }

    @Override
    public T get(String key) {
        return read(key, file.get(key));
    }

    @Override
    public Collection<String> getKeys() {
        return file.all().keySet();
    }

    @Override
    public Collection<T> getValues() {
        return List.copyOf(
                getKeys().stream().map(this::get).filter(Objects::nonNull).toList());
    }

    @SuppressWarnings("unchecked")
    private T read(String key, JsonElement json) {
        if (json == null) {
            return null;
        }
        JsonObject entry = json.getAsJsonObject();
        try {
            Class<?> type = Class.forName(entry.get(CLASS).getAsString(), true, loader);
            return (T) gson.fromJson(entry.get(VALUE), type);
        } catch (ClassNotFoundException | JsonParseException e) {
            logger.warn("Stored value '{}' cannot be read: {}", key, e.toString());
            return null;
        }
    }
}
