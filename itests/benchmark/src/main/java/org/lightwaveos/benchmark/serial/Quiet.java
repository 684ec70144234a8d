/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.benchmark.serial;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/** Waits for a device to be there, and is not interested in more. */
class Quiet implements DeviceListener {

    private final CountDownLatch online = new CountDownLatch(1);

    void awaitOnline() throws InterruptedException {
        if (!online.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the device was not reached");
        }
    }

    @Override
    public void onLink(LinkStatus status) {
        if (status instanceof LinkStatus.Online) {
            online.countDown();
        }
    }

    @Override
    public void onIdentity(DeviceIdentity identity) {
        // a device on a serial port has none
    }

    @Override
    public void onLight(LightState shown, Set<LightField> changed) {
        // the device itself is looked at
    }

    @Override
    public void onEffects(List<NamedId> effects) {
        // of no use here
    }

    @Override
    public void onPalettes(List<NamedId> palettes) {
        // of no use here
    }

    @Override
    public void onNote(String text) {
        System.err.println(text);
    }
}
