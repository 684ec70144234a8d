/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BucketTest {

    @Property
    void neverMoreThanPromisedInAnySecond(
            @ForAll @IntRange(min = 1, max = 40) int perSecond,
            @ForAll @IntRange(min = 1, max = 40) int burst,
            @ForAll @Size(max = 300) List<@IntRange(max = 120) Integer> pauses) {
        Bucket bucket = new Bucket(perSecond, Math.min(burst, perSecond));
        List<Long> taken = new ArrayList<>();
        long now = 0;
        for (int pause : pauses) {
            now += pause;
            while (bucket.tryTake(now)) {
                taken.add(now);
            }
        }
        for (int i = perSecond; i < taken.size(); i++) {
            assertThat(taken.get(i) - taken.get(i - perSecond)).isGreaterThanOrEqualTo(1_000);
        }
    }

    @Property
    void isReadyExactlyWhenItSays(
            @ForAll @IntRange(min = 1, max = 40) int perSecond, @ForAll @IntRange(max = 2_000) int start) {
        Bucket bucket = new Bucket(perSecond, 1);
        assertThat(bucket.tryTake(start)).isTrue();
        long ready = bucket.readyAt(start);
        assertThat(bucket.tryTake(ready - 1)).isFalse();
        assertThat(bucket.tryTake(ready)).isTrue();
    }

    @Test
    void aLongSleepFillsItButDoesNotOverflow() {
        Bucket bucket = new Bucket(20, 4);
        for (int i = 0; i < 4; i++) {
            assertThat(bucket.tryTake(0)).isTrue();
        }
        long muchLater = Long.MAX_VALUE / 2;
        for (int i = 0; i < 4; i++) {
            assertThat(bucket.tryTake(muchLater)).isTrue();
        }
        assertThat(bucket.tryTake(muchLater)).isFalse();
    }
}
