/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.testbed.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recording of a real openHAB, line by line: same status, same content type, same text. */
class RestSamplesTest {

    private static final String TOKEN = "oh.test.token";

    @TempDir
    Path folder;

    @Test
    void answersAsTheRecordedOpenhabDid() {
        Path recording = Path.of(System.getProperty("lightwaveos.spec", "")).resolve("openhab-rest-samples.txt");
        assumeTrue(Files.isRegularFile(recording), "The recording is not here: " + recording);
        List<Sample> samples = Sample.read(recording);
        List<String> misses = new ArrayList<>();
        try (Testbed testbed =
                Testbed.start(TestbedConfig.defaults().withToken(TOKEN).withAddon(SampleAddon.in(folder)))) {
            RestClient rest = new RestClient(testbed);
            for (Sample sample : samples) {
                String wanted = comparable(sample.answer());
                // Events need their time in openHAB as well; the recording waited between requests.
                String got = RestClient.await(
                        () -> print(sample.replay(rest)), answer -> !isRepeatable(sample) || wanted.equals(answer));
                if (!got.equals(wanted)) {
                    misses.add(sample + "\n  wanted " + wanted + "\n  got    " + got);
                }
            }
        }
        assertThat(samples).hasSizeGreaterThan(20);
        assertThat(misses).isEmpty();
    }

    private static boolean isRepeatable(Sample sample) {
        return sample.method().equals("GET");
    }

    private static String print(RestClient.Reply reply) {
        String body = reply.body().isEmpty() ? "" : reply.body() + "\n";
        return comparable(body + "[" + reply.status() + " " + reply.contentType() + "]");
    }

    /** Takes away what differs from one run to the next, and the semantic model, which the testbed does not have. */
    private static String comparable(String answer) {
        return answer.replaceAll("http://127.0.0.1:\\d+/", "http://127.0.0.1/")
                .replaceAll("\"lastState(Update|Change)\":\\d+", "\"lastState$1\":0")
                .replaceAll("\"metadata\":\\{\"semantics\":\\{[^}]*\\}\\},", "");
    }

    @Test
    void asksForTheToken() {
        try (Testbed testbed = Testbed.start(TestbedConfig.defaults().withToken(TOKEN))) {
            RestClient stranger = new RestClient(testbed.restUrl(), java.util.Optional.empty());

            RestClient.Reply reply = stranger.get("/things");

            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.body())
                    .isEqualTo("{\"error\":{\"message\":\"Authentication required\",\"http-code\":401}}");
            assertThat(stranger.get("/items").status()).isEqualTo(200);
        }
    }
}
