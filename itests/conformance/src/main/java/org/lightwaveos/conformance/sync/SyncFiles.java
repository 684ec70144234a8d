/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance.sync;

import com.google.gson.JsonElement;
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
import org.lightwaveos.conformance.VectorFolder;

/** The files of sync vectors. */
final class SyncFiles {

    private SyncFiles() {}

    /** The vectors of the folder that the property names, else the bundled ones; empty if the file is not there. */
    static Optional<List<SyncVector>> read(String file) {
        String folder = System.getProperty(VectorFolder.PROPERTY, "");
        try {
            return (folder.isBlank() ? bundled(file) : onDisk(Path.of(folder, file))).map(SyncFiles::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> bundled(String file) throws IOException {
        try (InputStream in = SyncFiles.class.getResourceAsStream("/vectors/sync/" + file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Optional<String> onDisk(Path path) throws IOException {
        return Files.isRegularFile(path) ? Optional.of(Files.readString(path)) : Optional.empty();
    }

    private static List<SyncVector> parse(String text) {
        List<SyncVector> vectors = new ArrayList<>();
        for (JsonElement element : JsonParser.parseString(text).getAsJsonArray()) {
            vectors.add(SyncVector.of(element.getAsJsonObject()));
        }
        return vectors;
    }
}
