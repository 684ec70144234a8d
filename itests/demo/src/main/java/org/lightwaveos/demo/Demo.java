/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The demo as a program. Exit status: 0 good, 1 not good, 2 it could not be asked so. */
public final class Demo {
    private Demo() {}

    /** Runs the demo; see {@code --help}. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            DemoOptions options = DemoOptions.parse(arguments);
            if (options.help()) {
                explain();
                return 0;
            }
            return run(options);
        } catch (BadOptionException e) {
            System.err.println("demo: " + e.getMessage() + "; see ./demo --help");
            return 2;
        } catch (IOException | RuntimeException e) {
            // RuntimeException: the testbed and the REST client say so what went wrong.
            System.err.println("demo: " + (e.getMessage() == null ? e : e.getMessage()));
            return 1;
        } catch (InterruptedException e) {
            return 1;
        }
    }

    private static void explain() throws IOException {
        try (InputStream usage = Demo.class.getResourceAsStream("usage.txt")) {
            System.out.write(Objects.requireNonNull(usage, "usage.txt").readAllBytes());
        }
    }

    private static int run(DemoOptions options) throws IOException, InterruptedException {
        // With --json, standard output is for the one line.
        Narrator narrator = new Narrator(options.json() ? System.err : System.out);
        if (options.gateway()) {
            return new GatewayDemo(options, narrator).run();
        }
        return options.peers().isPresent()
                ? new GroupDemo(options, options.peers().get(), narrator).run()
                : new DeviceDemo(options, narrator).run();
    }
}
