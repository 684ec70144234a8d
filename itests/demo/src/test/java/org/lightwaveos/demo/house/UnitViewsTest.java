/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.demo.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lightwaveos.demo.house.UnitViews.View;
import org.lightwaveos.virtual.DeviceEvent;
import org.lightwaveos.virtual.SyncKind;

class UnitViewsTest {
    private final UnitViews views = new UnitViews();

    @Test
    void keepsWhatEachUnitHasToldLast() {
        tell("listening", "a", Map.of("port", 1));
        tell("sync.peers", "a", Map.of("connected", List.of("b")));
        tell("sync.role", "a", Map.of("role", "FOLLOWER", "leader", "b", "state", "FOLLOWING"));
        tell("sync.role", "b", Map.of("role", "LEADER", "leader", "b", "state", "LEADING"));
        tell("light", "b", Map.of("changed", Map.of("hue", 3)));

        assertThat(views.all())
                .containsEntry("a", new View("FOLLOWER", "b", List.of("b")))
                .containsEntry("b", new View("LEADER", "b", List.of()));
    }

    @Test
    void withoutPowerAUnitHasNoView() {
        tell("sync.role", "a", Map.of("role", "LEADER", "leader", "a", "state", "LEADING"));
        tell("killed", "a", Map.of());

        assertThat(views.all()).containsEntry("a", new View("UNKNOWN", "", List.of()));
    }

    @Test
    void kindsAreDealtOut() {
        assertThat(UnitKind.MIXED.of(0)).isEqualTo(SyncKind.FIRMWARE);
        assertThat(UnitKind.MIXED.of(1)).isEqualTo(SyncKind.CORRECT);
        assertThat(UnitKind.CORRECT.of(0)).isEqualTo(SyncKind.CORRECT);
        assertThat(UnitKind.ofKey("firmware")).contains(UnitKind.FIRMWARE);
        assertThat(UnitKind.ofKey("FIRMWARE")).isEmpty();
    }

    private void tell(String event, String uuid, Map<String, ?> fields) {
        views.accept(new DeviceEvent(event, 0, uuid, 0, 0, fields));
    }
}
