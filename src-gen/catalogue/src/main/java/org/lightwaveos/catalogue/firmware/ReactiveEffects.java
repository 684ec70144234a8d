/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.firmware;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Ids of the effects that REST effect lists call audio reactive.
 *
 * <p>Generated from {@code src-gen/facts/reactive-effects.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 */
public final class ReactiveEffects {

    private static final List<Integer> ALL = IntStream.of(
                    261, 262, 263, 264, 4608, 265, 4609, 267, 515, 516, 4610, 772, 774, 1031, 2560, 2561, 2562, 2563,
                    2564, 2565, 2566, 2567, 2568, 2816, 2817, 2818, 2819, 3584, 3585, 3586, 3587, 3588, 3590, 3591,
                    3592, 3593, 3594, 4096, 4864, 5120, 5121, 5122, 5123, 5124, 5125, 5126, 5127, 5128, 5129, 5130,
                    5131, 5376, 5377, 5640, 5641, 6144, 6145, 6153, 6154, 6656, 6657, 6658, 6659, 6660, 6661, 6662,
                    6663, 6664, 6665, 7168, 7169, 7171, 7172, 7173, 7174, 7175, 7176, 7177, 7178, 7179, 7180, 7181,
                    7182, 7184, 7185, 7187)
            .boxed()
            .toList();

    private ReactiveEffects() {}

    /** All of them, in order; unmodifiable. */
    public static List<Integer> all() {
        return ALL;
    }
}
