/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.lightwaveos.demo.house.House;
import org.lightwaveos.demo.measure.Concert;
import org.lightwaveos.demo.measure.Figures;
import org.lightwaveos.demo.measure.LightWatch;
import org.lightwaveos.demo.page.CommandTimer;
import org.lightwaveos.demo.page.PageServer;
import org.lightwaveos.rest.ThingView;

/** The demo as a program. Exit status: 0 good, 1 not good, 2 it could not be asked so. */
public final class Demo {
    /** Names the add-on's jar. */
    private static final String ADDON = "lightwaveos.addon";

    private static final Duration ARRIVAL_PATIENCE = Duration.ofSeconds(30);

    // A person looks first. Meanwhile the add-on asks each device for its lists, at the pace that devices bear.
    private static final Duration BREATH = Duration.ofSeconds(1);

    private final DemoOptions options;
    private final Narrator narrator;

    private Demo(DemoOptions options) {
        this.options = options;
        // With --json, standard output is for the one line.
        this.narrator = new Narrator(options.json() ? System.err : System.out);
    }

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
            return new Demo(options).run();
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

    private int run() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        try (House house = new House(addon(), options.devices(), !options.manual(), narrator)) {
            Runtime.getRuntime().addShutdownHook(new Thread(house::close, "ending"));
            return options.json() ? measure(house, begin) : show(house);
        }
    }

    private static Path addon() {
        Path jar = Path.of(System.getProperty(ADDON, ""));
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("the add-on's jar is not at '" + jar + "'; start the demo by ./demo");
        }
        return jar;
    }

    private int show(House house) throws IOException, InterruptedException {
        CommandTimer timer = new CommandTimer(narrator);
        house.fleet().also(timer);
        try (PageServer page = openPage(house, timer)) {
            narrator.say("page      %s   <- open this in a browser; Ctrl-C ends", page.url());
            house.powerDevices();
            CountDownLatch never = new CountDownLatch(1);
            if (options.duration().isPresent()) {
                never.await(options.duration().get().toMillis(), TimeUnit.MILLISECONDS);
            } else {
                never.await();
            }
        }
        return 0;
    }

    private PageServer openPage(House house, CommandTimer timer) throws IOException {
        URI openhab = URI.create(house.restUrl());
        int port = options.port().orElse(DemoOptions.USUAL_PORT);
        try {
            return new PageServer(port, openhab, house.fleet(), narrator, timer);
        } catch (BindException taken) {
            if (options.port().isPresent()) {
                throw new IOException("port " + port + " is taken; --port 0 takes any free one");
            }
            narrator.say("page      port %d is taken, taking any free one", port);
            return new PageServer(0, openhab, house.fleet(), narrator, timer);
        }
    }

    private int measure(House house, long begin) throws IOException, InterruptedException {
        LightWatch watch = new LightWatch();
        house.fleet().also(watch);
        house.powerDevices();
        Concert concert = new Concert(house.openhab(), watch, narrator);
        if (house.arrivals().await(options.devices(), ARRIVAL_PATIENCE)) {
            Thread.sleep(BREATH.toMillis());
            Duration duration = options.duration().orElse(DemoOptions.USUAL_MEASURING);
            concert.play(house.fleet().uuids(), begin + duration.toNanos());
        } else {
            narrator.say("gave up   not every device was ONLINE after %d s", ARRIVAL_PATIENCE.toSeconds());
        }
        List<ThingView> things = house.openhab().things();
        Figures figures = new Figures(
                options.devices(),
                things.size(),
                (int) things.stream()
                        .filter(thing -> thing.statusInfo().online())
                        .count(),
                house.arrivals().onlineMs(),
                concert.latencies(),
                concert.missed());
        house.close();
        System.out.println(figures.toJson());
        return figures.good() ? 0 : 1;
    }
}
