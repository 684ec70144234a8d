/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the vectors are: those bundled with this module, or a folder of others. */
public interface VectorFolder {

    /** The system property that names a folder whose {@code control} subfolder is used instead of the bundled files. */
    String PROPERTY = "lightwaveos.vectors";

    /** A file's text; empty if it is not there. */
    Optional<String> read(String file);

    /** Files that are there, as far as the folder can be listed. */
    List<String> files();

    /** The folder that the property names, else the bundled one. */
    static VectorFolder chosen() {
        String folder = System.getProperty(PROPERTY, "");
        return folder.isBlank() ? bundled() : directory(Path.of(folder, "control"));
    }

    /** The files bundled with this module. */
    static VectorFolder bundled() {
        return new VectorFolder() {
            @Override
            public Optional<String> read(String file) {
                try (InputStream in = VectorFolder.class.getResourceAsStream("/vectors/control/" + file)) {
                    return in == null
                            ? Optional.empty()
                            : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public List<String> files() {
                return VectorArea.files();
            }
        };
    }

    /** The files of a folder on disk. */
    static VectorFolder directory(Path folder) {
        return new VectorFolder() {
            @Override
            public Optional<String> read(String file) {
                Path path = folder.resolve(file);
                try {
                    return Files.isRegularFile(path) ? Optional.of(Files.readString(path)) : Optional.empty();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public List<String> files() {
                try (Stream<Path> paths = Files.list(folder)) {
                    return paths.map(p -> p.getFileName().toString())
                            .filter(name -> name.endsWith(".json"))
                            .sorted()
                            .toList();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /** A file's vectors; empty if it is not there. */
    default Optional<List<Vector>> vectors(String file) {
        return read(file).map(text -> {
            List<Vector> vectors = new ArrayList<>();
            for (JsonElement element : JsonParser.parseString(text).getAsJsonArray()) {
                vectors.add(Vector.of(element.getAsJsonObject()));
            }
            return vectors;
        });
    }

    /** The device that the vectors were recorded from; the bundled description if this folder has none. */
    default JsonObject fixture() {
        String text = read("fixture.json")
                .or(() -> bundled().read("fixture.json"))
                .orElseThrow(() -> new IllegalStateException("no fixture.json"));
        return JsonParser.parseString(text).getAsJsonObject();
    }
}
