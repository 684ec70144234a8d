/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lightwaveos.peer.core.SyncState;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;

class BeginningTest {

    private static final GroupLight INITIAL = GroupLight.INITIAL;
    private static final GroupLight DIM = INITIAL.withBrightness(new Level(7));

    /** The group may have another one by now. */
    @Test
    void theLightOfTheLastRunWaitsUntilItIsClearWhoLeads() {
        Beginning beginning = new Beginning(true);
        assertThat(beginning.light(INITIAL)).isEqualTo(Beginning.WAIT);
        assertThat(beginning.role(SyncState.ELECTING)).isEqualTo(Beginning.WAIT);
        assertThat(beginning.role(SyncState.FOLLOWING)).isEqualTo(Beginning.WAIT);
        assertThat(beginning.light(DIM)).as("the leader's").isEqualTo(new Beginning.Step(false, Optional.of(DIM)));
        assertThat(beginning.role(SyncState.SYNCHRONIZED)).isEqualTo(Beginning.WAIT);
    }

    @Test
    void whoLeadsHasTheLightOfTheLastRunShown() {
        Beginning beginning = new Beginning(true);
        beginning.light(INITIAL);
        assertThat(beginning.role(SyncState.LEADING)).isEqualTo(new Beginning.Step(false, Optional.of(INITIAL)));
        assertThat(beginning.light(DIM)).isEqualTo(new Beginning.Step(false, Optional.of(DIM)));
    }

    @Test
    void aloneTheFirstDeviceMayBringItsOwn() {
        Beginning beginning = new Beginning(false);
        assertThat(beginning.light(INITIAL)).isEqualTo(Beginning.WAIT);
        assertThat(beginning.role(SyncState.DISCOVERING)).isEqualTo(Beginning.WAIT);
        assertThat(beginning.role(SyncState.LEADING)).isEqualTo(new Beginning.Step(true, Optional.of(INITIAL)));
        assertThat(beginning.role(SyncState.LEADING)).isEqualTo(Beginning.WAIT);
        assertThat(beginning.light(DIM)).isEqualTo(new Beginning.Step(false, Optional.of(DIM)));
    }

    @Test
    void aLeadersLightIsChosenEvenIfItIsJustThatOne() {
        Beginning beginning = new Beginning(false);
        beginning.light(INITIAL);
        assertThat(beginning.role(SyncState.SYNCHRONIZED)).isEqualTo(new Beginning.Step(false, Optional.of(INITIAL)));
    }

    @Test
    void whoChangesItMeanwhileHasChosen() {
        Beginning beginning = new Beginning(false);
        beginning.light(INITIAL);
        beginning.light(INITIAL);
        assertThat(beginning.light(DIM)).isEqualTo(new Beginning.Step(false, Optional.of(DIM)));
        assertThat(beginning.role(SyncState.LEADING)).isEqualTo(Beginning.WAIT);
    }
}
