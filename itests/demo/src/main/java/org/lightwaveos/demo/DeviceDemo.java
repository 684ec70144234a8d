/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.lightwaveos.demo.house.Fleet;
import org.lightwaveos.demo.house.House;
import org.lightwaveos.demo.measure.Concert;
import org.lightwaveos.demo.measure.Figures;
import org.lightwaveos.demo.measure.LightWatch;
import org.lightwaveos.demo.page.CommandTimer;
import org.lightwaveos.demo.page.PageServer;
import org.lightwaveos.rest.ThingView;

/** The demo of single devices: each is a Thing of its own. */
final class DeviceDemo {
    private static final Duration ARRIVAL_PATIENCE = Duration.ofSeconds(30);

    // A person looks first. Meanwhile the add-on asks each device for its lists, at the pace that devices bear.
    private static final Duration BREATH = Duration.ofSeconds(1);

    private final DemoOptions options;
    private final Narrator narrator;

    DeviceDemo(DemoOptions options, Narrator narrator) {
        this.options = options;
        this.narrator = narrator;
    }

    /** Runs it and gives the exit status. */
    int run() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        try (House house = new House(Stage.addon(), new Fleet(options.devices()), !options.manual(), narrator)) {
            Runtime.getRuntime().addShutdownHook(new Thread(house::close, "ending"));
            return options.json() ? measure(house, begin) : show(house);
        }
    }

    private int show(House house) throws IOException, InterruptedException {
        CommandTimer timer = new CommandTimer(narrator);
        house.fleet().also(timer);
        URI openhab = URI.create(house.restUrl());
        Stage stage = new Stage(options, narrator);
        try (PageServer page =
                stage.open(port -> new PageServer(port, PageServer.THINGS, openhab, house.fleet(), narrator, timer))) {
            house.powerDevices();
            stage.linger();
        }
        return 0;
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
                concert.tally().last(),
                concert.tally().missedCount());
        house.close();
        System.out.println(figures.toJson());
        return figures.good() ? 0 : 1;
    }
}
