/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs all vectors of a folder and counts. */
public final class ConformanceRun {

    /**
     * A file's result.
     *
     * @param misses name and differences of each vector that did not match
     */
    public record FileResult(VectorArea area, int total, List<String> misses) {

        public int matched() {
            return total - misses.size();
        }

        /** Whether the build must fail. */
        public boolean failed() {
            return !misses.isEmpty();
        }

        @Override
        public String toString() {
            return String.format("%-26s %4d / %4d", area.file(), matched(), total);
        }
    }

    private final VectorFolder folder;

    public ConformanceRun(VectorFolder folder) {
        this.folder = folder;
    }

    /** One file; empty if it is not there. */
    public Optional<FileResult> run(VectorArea area) {
        VectorCheck check = VectorCheck.of(area, new FixtureDevice(folder.fixture()));
        return folder.vectors(area.file()).map(vectors -> run(area, vectors, check));
    }

    /** Files in the folder that this module does not know. */
    public List<String> unknownFiles() {
        return folder.files().stream()
                .filter(file -> !file.equals("fixture.json"))
                .filter(file -> VectorArea.ofFile(file).isEmpty())
                .toList();
    }

    private static FileResult run(VectorArea area, List<Vector> vectors, VectorCheck check) {
        List<String> misses = new ArrayList<>();
        for (Vector vector : vectors) {
            Differences differences = new Differences();
            try {
                check.check(vector, differences);
            } catch (RuntimeException e) {
                differences.same("no exception", "none", e.toString());
            }
            if (!differences.none()) {
                misses.add(vector.name() + "\n    " + vector.input() + "\n    " + differences);
            }
        }
        return new FileResult(area, vectors.size(), List.copyOf(misses));
    }
}
