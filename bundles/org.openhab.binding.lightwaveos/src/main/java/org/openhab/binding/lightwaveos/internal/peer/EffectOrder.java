/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.peer;

import java.util.List;
import org.lightwaveos.catalogue.DisplayOrder;

/** The order in which a person steps through the effects; a device's own, which is unrelated to their numbers. */
public final class EffectOrder {

    private EffectOrder() {}

    /**
     * The next effect, around the end. One that has no place counts as standing before both ends, as on a device.
     *
     * @param direction positive for the next, else the previous one
     */
    public static int step(int effectId, int direction) {
        List<Integer> order = DisplayOrder.all();
        int at = order.indexOf(effectId);
        if (at < 0) {
            return order.get(direction > 0 ? 0 : order.size() - 1);
        }
        return order.get(Math.floorMod(at + Integer.signum(direction), order.size()));
    }
}
