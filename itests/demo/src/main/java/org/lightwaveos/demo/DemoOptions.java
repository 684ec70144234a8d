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
import org.lightwaveos.demo.house.UnitKind;

/**
 * What the command line asks for.
 *
 * @param devices number of virtual devices on the network, 1 to 10; at most 4 where they are peers
 * @param duration how long to run; empty runs until Ctrl-C
 * @param json whether to measure without a page and to end with one line of JSON
 * @param port of the page; empty for the usual one, or any free one if that is taken
 * @param manual whether found devices wait in the inbox for a person
 * @param peers what kind of peers the devices are; empty if each is a Thing of its own instead
 * @param gateway whether openHAB leads peers with a strip of its own
 * @param pixels whether that strip's firmware takes pictures of openHAB
 * @param help whether to explain the options and end
 */
record DemoOptions(
        int devices,
        Optional<Duration> duration,
        boolean json,
        OptionalInt port,
        boolean manual,
        Optional<UnitKind> peers,
        boolean gateway,
        boolean pixels,
        boolean help) {

    /** Where the page is unless {@code --port} says otherwise. */
    static final int USUAL_PORT = 8420;

    static final int MAX_DEVICES = 10;

    /** A unit has four connections to peers: one to openHAB, and one to each of three others. */
    static final int MAX_PEERS = 4;

    /** openHAB is another peer when its wish to lead changes, and a firmware never gives a peer's room away. */
    static final int MAX_TRIED = 3;

    /** How long a measuring run takes unless {@code --seconds} says otherwise. */
    static final Duration USUAL_MEASURING = Duration.ofSeconds(20);

    /** @throws BadOptionException if an option is unknown, its value is not usable, or it makes no sense with another */
    static DemoOptions parse(List<String> arguments) throws BadOptionException {
        int devices = 3;
        Optional<Duration> duration = Optional.empty();
        boolean json = false;
        OptionalInt port = OptionalInt.empty();
        boolean manual = false;
        boolean peers = false;
        Optional<UnitKind> kind = Optional.empty();
        boolean gateway = false;
        boolean pixels = false;
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
                case "--peers" -> peers = true;
                case "--kind" -> kind = Optional.of(kind(rest));
                case "--gateway" -> gateway = true;
                case "--pixels" -> pixels = true;
                case "--help", "-h" -> help = true;
                default -> throw new BadOptionException("unknown option " + option);
            }
        }
        if (json && (manual || port.isPresent())) {
            throw new BadOptionException("--json shows no page, so --manual and --port make no sense with it");
        }
        if (kind.isPresent() && !peers) {
            throw new BadOptionException("--kind says what the peers are, so it needs --peers");
        }
        if (pixels && !gateway) {
            throw new BadOptionException("--pixels says what the gateway's firmware takes, so it needs --gateway");
        }
        if (gateway) {
            checkGateway(devices, peers, manual);
        } else if (peers) {
            checkPeers(devices, json, manual);
        }
        Optional<UnitKind> units = peers ? kind.or(() -> Optional.of(UnitKind.FIRMWARE)) : Optional.empty();
        return new DemoOptions(devices, duration, json, port, manual, units, gateway, pixels, help);
    }

    private static void checkGateway(int devices, boolean peers, boolean manual) throws BadOptionException {
        if (peers) {
            throw new BadOptionException("--gateway has peers of its own, so --peers makes no sense with it");
        }
        checkRoom("--gateway", devices, manual);
    }

    private static void checkRoom(String mode, int devices, boolean manual) throws BadOptionException {
        if (manual) {
            throw new BadOptionException("--manual is about Things of devices, of which there are none with " + mode);
        }
        if (devices > MAX_PEERS) {
            throw new BadOptionException("with " + mode + ", --devices needs a number from 1 to " + MAX_PEERS
                    + ": a unit has room for four peers, openHAB included");
        }
    }

    private static void checkPeers(int devices, boolean json, boolean manual) throws BadOptionException {
        checkRoom("--peers", devices, manual);
        if (json && (devices < 2 || devices > MAX_TRIED)) {
            throw new BadOptionException("with --peers --json, --devices needs a number from 2 to " + MAX_TRIED
                    + ": the leader's plug is pulled, and a firmware has room for two openHABs beside two units");
        }
    }

    private static UnitKind kind(Deque<String> rest) throws BadOptionException {
        String text = rest.isEmpty() ? "" : rest.pop();
        return UnitKind.ofKey(text)
                .orElseThrow(() -> new BadOptionException(
                        "--kind needs one of " + UnitKind.keys() + (text.isEmpty() ? "" : ", not '" + text + "'")));
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
