/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.handler;

import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.serial.PixelLink;
import org.lightwaveos.serial.SerialController;
import org.openhab.binding.lightwaveos.internal.panel.FakePixels;

/** A controller at a serial port that writes down what it is told. */
final class FakeGateway extends FakeController implements SerialController {

    final FakePixels pixels = new FakePixels();

    FakeGateway(DeviceListener listener) {
        super(null, listener);
    }

    @Override
    public PixelLink pixels() {
        return pixels;
    }
}
