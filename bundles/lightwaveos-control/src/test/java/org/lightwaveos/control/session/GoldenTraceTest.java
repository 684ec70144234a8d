/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.LightField;

/**
 * Whole conversations as text, to be read as much as to be compared: the time in ms, what is sent, what is told. When a
 * change here is meant, the failure message shows the new text.
 */
class GoldenTraceTest {

    @Test
    void coldStart() throws IOException {
        Simulation simulation = new Simulation();
        simulation.start();
        simulation.run(1_500);
        compare(simulation, "cold-start.txt");
    }

    @Test
    void aDroppedCommand() throws IOException {
        Simulation simulation = Simulation.online();
        simulation.trace.clear();
        simulation.device.dropCommands = 1;
        simulation.set(LightField.BRIGHTNESS, 200);
        simulation.set(LightField.MOOD, 9);
        simulation.run(4_000);
        compare(simulation, "dropped-command.txt");
    }

    @Test
    void aPowerCutWithACommandMeanwhile() throws IOException {
        Simulation simulation = Simulation.online();
        simulation.trace.clear();
        simulation.device.reachable = false;
        simulation.device.lose(FakeDevice.broken());
        simulation.run(2_500);
        simulation.set(LightField.BRIGHTNESS, 77);
        simulation.run(2_000);
        simulation.device.reachable = true;
        simulation.feed(new SessionEvent.Seen(Simulation.HERE));
        simulation.run(3_000);
        compare(simulation, "power-cut.txt");
    }

    private static void compare(Simulation simulation, String name) throws IOException {
        try (InputStream in = GoldenTraceTest.class.getResourceAsStream("/traces/" + name)) {
            String golden = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            String trace = simulation.traceText().strip();
            assertThat(trace).as("%s should be:\n%s\n", name, trace).isEqualTo(golden);
        }
    }
}
