/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.catalogue.firmware;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Effect ids in the order in which the default firmware build registers them: the order of its effect lists.
 *
 * <p>Generated from {@code src-gen/facts/registration-order.json}: change that, then run
 * {@code mvn -q -pl src-gen/generator compile exec:java}.
 */
public final class RegistrationOrder {

    private static final List<Integer> ALL = IntStream.of(
                    256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 512, 513, 514, 515, 516, 768, 769,
                    770, 771, 772, 773, 774, 775, 1024, 1025, 1026, 1027, 1028, 1029, 1030, 1031, 1280, 1281, 1282,
                    1283, 1284, 1285, 1536, 1537, 1538, 1539, 1540, 1541, 1542, 1543, 1544, 1545, 1792, 1793, 1794,
                    1795, 1796, 1797, 1798, 1799, 1800, 1801, 2048, 2049, 2050, 2051, 2052, 2304, 2305, 2306, 2560,
                    2561, 2562, 2563, 2564, 2565, 2566, 2567, 2568, 2816, 2817, 2818, 2819, 3072, 3073, 3074, 3075,
                    3328, 3329, 3330, 3584, 3585, 3586, 3587, 3588, 3590, 3591, 3592, 3593, 3594, 4096, 4608, 4609,
                    4610, 4864, 4865, 4867, 4868, 4869, 4870, 4871, 4872, 4873, 4874, 4875, 4866, 4883, 4884, 4876,
                    4877, 4878, 4879, 4880, 4881, 4882, 5120, 5121, 5123, 5124, 5125, 5126, 5127, 5128, 5129, 5130,
                    5131, 5376, 5377, 5632, 5633, 5634, 5635, 5636, 5637, 5638, 5639, 5640, 5641, 5888, 5889, 6144,
                    6145, 6146, 6147, 6148, 6149, 6150, 6151, 6152, 6153, 6154, 6400, 6401, 6402, 6403, 6404, 6656,
                    6657, 6658, 6659, 6660, 6661, 6662, 6663, 6664, 6665, 6912, 6913, 6914, 6915, 6916, 6921, 6917,
                    6918, 6919, 6920, 1546, 1547, 1286, 7173, 7178, 7168, 7169, 7171, 7172, 7174, 7175, 7176, 7177,
                    7179, 7180, 7181, 7182, 7184, 7185, 7187, 7424, 7680, 7681, 7682, 7683, 7684, 7936)
            .boxed()
            .toList();

    private RegistrationOrder() {}

    /** All of them, in order; unmodifiable. */
    public static List<Integer> all() {
        return ALL;
    }
}
