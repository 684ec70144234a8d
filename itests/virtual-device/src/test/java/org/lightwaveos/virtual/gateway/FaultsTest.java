/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FaultsTest {

    @Test
    void everyFaultHasAKeyOfItsOwn() {
        assertThat(Arrays.stream(Fault.values()).map(Fault::key)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Fault.values()))
                .allMatch(f -> Fault.ofKey(f.key()).orElseThrow() == f);
        assertThat(Fault.ofKey("no-such-fault")).isEmpty();
        assertThat(Fault.SINGLE_SESSION.key()).isEqualTo("single-session");
    }

    @Test
    void realUnitHasTheRealOnes() {
        assertThat(Faults.real().has(Fault.STALE_STATUS)).isTrue();
        assertThat(Faults.real().has(Fault.SILENT)).isFalse();
        assertThat(Faults.none().present()).isEmpty();
    }

    @Test
    void switchingLeavesTheOriginalAlone() {
        Faults real = Faults.real();

        assertThat(real.with(Fault.SILENT).has(Fault.SILENT)).isTrue();
        assertThat(real.without(Fault.RATE_LIMIT).has(Fault.RATE_LIMIT)).isFalse();
        assertThat(real).isEqualTo(Faults.real());
    }
}
