/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A map of JSON values that is on disk as soon as a change returns. A file that cannot be read counts as empty. */
public final class JsonFile {

    private static final Logger LOGGER = LoggerFactory.getLogger(JsonFile.class);

    private final Path file;
    private final Map<String, JsonElement> entries = new LinkedHashMap<>();

    JsonFile(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            read();
        }
    }

    private void read() {
        try {
            JsonParser.parseString(Files.readString(file))
                    .getAsJsonObject()
                    .entrySet()
                    .forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        } catch (IOException | JsonParseException | IllegalStateException e) {
            LOGGER.warn("{} cannot be read and starts empty: {}", file.getFileName(), e.getMessage());
        }
    }

    public synchronized Map<String, JsonElement> all() {
        return new LinkedHashMap<>(entries);
    }

    public synchronized JsonElement get(String key) {
        return entries.get(key);
    }

    public synchronized JsonElement put(String key, JsonElement value) {
        JsonElement old = entries.put(key, value);
        if (!value.equals(old)) {
            write();
        }
        return old;
    }

    public synchronized JsonElement remove(String key) {
        JsonElement old = entries.remove(key);
        if (old != null) {
            write();
        }
        return old;
    }

    private void write() {
        JsonObject json = new JsonObject();
        entries.forEach(json::add);
        try {
            Files.createDirectories(file.getParent());
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(part, json.toString(), StandardCharsets.UTF_8);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
