/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.interop.peer;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.peer.core.Leadership;
import org.lightwaveos.virtual.SyncKind;
import org.lightwaveos.virtual.VirtualDevice;

/** Who drives which device, over real sockets. */
class HoldTest {

    private static final String LOW = "LW-02A500000001";
    private static final String MIDDLE = "LW-02A500000005";
    private static final String HIGH = "LW-02A500000009";

    /** As many as may be claimed. */
    private static final int MOST = 64;

    private final Household house = new Household();

    @AfterEach
    void leave() throws Exception {
        house.close();
    }

    @Test
    void aWholeHouseholdOfDevicesChangesHands() throws Exception {
        Set<DeviceUuid> devices = LongStream.range(0, MOST)
                .mapToObj(number -> new DeviceUuid(String.format("LW-A%011X", number)))
                .collect(Collectors.toSet());
        OurPeer high = house.ours(HIGH, Leadership.AUTO);
        OurPeer low = house.ours(LOW, Leadership.AUTO);
        VirtualDevice unit = house.unit(MIDDLE, SyncKind.FIRMWARE);
        low.hold(devices);
        house.meet();
        house.untilLedBy(high.uuid());
        house.until("the only one drives all", () -> high.drivenElsewhere().equals(devices));

        high.hold(devices);
        house.until("the higher drives all", () -> low.drivenElsewhere().equals(devices));
        house.until("the higher yields none", () -> high.drivenElsewhere().isEmpty());

        DeviceUuid one = devices.iterator().next();
        Set<DeviceUuid> others = new HashSet<>(devices);
        others.remove(one);
        high.hold(others);
        house.until(
                "one changes hands",
                () -> low.drivenElsewhere().equals(others)
                        && high.drivenElsewhere().equals(Set.of(one)));

        house.leave(high);
        house.until("the lower drives all", () -> low.drivenElsewhere().isEmpty());
        low.dim(44);
        house.until("the unit lives", () -> unit.light().brightness() == 44);
    }
}
