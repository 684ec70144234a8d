/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.sync;

import java.util.function.Consumer;
import org.lightwaveos.virtual.sync.light.CommandKind;
import org.lightwaveos.virtual.sync.light.SyncLight;

/** The light, and the one who wants to know of its changes. */
final class LightStore {

    private SyncLight light = SyncLight.INITIAL;
    private Consumer<SyncLight> listener = changed -> {};

    SyncLight light() {
        return light;
    }

    void subscribe(Consumer<SyncLight> newListener) {
        listener = newListener;
    }

    /** As after a restore: nobody is told. */
    void replace(SyncLight newLight) {
        light = newLight;
    }

    /** A value out of range leaves all as it is. */
    void dispatch(CommandKind kind, int... values) {
        kind.apply(light, values).ifPresent(changed -> {
            light = changed;
            listener.accept(changed);
        });
    }
}
