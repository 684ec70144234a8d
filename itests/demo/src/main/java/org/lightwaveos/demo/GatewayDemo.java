/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.lightwaveos.demo.house.Fleet;
import org.lightwaveos.demo.house.GatewayKeeper;
import org.lightwaveos.demo.house.GatewayWatch;
import org.lightwaveos.demo.house.GroupWatch;
import org.lightwaveos.demo.house.House;
import org.lightwaveos.demo.house.PeerKeeper;
import org.lightwaveos.demo.house.Scouts;
import org.lightwaveos.demo.house.UnitKind;
import org.lightwaveos.demo.house.UnitViews;
import org.lightwaveos.demo.house.UsbSocket;
import org.lightwaveos.demo.measure.GatewayFigures;
import org.lightwaveos.demo.measure.GatewayTrial;
import org.lightwaveos.demo.measure.LightWatch;
import org.lightwaveos.demo.page.GroupTimer;
import org.lightwaveos.demo.page.PageServer;
import org.lightwaveos.demo.page.StripJson;
import org.lightwaveos.demo.page.UnitsJson;

/** The demo of a gateway: openHAB has a strip of its own, at its USB, and leads a group with it. */
final class GatewayDemo {
    /** Pictures need a fast line; the USB of the chip has no rate, but openHAB reckons by this one. */
    private static final int PIXEL_BAUD = 921_600;

    private static final Duration LEADING_PATIENCE = Duration.ofSeconds(30);

    private final DemoOptions options;
    private final Narrator narrator;
    private final int port;

    /** @throws IOException if there is no port for openHAB's peer */
    GatewayDemo(DemoOptions options, Narrator narrator) throws IOException {
        this.options = options;
        this.narrator = narrator;
        port = PeerKeeper.freePort();
    }

    /** Runs it and gives the exit status. */
    int run() throws IOException, InterruptedException {
        try (UsbSocket socket = new UsbSocket(narrator)) {
            Fleet fleet = Fleet.withGateway(options.devices(), port, socket, options.pixels());
            try (House house = new House(Stage.addon(), fleet, socket, narrator)) {
                Runtime.getRuntime().addShutdownHook(new Thread(house::close, "ending"));
                return options.json() ? measure(house, socket) : show(house, socket);
            }
        }
    }

    private int show(House house, UsbSocket socket) throws IOException, InterruptedException {
        Fleet fleet = house.fleet();
        GroupWatch group = new GroupWatch();
        GatewayWatch watch = new GatewayWatch();
        GroupTimer timer = new GroupTimer(narrator, fleet::powered);
        UnitViews views = new UnitViews();
        fleet.also(timer);
        fleet.also(views);
        URI openhab = URI.create(house.restUrl());
        Stage stage = new Stage(options, narrator);
        try (PeerKeeper peer = new PeerKeeper(house.openhab(), narrator, group, port, "prefer");
                GatewayKeeper gateway = gateway(house, watch, socket);
                PageServer page =
                        stage.open(at -> new PageServer(at, PageServer.GROUP, openhab, fleet, narrator, timer));
                Scouts scouts = new Scouts(fleet)) {
            page.also("strip", new StripJson(fleet.gateway().orElseThrow(), options.pixels(), watch, socket));
            page.also("units", new UnitsJson(fleet.networked(), UnitKind.FIRMWARE, views));
            house.powerDevices();
            // Whoever comes first is plugged in first: a gateway that is found later is offered as a member of the
            // group.
            group.await("leading", GroupWatch.SELF, options.devices(), LEADING_PATIENCE);
            fleet.plugIn(fleet.gateway().orElseThrow());
            stage.linger();
        }
        return 0;
    }

    private int measure(House house, UsbSocket socket) throws IOException, InterruptedException {
        LightWatch lights = new LightWatch();
        GroupWatch group = new GroupWatch();
        GatewayWatch watch = new GatewayWatch();
        Fleet fleet = house.fleet();
        fleet.also(lights);
        GatewayFigures figures;
        try (PeerKeeper peer = new PeerKeeper(house.openhab(), narrator, group, port, "prefer");
                GatewayKeeper gateway = gateway(house, watch, socket);
                Scouts scouts = new Scouts(fleet)) {
            house.powerDevices();
            figures = new GatewayTrial(house.openhab(), fleet, group, watch, gateway, socket, lights, narrator)
                    .play(options.pixels(), options.duration().orElse(DemoOptions.USUAL_MEASURING));
        }
        house.close();
        System.out.println(figures.toJson());
        return figures.good() ? 0 : 1;
    }

    private GatewayKeeper gateway(House house, GatewayWatch watch, UsbSocket socket) {
        Map<String, ?> configuration = options.pixels() ? Map.of("baud", PIXEL_BAUD) : Map.of();
        return new GatewayKeeper(house.openhab(), narrator, watch, socket, configuration);
    }
}
