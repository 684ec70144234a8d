/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo;

import java.io.IOException;
import java.net.URI;
import org.lightwaveos.demo.house.Fleet;
import org.lightwaveos.demo.house.GroupWatch;
import org.lightwaveos.demo.house.House;
import org.lightwaveos.demo.house.PeerKeeper;
import org.lightwaveos.demo.house.Scouts;
import org.lightwaveos.demo.house.UnitKind;
import org.lightwaveos.demo.house.UnitViews;
import org.lightwaveos.demo.measure.GroupFigures;
import org.lightwaveos.demo.measure.GroupTrial;
import org.lightwaveos.demo.measure.LightWatch;
import org.lightwaveos.demo.page.GroupTimer;
import org.lightwaveos.demo.page.PageServer;
import org.lightwaveos.demo.page.UnitsJson;

/** The demo of a group: the devices are peers of openHAB, and all show the same light. */
final class GroupDemo {
    private final DemoOptions options;
    private final Narrator narrator;
    private final UnitKind kind;
    private final int port;

    /** @throws IOException if there is no port for openHAB's peer */
    GroupDemo(DemoOptions options, UnitKind kind, Narrator narrator) throws IOException {
        this.options = options;
        this.kind = kind;
        this.narrator = narrator;
        port = PeerKeeper.freePort();
    }

    /** Runs it and gives the exit status. */
    int run() throws IOException, InterruptedException {
        Fleet fleet = Fleet.ofPeers(options.devices(), kind, port);
        try (House house = new House(Stage.addon(), fleet, false, narrator)) {
            Runtime.getRuntime().addShutdownHook(new Thread(house::close, "ending"));
            return options.json() ? measure(house) : show(house);
        }
    }

    private int show(House house) throws IOException, InterruptedException {
        Fleet fleet = house.fleet();
        GroupTimer timer = new GroupTimer(narrator, fleet::powered);
        UnitViews views = new UnitViews();
        fleet.also(timer);
        fleet.also(views);
        URI openhab = URI.create(house.restUrl());
        Stage stage = new Stage(options, narrator);
        try (PeerKeeper keeper = new PeerKeeper(house.openhab(), narrator, new GroupWatch(), port, "auto");
                PageServer page =
                        stage.open(at -> new PageServer(at, PageServer.GROUP, openhab, fleet, narrator, timer));
                Scouts scouts = new Scouts(fleet)) {
            page.also("units", new UnitsJson(fleet.uuids(), kind, views));
            house.powerDevices();
            stage.linger();
        }
        return 0;
    }

    private int measure(House house) throws IOException, InterruptedException {
        LightWatch watch = new LightWatch();
        GroupWatch group = new GroupWatch();
        Fleet fleet = house.fleet();
        fleet.also(watch);
        GroupFigures figures;
        try (PeerKeeper keeper = new PeerKeeper(house.openhab(), narrator, group, port, "prefer");
                Scouts scouts = new Scouts(fleet)) {
            house.powerDevices();
            figures = new GroupTrial(house.openhab(), fleet, kind, group, keeper::lead, watch, narrator)
                    .play(options.duration().orElse(DemoOptions.USUAL_MEASURING));
        }
        house.close();
        System.out.println(figures.toJson());
        return figures.good() ? 0 : 1;
    }
}
