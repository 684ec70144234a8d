/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.gateway.Fault;
import org.lightwaveos.virtual.gateway.Faults;

/**
 * What a person asked for.
 *
 * @param devices one configuration for each device, without listener
 * @param serial whether each is plugged into a serial port
 * @param seconds how long to run; empty for until interrupted
 * @param help whether only the usage is wanted
 */
record CommandLine(List<VirtualDeviceConfig> devices, boolean serial, OptionalInt seconds, boolean help) {

    static final String USAGE =
            """
            usage: [options]
              --count N             how many devices (1 to 50; default 1)
              --uuid UUID           identity of the first device, LW- and 12 hex digits; the others count on from it
              --port P              port of the first device, the others count on from it; default: any free ports
              --name NAME           mDNS name of every device; default: lightwaveos, lightwaveos-2, ...
              --api-key KEY         clients must show this key
              --fault NAME[=on|off] switch a fault on (or off); may be repeated. Names: %s
              --no-faults           devices without faults; --fault may switch single ones on again
              --no-mdns             do not announce, and do not look for others
              --sync KIND           how the devices sync with others (%s; default none)
              --serial              plug each device into a serial port of its own (Linux); its path is told by an event
              --gateway             with gateway firmware, which takes pictures by serial; a serial port comes with it
              --seconds N           end after N seconds; default: run until interrupted
              --help                this text
            Prints one line of JSON for each event.
            """
                    .formatted(Fault.keys(), SyncKind.keys());

    private static final int MAX_DEVICES = 50;

    /** A mistake in the options, in words for the person who made it. */
    static final class UsageException extends Exception {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    /** Collects the options before the devices are known. */
    private static final class Options {
        int count = 1;
        Optional<DeviceUuid> uuid = Optional.empty();
        int port;
        Optional<String> name = Optional.empty();
        Optional<String> apiKey = Optional.empty();
        Faults faults = Faults.real();
        boolean mdns = true;
        SyncKind sync = SyncKind.NONE;
        boolean serial;
        boolean gateway;
        OptionalInt seconds = OptionalInt.empty();
        boolean help;
    }

    static CommandLine parse(String... args) throws UsageException {
        Options options = new Options();
        Iterator<String> rest = List.of(args).iterator();
        while (rest.hasNext()) {
            read(rest.next(), rest, options);
        }
        return new CommandLine(devices(options), options.serial, options.seconds, options.help);
    }

    private static void read(String option, Iterator<String> rest, Options o) throws UsageException {
        switch (option) {
            case "--count" -> o.count = number(option, value(option, rest), 1, MAX_DEVICES);
            case "--uuid" -> o.uuid = Optional.of(uuid(value(option, rest)));
            case "--port" -> o.port = number(option, value(option, rest), 0, 65_535);
            case "--name" -> o.name = Optional.of(name(value(option, rest)));
            case "--api-key" -> o.apiKey = Optional.of(value(option, rest));
            case "--fault" -> o.faults = fault(o.faults, value(option, rest));
            case "--no-faults" -> o.faults = Faults.none();
            case "--no-mdns" -> o.mdns = false;
            case "--sync" -> o.sync = sync(value(option, rest));
            case "--serial" -> o.serial = true;
            case "--gateway" -> {
                o.gateway = true;
                o.serial = true;
            }
            case "--seconds" -> o.seconds = OptionalInt.of(number(option, value(option, rest), 0, Integer.MAX_VALUE));
            case "--help" -> o.help = true;
            default -> throw new UsageException("unknown option '" + option + "'");
        }
    }

    private static List<VirtualDeviceConfig> devices(Options o) throws UsageException {
        if (o.port != 0 && o.port + o.count - 1 > 65_535) {
            throw new UsageException("--port " + o.port + " leaves no room for " + o.count + " devices");
        }
        List<VirtualDeviceConfig> devices = new ArrayList<>();
        for (int i = 0; i < o.count; i++) {
            VirtualDeviceConfig device = VirtualDeviceConfig.numbered(i)
                    .withPort(o.port == 0 ? 0 : o.port + i)
                    .withFaults(o.faults)
                    .withMdns(o.mdns)
                    .withSync(o.sync)
                    .withGateway(o.gateway);
            if (o.uuid.isPresent()) {
                device = device.withUuid(countOn(o.uuid.get(), i));
            }
            device = o.name.isPresent() ? device.withName(o.name.get()) : device;
            device = o.apiKey.isPresent() ? device.withApiKey(o.apiKey.get()) : device;
            devices.add(device);
        }
        return devices;
    }

    private static DeviceUuid countOn(DeviceUuid first, int by) {
        long mac = Long.parseLong(first.text().substring(3), 16) + by & 0xFFFF_FFFF_FFFFL;
        return new DeviceUuid("LW-%012X".formatted(mac));
    }

    private static String value(String option, Iterator<String> rest) throws UsageException {
        if (!rest.hasNext()) {
            throw new UsageException(option + " needs a value");
        }
        return rest.next();
    }

    private static int number(String option, String text, int min, int max) throws UsageException {
        try {
            int number = Integer.parseInt(text);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new UsageException("%s needs a whole number from %d to %d, not '%s'".formatted(option, min, max, text));
    }

    private static DeviceUuid uuid(String text) throws UsageException {
        return DeviceUuid.parse(text)
                .orElseThrow(() -> new UsageException(
                        "--uuid needs LW- and 12 upper-case hex digits, for example LW-02A500000001, not '" + text
                                + "'"));
    }

    private static String name(String text) throws UsageException {
        if (text.isEmpty() || text.length() > 63 || text.contains(".")) {
            throw new UsageException("--name needs 1 to 63 characters without a dot, not '" + text + "'");
        }
        return text;
    }

    private static SyncKind sync(String text) throws UsageException {
        return SyncKind.ofKey(text)
                .orElseThrow(() -> new UsageException("--sync is one of " + SyncKind.keys() + ", not '" + text + "'"));
    }

    private static Faults fault(Faults faults, String text) throws UsageException {
        String[] parts = text.split("=", 2);
        Fault fault = Fault.ofKey(parts[0])
                .orElseThrow(() -> new UsageException("unknown fault '" + parts[0] + "'; there are: " + Fault.keys()));
        String state = parts.length == 1 ? "on" : parts[1];
        if (!state.equals("on") && !state.equals("off")) {
            throw new UsageException("--fault " + parts[0] + " is on or off, not '" + state + "'");
        }
        return faults.set(fault, state.equals("on"));
    }
}
