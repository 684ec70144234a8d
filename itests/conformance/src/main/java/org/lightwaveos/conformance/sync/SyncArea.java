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
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.lightwaveos.conformance.VectorFolder;

/** The files of sync vectors that our own code owes, and what is held against them. */
enum SyncArea {
    APPLY_CMD(CommandChecks::apply),
    CONFLICT(RuleChecks::conflict),
    ELECT(RuleChecks::elect),
    UUID(RuleChecks::uuid),
    PARSE_CMD(CommandChecks::parse),
    PARSE_STATE(StateChecks::parse),
    SERIALIZE_CMD(CommandChecks::serialize),
    SERIALIZE_STATE(StateChecks::serialize);

    private final Function<SyncVector, Outcome> check;

    SyncArea(Function<SyncVector, Outcome> check) {
        this.check = check;
    }

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".json";
    }

    Outcome check(SyncVector vector) {
        // What is tagged as odd is no rule; for the reader and the writer, the form of the text decides instead.
        boolean rule = this == APPLY_CMD || this == CONFLICT || this == ELECT || this == UUID;
        return rule && vector.isOdd() ? new Outcome.NotOwed() : check.apply(vector);
    }

    /** The vectors of the folder that the property names, else the bundled ones; empty if the file is not there. */
    Optional<List<SyncVector>> vectors() {
        String folder = System.getProperty(VectorFolder.PROPERTY, "");
        try {
            return (folder.isBlank() ? bundled() : onDisk(Path.of(folder, file()))).map(SyncArea::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> bundled() throws IOException {
        try (InputStream in = SyncArea.class.getResourceAsStream("/vectors/sync/" + file())) {
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
