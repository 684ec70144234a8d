/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.panel;

import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.lightwaveos.control.ZoneView;
import org.lightwaveos.model.LightState;
import org.lightwaveos.serial.PixelLink;
import org.lightwaveos.serial.PixelStatus;
import org.lightwaveos.strip.HostStrip;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has openHAB render what the strips show, where the device takes pictures, and says whether it does. They are of the light that
 * the Thing shows: with a group or without, and whatever offsets a member has, it is what the parameters say.
 */
public final class PixelPanel implements Panel {

    private static final String RATE = "pixel-rate";
    private static final String SKIPPED = "pixels-skipped";
    private static final Set<String> CHANNELS = Set.of(RATE, SKIPPED);

    private final Logger logger = LoggerFactory.getLogger(PixelPanel.class);

    private final String thing;
    private final PixelLink pixels;
    private final boolean offered;
    private final Faceplate face;
    private final HostLight light;
    private final PixelGauge gauge = new PixelGauge();

    // All access must be guarded by "this".
    private boolean begun;
    private PixelStatus.@Nullable State told;

    /**
     * @param thing UID of the Thing, for the log
     * @param strip on the clock of the controller
     * @param offered whether the device is to get pictures if it takes any
     */
    public PixelPanel(String thing, PixelLink pixels, HostStrip strip, boolean offered, PanelPort port) {
        this.thing = thing;
        this.pixels = pixels;
        this.offered = offered;
        face = new Faceplate(thing, port);
        light = new HostLight(strip);
    }

    @Override
    public void start() {
        pixels.listen(this::pixelsAre);
    }

    /** Nothing is offered before it is known what to show. */
    @Override
    public void onLight(LightState shown) {
        light.light(shown);
        if (offered && isFirst()) {
            pixels.offer(light);
        }
    }

    private synchronized boolean isFirst() {
        boolean first = !begun;
        begun = true;
        return first;
    }

    @Override
    public void onZones(ZoneView zones) {
        light.zones(zones);
    }

    private void pixelsAre(PixelStatus status) {
        face.show(RATE, new DecimalType(gauge.rate(status, System.nanoTime())));
        face.show(SKIPPED, new DecimalType(status.skipped()));
        if (isNews(status)) {
            logger.debug("{}: pictures by openHAB: {}, {} a second", thing, status.state(), status.fps());
        }
    }

    private synchronized boolean isNews(PixelStatus status) {
        boolean news = status.state() != told;
        told = status.state();
        return news;
    }

    @Override
    public boolean handle(String channelId, Command command) {
        if (!CHANNELS.contains(channelId)) {
            return false;
        }
        if (command instanceof RefreshType) {
            face.repeat(channelId);
        } else {
            face.useless(channelId, command, "it is only for reading");
        }
        return true;
    }
}
