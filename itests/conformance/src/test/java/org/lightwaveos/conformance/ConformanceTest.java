/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The recorded vectors: all must match wholly. */
class ConformanceTest {

    private static final int SHOWN = 10;
    private static final ConformanceRun RUN = new ConformanceRun(VectorFolder.chosen());
    private static final StringBuilder REPORT = new StringBuilder("conformance, matched / total:\n");

    @TestFactory
    Stream<DynamicTest> vectors() {
        return Arrays.stream(VectorArea.values()).map(area -> dynamicTest(area.file(), () -> check(area)));
    }

    private static void check(VectorArea area) {
        Optional<ConformanceRun.FileResult> result = RUN.run(area);
        REPORT.append("  ")
                .append(result.map(Object::toString).orElse(area.file() + " is not there"))
                .append('\n');
        if (result.isPresent() && result.get().failed()) {
            Assertions.fail(result.get() + "\n"
                    + result.get().misses().stream().limit(SHOWN).collect(Collectors.joining("\n")));
        }
    }

    @AfterAll
    static void report() {
        RUN.unknownFiles().forEach(file -> REPORT.append("  ").append(file).append(" is unknown, not run\n"));
        System.out.print(REPORT);
    }
}
