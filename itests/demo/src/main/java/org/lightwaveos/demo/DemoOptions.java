/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the command line asks for.
 *
 * @param devices number of virtual devices, 1 to 10
 * @param duration how long to run; empty runs until Ctrl-C
 * @param json whether to measure without a page and to end with one line of JSON
 * @param port of the page; empty for the usual one, or any free one if that is taken
 * @param manual whether found devices wait in the inbox for a person
 * @param help whether to explain the options and end
 */
record DemoOptions(
        int devices, Optional<Duration> duration, boolean json, OptionalInt port, boolean manual, boolean help) {

    /** Where the page is unless {@code --port} says otherwise. */
    static final int USUAL_PORT = 8420;

    static final int MAX_DEVICES = 10;

    /** How long a measuring run takes unless {@code --seconds} says otherwise. */
    static final Duration USUAL_MEASURING = Duration.ofSeconds(20);

    static final String USAGE =
            """
            Usage: ./demo [options]

            Starts virtual LightwaveOS devices and a testbed that plays openHAB with the add-on in it,
            and shows both on a page at http://127.0.0.1:%d/. Everything stays on this machine.

              --port N       the page's port; 0 for any free one
              --devices N    number of virtual devices, 1 to %d (default 3)
              --manual       leave found devices in the inbox, to be added on the page
              --seconds N    stop by itself after N seconds (default: run until Ctrl-C)
              --json         no page: bring all devices ONLINE, command them, measure, and end with one
                             line of JSON on standard output; exit status 0 if every device was ONLINE
                             within 3 s of its announcement and the 99th percentile from command to
                             light is below 50 ms, else 1 (default 20 seconds)
              --help         this text
            """
                    .formatted(USUAL_PORT, MAX_DEVICES);

    /** @throws BadOptionException if an option is unknown or its value is not usable */
    static DemoOptions parse(List<String> arguments) throws BadOptionException {
        int devices = 3;
        Optional<Duration> duration = Optional.empty();
        boolean json = false;
        OptionalInt port = OptionalInt.empty();
        boolean manual = false;
        boolean help = false;
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--devices" -> devices = number(option, rest, 1, MAX_DEVICES);
                case "--seconds" -> duration = Optional.of(Duration.ofSeconds(number(option, rest, 1, 86_400)));
                case "--port" -> port = OptionalInt.of(number(option, rest, 0, 65_535));
                case "--json" -> json = true;
                case "--manual" -> manual = true;
                case "--help", "-h" -> help = true;
                default -> throw new BadOptionException("unknown option " + option);
            }
        }
        if (json && (manual || port.isPresent())) {
            throw new BadOptionException("--json shows no page, so --manual and --port make no sense with it");
        }
        return new DemoOptions(devices, duration, json, port, manual, help);
    }

    private static int number(String option, Deque<String> rest, int min, int max) throws BadOptionException {
        String text = rest.isEmpty() ? "" : rest.pop();
        try {
            int value = Integer.parseInt(text);
            if (value >= min && value <= max) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for a number out of range.
        }
        throw new BadOptionException(
                option + " needs a number from " + min + " to " + max + (text.isEmpty() ? "" : ", not '" + text + "'"));
    }
}
