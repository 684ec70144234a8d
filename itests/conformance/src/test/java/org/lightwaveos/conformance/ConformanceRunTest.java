/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runner itself: it must be able to fail. */
class ConformanceRunTest {

    private static final String RIGHT =
            """
            [{"name":"silent","input":{"transport":"ws","texts":["{\\"type\\":\\"setSpeed\\",\\"value\\":9}"]},
              "expected":{"steps":[{"replies":[],"broadcasts":[],"actions":[["setSpeed",9]],
              "statusPushes":1,"zonePushes":0,"saveRequested":false}]}}]
            """;

    @TempDir
    private Path folder;

    private ConformanceRun.FileResult run(VectorArea area, String vectors) throws IOException {
        Files.writeString(folder.resolve(area.file()), vectors);
        return new ConformanceRun(VectorFolder.directory(folder)).run(area).orElseThrow();
    }

    @Test
    void whatIsAsRecordedMatches() throws IOException {
        ConformanceRun.FileResult result = run(VectorArea.EFFECTS, RIGHT);

        assertThat(result.matched()).isEqualTo(1);
        assertThat(result.failed()).isFalse();
    }

    @Test
    void aMissNamesTheVectorWhatWasExpectedAndWhatCame() throws IOException {
        ConformanceRun.FileResult result =
                run(VectorArea.EFFECTS, RIGHT.replace("[\"setSpeed\",9]", "[\"setSpeed\",8]"));

        assertThat(result.failed()).isTrue();
        assertThat(result.misses())
                .singleElement()
                .asString()
                .contains("silent", "actions", "expected [[\"setSpeed\",8]]", "actual   [[\"setSpeed\",9]]");
    }

    @Test
    void everythingThatAStepHoldsIsCompared() throws IOException {
        for (String[] change : new String[][] {
            {"\"replies\":[]", "\"replies\":[\"{}\"]"},
            {"\"broadcasts\":[]", "\"broadcasts\":[\"{}\"]"},
            {"\"statusPushes\":1", "\"statusPushes\":0"},
            {"\"zonePushes\":0", "\"zonePushes\":1"},
            {"\"saveRequested\":false", "\"saveRequested\":true"},
            {"\"broadcasts\":[]", "\"broadcasts\":[],\"parameterUpdates\":[[\"gain\",1]]"}
        }) {
            String wrong = RIGHT.replace(change[0], change[1]);
            assertThat(run(VectorArea.EFFECTS, wrong).failed()).as(change[1]).isTrue();
        }
    }

    @Test
    void restStatusAndBodyAreCompared() throws IOException {
        String right =
                """
                [{"name":"ping","input":{"transport":"http","requests":[{"command":"GET ping","text":""}]},
                  "expected":{"steps":[{"http":200,"body":"{\\"pong\\":true}","actions":[],
                  "statusPushes":0,"zonePushes":0,"saveRequested":false}]}}]
                """;

        assertThat(run(VectorArea.HTTP, right).failed()).isFalse();
        assertThat(run(VectorArea.HTTP, right.replace("200", "201")).failed()).isTrue();
        assertThat(run(VectorArea.HTTP, right.replace("true}", "true }")).failed())
                .isTrue();
    }

    @Test
    void framesAndSchemasCanMissToo() throws IOException {
        String frame = "[{\"name\":\"f\",\"input\":{\"text\":\"{}\"},\"expected\":{\"ok\":false}}]";
        String schema =
                "[{\"name\":\"s\",\"input\":{\"command\":\"batch\",\"text\":\"{}\"},\"expected\":{\"ok\":true}}]";

        assertThat(run(VectorArea.FRAMES, frame).failed()).isTrue();
        assertThat(run(VectorArea.HTTP_SCHEMA, schema).failed()).isTrue();
    }

    @Test
    void aMissFailsInWhateverFileItIs() throws IOException {
        ConformanceRun.FileResult result =
                run(VectorArea.CAMERA, RIGHT.replace("\"statusPushes\":1", "\"statusPushes\":7"));

        assertThat(result.misses()).hasSize(1);
        assertThat(result.failed()).isTrue();
    }

    @Test
    void filesThatAreMissingOrUnknownAreNoError() throws IOException {
        Files.writeString(folder.resolve("exchange_sound.json"), "[]");
        ConformanceRun run = new ConformanceRun(VectorFolder.directory(folder));

        assertThat(run.run(VectorArea.ZONES)).isEmpty();
        assertThat(run.unknownFiles()).containsExactly("exchange_sound.json");
    }
}
