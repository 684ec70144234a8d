/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lightwaveos.peer.light.GroupLight;
import org.lightwaveos.peer.light.Level;
import org.openhab.binding.lightwaveos.internal.discovery.VirtualScheduler;
import org.openhab.binding.lightwaveos.internal.handler.FakeStorage;

class LightMemoryTest {

    private final FakeStorage storage = new FakeStorage();
    private final VirtualScheduler time = new VirtualScheduler();
    private final LightMemory memory = new LightMemory(storage, time);

    @Test
    void aSliderThatIsDraggedIsAWriteNowAndThen() {
        for (int level = 0; level < 100; level++) {
            memory.light(brightness(level));
            time.pass(Duration.ofMillis(100));
        }
        assertThat(storage.writes).isBetween(1, 2);
        time.pass(LightMemory.PAUSE);
        assertThat(restarted().light()).isEqualTo(brightness(99));
    }

    @Test
    void theLastOneIsWrittenAtTheEnd() {
        memory.light(brightness(1));
        memory.light(brightness(2));
        assertThat(storage.writes).isZero();
        memory.close();
        assertThat(restarted().light()).isEqualTo(brightness(2));
        assertThat(time.pending()).isZero();
    }

    @Test
    void afterTheEndNothingIsWritten() {
        memory.close();
        memory.light(brightness(3));
        time.pass(Duration.ofMinutes(1));
        assertThat(storage.writes).isZero();
        assertThat(time.pending()).isZero();
    }

    @Test
    void whatIsStoredAlreadyIsNotWrittenAgain() {
        memory.light(brightness(4));
        memory.close();
        LightMemory next = restarted();
        next.light(next.light());
        next.close();
        assertThat(storage.writes).isEqualTo(1);
    }

    @Test
    void aLightThatNobodyHasChosenIsNoneToKeep() {
        memory.light(memory.light());
        memory.close();
        assertThat(storage.writes).isZero();
        LightMemory next = restarted();
        assertThat(next.isChosen()).isFalse();
        next.light(brightness(6));
        next.close();
        LightMemory last = restarted();
        assertThat(last.isChosen()).isTrue();
        last.light(GroupLight.INITIAL);
        last.close();
        assertThat(restarted().light()).isEqualTo(GroupLight.INITIAL);
        assertThat(restarted().isChosen()).isTrue();
    }

    @Test
    void itBeginsAndIsForgottenAsAUnitJustStarted() {
        assertThat(memory.light()).isEqualTo(GroupLight.INITIAL);
        memory.light(brightness(5));
        memory.close();
        LightMemory.forget(storage);
        assertThat(restarted().light()).isEqualTo(GroupLight.INITIAL);
    }

    private LightMemory restarted() {
        return new LightMemory(storage, time);
    }

    private static GroupLight brightness(int level) {
        return GroupLight.INITIAL.withBrightness(new Level(level));
    }
}
